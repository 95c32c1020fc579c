import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50038: AadstsRecord = {
  code: 50038,
  names: [],
  title: 'This version of the API is not supported',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'The request names a version of the interface that the service does not have.',
  ),
  causes: [inferred('An old library, or a URL written by hand, names the version.')],
  actions: [
    todo(
      'developer',
      inferred(
        'Take the endpoints from the OpenID Connect metadata of the tenant, and update the library.',
      ),
    ),
  ],
  related: [9002313],

  reviewed: '2026-11-23',
};
