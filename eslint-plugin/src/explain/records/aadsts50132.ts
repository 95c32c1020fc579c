import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50132: AadstsRecord = {
  code: 50132,
  names: ['SsoArtifactInvalidOrExpired'],
  title: 'The session is no longer valid',
  category: 'session',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['user', 'developer'],
  retry: 'after-user',
  meaning: documented(
    'collectedTexts',
    'What would have signed the user in without a prompt is too old, or has lost its worth.',
  ),
  causes: [
    documented('errorCodes', 'The password has expired or was changed.'),
    documented('collectedTexts', 'The app asks for a fresher session than this one.'),
    documented('collectedTexts', 'A silent request was sent, and the session of the user is over.'),
  ],
  actions: [
    todo('user', inferred('Sign in again.')),
    todo(
      'developer',
      inferred('Start an interactive sign-in; take it as the normal end of a session.'),
    ),
  ],
  related: [50133, 50173, 50058],

  reviewed: '2026-11-23',
};
