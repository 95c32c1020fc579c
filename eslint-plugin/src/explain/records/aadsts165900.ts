import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts165900: AadstsRecord = {
  code: 165900,
  names: ['InvalidApiRequest'],
  title: 'An API request of the sign-in was not valid',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'Microsoft says no more than that the request is invalid; by its name, it went to an interface of the service itself.',
  ),
  causes: [],
  actions: [
    todo('user', inferred('Start the sign-in again from the app.')),
    todo(
      'developer',
      inferred(
        'If it stays, open the sign-in page as it is, without changing or replaying its requests, and note the correlation id for support.',
      ),
    ),
  ],
  related: [],
  reviewed: '2026-11-23',
};
