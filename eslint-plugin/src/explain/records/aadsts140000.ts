import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts140000: AadstsRecord = {
  code: 140000,
  names: ['InvalidRequestNonce'],
  title: 'The request has no valid nonce',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The request should prove that it is fresh by a nonce of the service, and has none that is valid.',
  ),
  causes: [
    documented('collectedTexts', 'The nonce had expired when it arrived.'),
    inferred('It was left out, or taken from an earlier request.'),
  ],
  actions: [
    todo('developer', inferred('Get a new nonce for each request and use it at once.')),
    todo(
      'developer',
      documented(
        'primaryRefreshTokenConcept',
        'Leave such requests to the token broker of the platform: it gets the nonce and signs with the key of the device.',
      ),
    ),
  ],
  related: [140001],
  reviewed: '2026-11-23',
};
