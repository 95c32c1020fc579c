import { inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts900000: AadstsRecord = {
  code: 900000,
  names: [],
  namesElsewhere: ['WebWatsonEnvironmentError'],
  title: 'An internal number from an old list',
  category: 'service',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: seen(
    'oldErrorCodes',
    'In 2018 Microsoft listed it as `WebWatsonEnvironmentError`, without a word more; the list of today leaves it out.',
  ),
  causes: [],
  actions: [
    todo(
      'developer',
      inferred('Go by `error` and the text beside the number, and note the correlation id.'),
    ),
    todo(
      'administrator',
      inferred('If it comes again, open a support case with correlation id and time.'),
    ),
  ],
  related: [],
  reviewed: '2026-11-23',
};
