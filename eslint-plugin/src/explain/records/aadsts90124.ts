import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90124: AadstsRecord = {
  code: 90124,
  names: ['V1ResourceV2GlobalEndpointNotSupported'],
  title: 'This API is not reachable over /common or /consumers',
  category: 'scope or resource',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'Tokens for this API are not given out at the endpoints at which personal accounts may sign in.',
  ),
  causes: [inferred('The registration of the API does not allow personal accounts.')],
  actions: [
    todo(
      'developer',
      documented('errorCodes', 'Use `/organizations` or the endpoint of the tenant.'),
    ),
    todo(
      'developer',
      documented(
        'oidc',
        'If personal accounts should use the API, let its `signInAudience` allow them.',
      ),
    ),
  ],
  related: [50194, 90130],
  reviewed: '2026-11-23',
};
