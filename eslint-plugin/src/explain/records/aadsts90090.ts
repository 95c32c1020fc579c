import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90090: AadstsRecord = {
  code: 90090,
  names: ['GraphRetryableError'],
  title: 'Graph is unavailable for the moment',
  category: 'throttling',
  oauthErrors: [{ error: 'temporarily_unavailable', sure: 'inferred' }],
  fixers: ['wait'],
  retry: 'backoff',
  meaning: documented(
    'errorCodes',
    'A service is not available for the moment; by the name of the code it is Graph, which the sign-in asks for data.',
  ),
  causes: [],
  actions: [
    todo('wait', inferred('Nothing is wrong with the request: send it again a little later.')),
    todo(
      'developer',
      inferred(
        'If the request carried an authorization code, count that code as spent when a second try is refused, and start the sign-in again.',
      ),
    ),
  ],
  related: [90091, 90092],
  reviewed: '2026-11-23',
};
