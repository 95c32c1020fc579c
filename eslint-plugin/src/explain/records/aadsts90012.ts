import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90012: AadstsRecord = {
  code: 90012,
  names: ['RequestTimeout'],
  title: 'The request took too long',
  category: 'throttling',
  oauthErrors: [],
  fixers: ['wait'],
  retry: 'backoff',
  meaning: documented('errorCodes', 'The service gave the request up, because it took too long.'),
  causes: [],
  actions: [
    todo('wait', inferred('Send it again a little later.')),
    todo(
      'developer',
      inferred(
        'If the request carried an authorization code, count that code as spent when a second try is refused, and start the sign-in again.',
      ),
    ),
  ],
  related: [90033],
  reviewed: '2026-11-23',
};
