import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50087: AadstsRecord = {
  code: 50087,
  names: ['SasRetryableError'],
  title: 'The second-factor service had a passing failure',
  category: 'MFA',
  oauthErrors: [],
  fixers: ['user', 'wait'],
  retry: 'backoff',
  meaning: documented(
    'errorCodes',
    'Something failed for a moment while the second factor was checked.',
  ),
  causes: [],
  actions: [
    todo('user', documented('errorCodes', 'Try again.')),
    todo('administrator', inferred('If it stays, look at the service health.')),
  ],
  related: [50086, 500121],

  reviewed: '2026-11-23',
};
