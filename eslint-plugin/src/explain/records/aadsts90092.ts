import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90092: AadstsRecord = {
  code: 90092,
  names: ['GraphNonRetryableError'],
  title: 'Graph failed for good',
  category: 'service',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'An error that a repetition does not cure; by the name of the code, Graph gave it when the sign-in asked it for data.',
  ),
  causes: [],
  actions: [
    todo('administrator', inferred('Ask Microsoft support, with correlation id and time.')),
    todo(
      'developer',
      inferred(
        'See whether it concerns one user, one app or one tenant only; that narrows it down.',
      ),
    ),
  ],
  related: [90090],
  reviewed: '2026-11-23',
};
