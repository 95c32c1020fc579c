import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts26000: AadstsRecord = {
  code: 26000,
  names: [],
  title: 'The grant needs a user to act',
  category: 'session',
  oauthErrors: [],
  fixers: ['user', 'developer'],
  retry: 'after-user',
  meaning: documented(
    'collectedTexts',
    'What was handed over can only be turned into tokens when the user takes part.',
  ),
  causes: [],
  actions: [
    todo(
      'developer',
      inferred('Start an interactive sign-in instead of repeating the silent request.'),
    ),
    todo('user', inferred('Complete the sign-in.')),
  ],
  related: [700020, 50058],

  reviewed: '2026-11-23',
};
