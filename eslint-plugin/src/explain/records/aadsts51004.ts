import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts51004: AadstsRecord = {
  code: 51004,
  names: ['UserAccountNotInDirectory'],
  title: 'The account is not in this directory',
  category: 'user account',
  oauthErrors: [],
  fixers: ['administrator', 'developer', 'user'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The user who signed in does not exist in the tenant that was asked.',
  ),
  causes: [
    documented('errorCodes', 'The app probably chose the wrong tenant.'),
    inferred('Single sign-on took an account that was not meant.'),
  ],
  actions: [
    todo('developer', documented('errorCodes', 'Check the tenant in the sign-in URL.')),
    todo(
      'administrator',
      documented('errorCodes', 'Add the user as a guest if access is intended.'),
    ),
    todo('user', inferred('Choose another account, or use a private window.')),
  ],
  related: [16003, 50014, 50020, 50034],

  reviewed: '2026-11-23',
};
