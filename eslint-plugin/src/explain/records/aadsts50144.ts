import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50144: AadstsRecord = {
  code: 50144,
  names: ['InvalidPasswordExpiredOnPremPassword'],
  title: 'The password in the local Active Directory has expired',
  category: 'user credential',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The password is kept in the local directory of the organization, and there it is past its date.',
  ),
  causes: [],
  actions: [
    todo(
      'user',
      documented('errorCodes', 'Reset the password with the self-service page, if there is one.'),
    ),
    todo(
      'user',
      documented(
        'passwordReset',
        'It works for such accounts if the organization has switched on writeback; otherwise ask the help desk.',
      ),
    ),
    todo('administrator', documented('errorCodes', 'Give the user another password.')),
    todo('developer', inferred('Make the request interactive, and show the message.')),
  ],
  related: [50055, 50126],

  reviewed: '2026-11-23',
};
