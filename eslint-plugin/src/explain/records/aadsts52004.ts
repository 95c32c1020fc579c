import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts52004: AadstsRecord = {
  code: 52004,
  names: ['DelegationDoesNotExistForLinkedIn'],
  title: 'Nobody has consented to LinkedIn access',
  category: 'consent',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented('errorCodes', 'The user has not agreed that LinkedIn data may be used.'),
  causes: [],
  actions: [
    todo(
      'user',
      documented(
        'linkedIn',
        'Connect the accounts and consent, if that is wanted; until then no data is shared.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'linkedIn',
        'Whether users may connect their accounts is set under User settings.',
      ),
    ),
  ],
  related: [65001],

  reviewed: '2026-11-23',
};
