import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500021: AadstsRecord = {
  code: 500021,
  names: [],
  title: 'The network does not allow this tenant',
  category: 'tenant',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The network you are in lets people sign in to listed tenants only, and this tenant is not on the list.',
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
  related: [50002, 500022],
  reviewed: '2026-11-23',
};
