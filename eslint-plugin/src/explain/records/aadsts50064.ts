import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50064: AadstsRecord = {
  code: 50064,
  names: ['CredentialAuthenticationError'],
  title: 'User name or password could not be verified',
  category: 'user credential',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented('errorCodes', 'The credentials of the user did not pass the check.'),
  causes: [inferred('A typing mistake, or a password that was changed meanwhile.')],
  actions: [
    todo('user', inferred('Enter both again, or reset the password.')),
    todo(
      'developer',
      inferred('Do not retry automatically: repeated failures lock the account (50053).'),
    ),
  ],
  related: [50126, 50053, 50056],

  reviewed: '2026-11-23',
};
