import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts90033: AadstsRecord = {
  code: 90033,
  names: ['MsodsServiceUnavailable'],
  title: 'The directory service is unavailable',
  category: 'throttling',
  oauthErrors: [{ error: 'temporarily_unavailable', sure: 'seen' }],
  fixers: ['wait'],
  retry: 'backoff',
  meaning: documented(
    'errorCodes',
    'The directory behind the sign-in service does not answer for the moment.',
  ),
  causes: [
    seen(
      'azureSdkPython14241',
      'An outage: it came with HTTP status 503 and went away without any change in the program.',
    ),
  ],
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
  related: [90006, 90036, 50000, 50004, 50033],
  reviewed: '2026-11-23',
};
