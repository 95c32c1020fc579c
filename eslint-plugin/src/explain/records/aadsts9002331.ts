import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts9002331: AadstsRecord = {
  code: 9002331,
  names: [],
  title: 'The app is for personal accounts only',
  category: 'tenant',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'The app is registered for personal Microsoft accounts, and such requests belong to `/consumers`.',
  ),
  causes: [
    inferred('The sign-in URL names `/common`, `/organizations` or a tenant.'),
    inferred('The app was meant for work accounts too, but registered for personal ones only.'),
  ],
  actions: [
    todo('developer', documented('collectedTexts', 'Use `/consumers` in the sign-in URL.')),
    todo(
      'developer',
      documented(
        'supportedAccounts',
        'Or widen the registration: `signInAudience` = `AzureADandPersonalMicrosoftAccount`.',
      ),
    ),
  ],
  related: [9002332, 50020],
  reviewed: '2026-11-23',
};
