import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50173: AadstsRecord = {
  code: 50173,
  names: ['FreshTokenNeeded'],
  title: 'The tokens of this user were revoked',
  category: 'refresh token',
  oauthErrors: [{ error: 'invalid_grant', sure: 'seen' }],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'article',
    'The refresh token was issued before the moment from which tokens of this user count again. Everything older is worthless.',
  ),
  causes: [
    documented('article', 'The user changed the password or had it reset.'),
    documented('article', 'An administrator, or the user, revoked the sessions.'),
  ],
  actions: [
    todo('user', documented('article', 'Sign out and sign in again.')),
    todo(
      'developer',
      documented(
        'article',
        'Catch it and start an interactive sign-in; drop the stored tokens of this user.',
      ),
    ),
    todo('administrator', inferred('If nobody meant to revoke, look in the audit log who did.')),
  ],
  related: [70008, 700082, 70043, 54005],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50173-grant-expired-revoked',
  reviewed: '2026-11-23',
};
