import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts70046: AadstsRecord = {
  code: 70046,
  names: [],
  title: 'A policy asks for a new authentication',
  category: 'session',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'collectedTexts',
    'Conditional Access checked whether the user has to authenticate anew, and the session did not pass.',
  ),
  causes: [inferred('A policy asks for reauthentication every time for this app or this action.')],
  actions: [
    todo('user', inferred('Sign in again.')),
    todo(
      'developer',
      inferred('Start an interactive sign-in; asking again silently gives the same answer.'),
    ),
    todo(
      'administrator',
      documented(
        'sessionLifetime',
        'Ask for reauthentication every time for few applications only; for Microsoft 365 a sign-in frequency with a fixed time is advised.',
      ),
    ),
  ],
  related: [70043, 70044],
  reviewed: '2026-11-23',
};
