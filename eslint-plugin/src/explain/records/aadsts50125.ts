import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50125: AadstsRecord = {
  code: 50125,
  names: ['PasswordResetRegistrationRequiredInterrupt'],
  title: 'The sign-in was interrupted for password reset',
  category: 'session',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'On the way the user had to reset the password, or to register for resetting it.',
  ),
  causes: [
    documented(
      'passwordReset',
      'Where registration is required, users are asked at each sign-in until they have done it.',
    ),
  ],
  actions: [
    todo('user', inferred('Follow the page, then go on to the app.')),
    todo(
      'administrator',
      documented(
        'passwordReset',
        'The option that requires users to register at sign-in can be switched off; they can then register by themselves.',
      ),
    ),
    todo(
      'developer',
      inferred('Make the request interactive; silent requests cannot show the page.'),
    ),
  ],
  related: [50072, 50203, 50137],

  reviewed: '2026-11-23',
};
