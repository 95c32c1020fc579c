import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500022: AadstsRecord = {
  code: 500022,
  names: [],
  title: 'Tenant restrictions leave this tenant out',
  category: 'tenant',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'Microsoft gives this number the same explanation as AADSTS500021: tenant restrictions of the network leave this tenant out.',
  ),
  causes: [
    documented(
      'tenantRestrictions',
      'A proxy adds the header `Restrict-Access-To-Tenants` to sign-ins, and the tenant is not in it. That blocks guests of that tenant as well.',
    ),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'tenantRestrictions',
        'Add the tenant to the list in the proxy if it is to be allowed; the tenant restrictions report in the admin center shows what was blocked.',
      ),
    ),
    todo(
      'user',
      inferred(
        'Ask the administrator of the network you are in; the app and the other tenant cannot change it.',
      ),
    ),
  ],
  related: [50002, 500021],
  reviewed: '2026-11-23',
};
