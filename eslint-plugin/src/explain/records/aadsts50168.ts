import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50168: AadstsRecord = {
  code: 50168,
  names: ['ChromeBrowserSsoInterruptRequired'],
  title: 'The browser sent no token of the Windows account',
  category: 'device',
  oauthErrors: [],
  fixers: ['wait', 'administrator'],
  retry: 'continues',
  meaning: documented(
    'errorCodes',
    'The browser can sign in with the account of Windows, and the token for it was missing or too old. The sign-in pauses to fetch one.',
  ),
  causes: [],
  actions: [
    todo('wait', inferred('Let the sign-in go on; look at the entry that follows in the log.')),
    todo(
      'administrator',
      documented(
        'caConditions',
        'For Chrome deploy the Microsoft Single Sign On extension (formerly Windows Accounts) or the policy `CloudAPAuthEnabled`.',
      ),
    ),
  ],
  related: [81010, 50097, 50058],

  reviewed: '2026-11-23',
};
