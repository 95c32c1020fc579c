import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50078: AadstsRecord = {
  code: 50078,
  names: ['UserStrongAuthExpired'],
  title: 'The proof of multifactor authentication is too old',
  category: 'MFA',
  oauthErrors: [{ error: 'invalid_grant', sure: 'documented' }],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'There was a second factor once, but policy wants a newer one.',
  ),
  causes: [documented('errorCodes', 'A policy limits how old the proof may be.')],
  actions: [
    todo('user', inferred('Sign in again with the second factor.')),
    todo(
      'developer',
      documented('msalErrors', 'Start an interactive request instead of repeating the silent one.'),
    ),
  ],
  related: [50076, 70043, 50079],
  reviewed: '2026-11-23',
};
