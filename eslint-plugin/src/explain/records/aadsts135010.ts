import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts135010: AadstsRecord = {
  code: 135010,
  names: ['KeyNotFound'],
  title: 'The key used to sign in is not registered',
  category: 'user credential',
  oauthErrors: [],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'collectedTexts',
    'The user signed in with a key, without a password, and the directory does not have that key for the user.',
  ),
  causes: [inferred('The method was removed from the account, and the device still offers it.')],
  actions: [
    todo(
      'user',
      inferred(
        'Sign in with another method, remove the old key from the device, and register it again.',
      ),
    ),
    todo('administrator', inferred('See which sign-in methods are registered for the user.')),
  ],
  related: [135011, 130004],
  reviewed: '2026-11-23',
};
