import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts9002332: AadstsRecord = {
  code: 9002332,
  names: [],
  title: 'The app is for work accounts only',
  category: 'tenant',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The app is registered for work and school accounts, and the request went to `/consumers`.',
  ),
  causes: [
    inferred('The sign-in URL was copied from a sample for personal accounts.'),
    inferred('The app was meant for personal accounts too, but not registered for them.'),
  ],
  actions: [
    todo('developer', inferred('Use the tenant or `/organizations` in the sign-in URL.')),
    todo(
      'developer',
      documented(
        'supportedAccounts',
        'Or widen the registration: `signInAudience` = `AzureADandPersonalMicrosoftAccount`.',
      ),
    ),
  ],
  related: [9002331, 500200, 500207],
  reviewed: '2026-11-23',
};
