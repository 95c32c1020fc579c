import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts650059: AadstsRecord = {
  code: 650059,
  names: [],
  title: 'The app is meant for its own tenant only',
  category: 'app registration',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The registration says `AzureADMyOrg` as its `signInAudience`, so the app cannot be used in this tenant.',
  ),
  causes: [
    inferred('A single-tenant app was addressed with the tenant of another organization.'),
    inferred('The app was meant to be multi-tenant, but its registration was never changed.'),
  ],
  actions: [
    todo('developer', inferred('Send the users to the tenant in which the app is registered.')),
    todo(
      'developer',
      documented(
        'supportedAccounts',
        'Or set `signInAudience` to `AzureADMultipleOrgs`, if the app is for several organizations.',
      ),
    ),
  ],
  related: [50194, 700016, 700011],
  reviewed: '2026-11-23',
};
