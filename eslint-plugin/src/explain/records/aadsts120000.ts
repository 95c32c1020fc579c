import { inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts120000: AadstsRecord = {
  code: 120000,
  names: ['PasswordChangeIncorrectCurrentPassword'],
  title: 'Password change: the current password is wrong',
  category: 'user credential',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: inferred(
    'As the name of the code says: the user wanted to change the password, and the current one that was entered is not right.',
  ),
  causes: [],
  actions: [
    todo('user', inferred('Try again with the current password, or reset it if it is forgotten.')),
    todo(
      'administrator',
      inferred('Reset the password for the user if self-service is not available.'),
    ),
  ],
  related: [120002],
  reviewed: '2026-11-23',
};
