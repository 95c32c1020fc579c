import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90025: AadstsRecord = {
  code: 90025,
  names: [],
  title: 'The service is still trying by itself',
  category: 'throttling',
  oauthErrors: [],
  fixers: ['wait'],
  retry: 'backoff',
  meaning: documented(
    'collectedTexts',
    'The service used up its allowance for this request and repeats the work on its own; users mostly notice nothing.',
  ),
  causes: [],
  actions: [
    todo(
      'wait',
      documented('collectedTexts', 'First see how the sign-in ended; it may have gone well.'),
    ),
    todo('developer', inferred('If it did not, try again a little later.')),
  ],
  related: [90024],
  reviewed: '2026-11-23',
};
