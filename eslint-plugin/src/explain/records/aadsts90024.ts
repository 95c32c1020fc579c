import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90024: AadstsRecord = {
  code: 90024,
  names: ['RequestBudgetExceededError'],
  title: 'A request used up what the service allows',
  category: 'throttling',
  oauthErrors: [{ error: 'temporarily_unavailable', sure: 'inferred' }],
  fixers: ['wait'],
  retry: 'backoff',
  meaning: documented(
    'errorCodes',
    'A passing fault. By its name, the request used up what the service allows a single request.',
  ),
  causes: [],
  actions: [
    todo('wait', documented('errorCodes', 'Try again.')),
    todo(
      'developer',
      inferred(
        'If the request carried an authorization code, count that code as spent when a second try is refused, and start the sign-in again.',
      ),
    ),
  ],
  related: [90025],
  reviewed: '2026-11-23',
};
