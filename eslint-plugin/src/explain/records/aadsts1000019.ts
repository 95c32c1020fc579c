import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts1000019: AadstsRecord = {
  code: 1000019,
  names: [],
  title: 'A certificate authority is of the wrong type',
  category: 'user credential',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'The type that is set for a certificate authority is not one of those that exist; the message names it.',
  ),
  causes: [inferred('The entry was made by a script with a wrong value.')],
  actions: [
    todo(
      'administrator',
      inferred(
        "Correct the type of the authority in the tenant's trusted certificate authorities (root or intermediate).",
      ),
    ),
  ],
  related: [50017, 500187],
  reviewed: '2026-11-23',
};
