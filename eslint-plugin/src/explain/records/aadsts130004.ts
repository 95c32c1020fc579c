import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts130004: AadstsRecord = {
  code: 130004,
  names: ['NgcKeyNotFound'],
  title: 'No Windows Hello key is registered for the user',
  category: 'user credential',
  oauthErrors: [],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The user tried to sign in with Windows Hello for Business, and the directory has no such key for the user.',
  ),
  causes: [
    inferred(
      'The key was removed from the account, or the account was made anew, after Windows Hello had been set up.',
    ),
    inferred('The key was just created and is not in the directory yet.'),
  ],
  actions: [
    todo('user', inferred('Sign in with another method and set up Windows Hello again.')),
    todo('administrator', inferred('See which sign-in methods are registered for the user.')),
  ],
  related: [130005, 130007],
  reviewed: '2026-11-23',
};
