import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts16003: AadstsRecord = {
  code: 16003,
  names: ['SsoUserAccountNotFoundInResourceTenant'],
  title: 'The user was never added to this tenant',
  category: 'user account',
  oauthErrors: [],
  fixers: ['administrator', 'user'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'Nobody has put this account into the directory that was asked, neither as a member nor as a guest.',
  ),
  causes: [
    documented('collectedTexts', 'Entra finds no such account in this tenant.'),
    inferred('Single sign-on chose an account that was not meant.'),
    inferred('The app names the wrong tenant.'),
  ],
  actions: [
    todo(
      'administrator',
      documented('collectedTexts', 'Add the account to the directory if it should get in.'),
    ),
    todo('user', inferred('Sign out, or use a private window, and choose the right account.')),
    todo('developer', inferred('Check the tenant in the authority URL.')),
  ],
  related: [50020, 50034, 51004, 90072],

  reviewed: '2026-11-23',
};
