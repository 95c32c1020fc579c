import { inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts650051: AadstsRecord = {
  code: 650051,
  names: [],
  title: 'The app could not be installed while consent was given',
  category: 'consent',
  oauthErrors: [],
  fixers: ['administrator', 'wait'],
  retry: 'backoff',
  meaning: seen(
    'veeam4871',
    'Consent was given, but creating the service principal of the app in the tenant failed; the message says why.',
  ),
  causes: [
    seen(
      'veeam4871',
      'The service principal of an earlier attempt is still there, or still being deleted, which takes some minutes.',
    ),
    inferred('Two first sign-ins ran at the same time, and both tried to create it.'),
    seen(
      'oneDriveFly15',
      'Nobody has taken ownership of the tenant yet (it is unmanaged), so no app can be installed in it.',
    ),
  ],
  actions: [
    todo(
      'wait',
      seen(
        'veeam4871',
        'If the name is said to be present already, wait a quarter of an hour, then sign in again.',
      ),
    ),
    todo(
      'administrator',
      inferred(
        'Look among the enterprise applications whether the app is there; if so, grant consent to that one.',
      ),
    ),
    todo(
      'administrator',
      seen(
        'oneDriveFly15',
        'If the tenant is unmanaged, take it over by proving that you own its domain.',
      ),
    ),
    todo(
      'developer',
      inferred('Do not start several sign-ins at once while an app is new to a tenant.'),
    ),
  ],
  related: [650052, 650056, 65001],
  reviewed: '2026-11-23',
};
