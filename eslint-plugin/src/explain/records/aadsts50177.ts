import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50177: AadstsRecord = {
  code: 50177,
  names: ['ExternalChallengeNotSupportedForPassthroughUsers'],
  title: 'An external check is not possible for this user',
  category: 'user account',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'An external check is demanded, and it is not supported for a user who is only passed through from elsewhere.',
  ),
  causes: [
    documented('collectedTexts', 'The account does not exist in the tenant.'),
    inferred('The Conditional Access policy with the external check includes guests.'),
  ],
  actions: [
    todo(
      'administrator',
      documented('collectedTexts', 'Invite the account as an external user first.'),
    ),
    todo(
      'administrator',
      inferred('See whether the policy with the external check has to include guests.'),
    ),
    todo('user', documented('collectedTexts', 'Leave this account, and use another one.')),
  ],
  related: [50020, 50178, 50158],

  reviewed: '2026-11-23',
};
