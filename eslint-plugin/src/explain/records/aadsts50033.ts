import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50033: AadstsRecord = {
  code: 50033,
  names: ['RetryableError'],
  title: 'A passing failure of the service',
  category: 'service',
  oauthErrors: [],
  fixers: ['wait'],
  retry: 'backoff',
  meaning: documented(
    'errorCodes',
    'Something failed for a moment; it has nothing to do with the database.',
  ),
  causes: [],
  actions: [
    todo('wait', inferred('Try again after a short pause, then after longer ones.')),
    todo(
      'developer',
      inferred(
        'If a code was being redeemed, start a new sign-in rather than sending the code once more: it may be spent.',
      ),
    ),
    todo(
      'administrator',
      inferred(
        'If it goes on for long, look at the service health and open a support request with the correlation id.',
      ),
    ),
  ],
  related: [50004, 90033],

  reviewed: '2026-11-23',
};
