import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50133: AadstsRecord = {
  code: 50133,
  names: ['SsoArtifactRevoked'],
  title: 'The session was revoked',
  category: 'session',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The session that was to sign the user in does not count any more.',
  ),
  causes: [
    documented('errorCodes', 'The password has expired or was changed.'),
    documented('refreshTokens', 'An administrator or the user revoked the sessions.'),
  ],
  actions: [
    todo('user', inferred('Sign in again.')),
    todo(
      'developer',
      inferred('Start an interactive sign-in, and drop the stored tokens of this user.'),
    ),
    todo('administrator', inferred('If nobody meant to revoke, look in the audit log who did.')),
  ],
  related: [50132, 50173, 70008],

  reviewed: '2026-11-23',
};
