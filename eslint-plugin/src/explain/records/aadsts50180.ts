import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50180: AadstsRecord = {
  code: 50180,
  names: ['WindowsIntegratedAuthMissing'],
  title: 'Windows sign-in is expected and not switched on',
  category: 'on-premises',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'Here the user should be signed in by Windows itself, and the tenant is not set up for it.',
  ),
  causes: [],
  actions: [
    todo(
      'administrator',
      documented('errorCodes', 'Switch on seamless single sign-on for the tenant.'),
    ),
    todo(
      'administrator',
      documented(
        'seamlessSso',
        'Then check with its list: domain-joined device, corporate network, the address in the intranet zone, the time within five minutes.',
      ),
    ),
    todo('developer', inferred('There is nothing to change in the app.')),
  ],
  related: [51006, 81007],

  reviewed: '2026-11-23',
};
