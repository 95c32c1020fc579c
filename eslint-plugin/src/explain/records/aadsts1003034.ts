import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts1003034: AadstsRecord = {
  code: 1003034,
  names: [],
  title: 'This kind of personal account cannot be used here',
  category: 'user account',
  oauthErrors: [],
  fixers: ['administrator', 'user'],
  retry: 'after-user',
  meaning: documented(
    'collectedTexts',
    'The personal account is of a type for which this organization is not prepared.',
  ),
  causes: [],
  actions: [
    todo('user', inferred('Sign in with another account, a work account for example.')),
    todo(
      'administrator',
      inferred('Follow the link in the message; it leads to what the organization has to decide.'),
    ),
  ],
  related: [50020, 500200],
  reviewed: '2026-11-23',
};
