import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50143: AadstsRecord = {
  code: 50143,
  names: [],
  title: 'The session and the domain hint name different tenants',
  category: 'session',
  oauthErrors: [],
  fixers: ['developer', 'user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The user is signed in for one tenant, and the `domain_hint` of the request points to another.',
  ),
  causes: [
    inferred('The hint is fixed in the app, and a user of another organization came.'),
    inferred('The hint was kept from another account.'),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Send `domain_hint` only if the app knows the account; otherwise leave it out, or let the user choose.',
      ),
    ),
    todo('user', inferred('Sign out, then start again from the app.')),
    todo(
      'administrator',
      documented(
        'errorCodes',
        'If this does not help, open a support request with the correlation id.',
      ),
    ),
  ],
  related: [16000, 50058],

  reviewed: '2026-11-23',
};
