import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50197: AadstsRecord = {
  code: 50197,
  names: ['ConflictingIdentities'],
  title: 'The account could not be found unambiguously',
  category: 'user account',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The user was not found; the name speaks of identities that contradict each other.',
  ),
  causes: [inferred('Several accounts are signed in in this browser.')],
  actions: [
    todo('user', documented('errorCodes', 'Sign in again.')),
    todo('user', inferred('If that fails, use a private window.')),
    todo(
      'administrator',
      inferred('If it stays, look for two accounts with the same name or address.'),
    ),
  ],
  related: [16000, 50034],

  reviewed: '2026-11-23',
};
