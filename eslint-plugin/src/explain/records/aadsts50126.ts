import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50126: AadstsRecord = {
  code: 50126,
  names: ['InvalidUserNameOrPassword'],
  title: 'Wrong user name or password',
  category: 'user credential',
  oauthErrors: [{ error: 'invalid_grant', sure: 'documented' }],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The credentials do not match. Some of these are always in the logs.',
  ),
  causes: [
    documented('errorCodes', 'A typing mistake.'),
    inferred('An old password is stored somewhere and tried again and again.'),
    inferred('Many of them for many users from few addresses: somebody is guessing.'),
  ],
  actions: [
    todo('user', inferred('Try again or reset the password.')),
    todo(
      'developer',
      inferred('Do not retry automatically: repeated failures lock the account (50053).'),
    ),
    todo(
      'administrator',
      inferred('If they come in series, look at the addresses in the sign-in log.'),
    ),
  ],
  related: [50034, 50053, 50055],
  reviewed: '2026-11-23',
};
