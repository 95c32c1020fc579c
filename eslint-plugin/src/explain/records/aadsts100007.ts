import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts100007: AadstsRecord = {
  code: 100007,
  names: [],
  title: 'Regional endpoints are not open to this app',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The request went to a regional token endpoint. These serve managed identities and certain apps that Microsoft itself runs.',
  ),
  causes: [
    seen('devTunnels443', 'A new version of a command-line tool began to ask a regional endpoint.'),
    documented(
      'msalRegional',
      'A region is set in the program (`azureRegion` in MSAL), although only internal services of Microsoft can use that.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'msalRegional',
        'Remove the region; if traffic has to stay in a region, Microsoft advises a managed identity.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Send token requests to `login.microsoftonline.com`, or to the address of your national cloud.',
      ),
    ),
  ],
  related: [70003],
  reviewed: '2026-11-23',
};
