import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90006: AadstsRecord = {
  code: 90006,
  names: ['ExternalServerRetryableError'],
  title: 'A service behind the sign-in is unavailable',
  category: 'throttling',
  oauthErrors: [{ error: 'temporarily_unavailable', sure: 'inferred' }],
  fixers: ['wait'],
  retry: 'backoff',
  meaning: documented(
    'errorCodes',
    'Something that the sign-in service needs is not available for the moment.',
  ),
  causes: [],
  actions: [
    todo('wait', inferred('Nothing is wrong with the request: send it again a little later.')),
    todo(
      'developer',
      documented(
        'errorCodes',
        'Retry on the error `temporarily_unavailable`, and tell the user that the answer is late.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'If the request carried an authorization code, count that code as spent when a second try is refused, and start the sign-in again.',
      ),
    ),
  ],
  related: [90033, 90024],
  reviewed: '2026-11-23',
};
