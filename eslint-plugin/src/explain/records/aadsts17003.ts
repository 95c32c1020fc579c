import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts17003: AadstsRecord = {
  code: 17003,
  names: ['CredentialKeyProvisioningFailed'],
  title: "The user's key could not be set up",
  category: 'device',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'Entra could not provision a key for this user. More is not said.',
  ),
  causes: [],
  actions: [
    todo(
      'administrator',
      documented(
        'signInLogs',
        'Open the sign-in event (role Reports Reader); "Failure reason" and "Additional details" may say more.',
      ),
    ),
    todo(
      'user',
      inferred(
        'Repeat the set-up that asked for the key; if it fails in the same way, pass the correlation id on.',
      ),
    ),
  ],
  related: [50155, 135011],

  reviewed: '2026-11-23',
};
