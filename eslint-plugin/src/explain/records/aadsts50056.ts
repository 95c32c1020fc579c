import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50056: AadstsRecord = {
  code: 50056,
  names: [],
  title: 'The directory has no password for this user',
  category: 'user credential',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The password was empty, or there is none in the cloud that it could be compared with.',
  ),
  causes: [
    inferred(
      'The user signs in elsewhere (federation, pass-through), and the password is kept there.',
    ),
    inferred('A program sent an empty password.'),
  ],
  actions: [
    todo('user', documented('errorCodes', 'Enter the password again.')),
    todo(
      'developer',
      inferred(
        'Do not send user names and passwords yourself; let the sign-in page do it, which knows where the password is kept.',
      ),
    ),
    todo(
      'administrator',
      inferred('Check how the domain of the user signs in, and whether a password was ever set.'),
    ),
  ],
  related: [50126, 50055, 80001],

  reviewed: '2026-11-23',
};
