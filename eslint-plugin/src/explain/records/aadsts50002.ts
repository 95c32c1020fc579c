import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50002: AadstsRecord = {
  code: 50002,
  names: ['NotAllowedTenant'],
  title: 'The network does not allow this tenant',
  category: 'tenant',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The sign-in was stopped because a proxy restricts which tenants may be used.',
  ),
  causes: [
    documented(
      'tenantRestrictions',
      'The proxy of the network adds a list of permitted tenants to the request, and this tenant is not in it. Guests are stopped too.',
    ),
    documented(
      'collectedTexts',
      'The look-up page puts it differently: the tenant does not support this way of signing in yet.',
    ),
  ],
  actions: [
    todo('administrator', documented('errorCodes', 'If the restriction is your own, change it.')),
    todo(
      'administrator',
      documented(
        'tenantRestrictions',
        'The report "Tenant restrictions" in the admin center lists what was stopped (role Global Reader).',
      ),
    ),
    todo('user', inferred('Ask the people who run the network; the app cannot lift this.')),
  ],
  related: [500021, 500022],

  reviewed: '2026-11-23',
};
