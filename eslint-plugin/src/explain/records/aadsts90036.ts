import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts90036: AadstsRecord = {
  code: 90036,
  names: ['MsodsServiceUnretryableFailure'],
  title: 'The directory service failed for good',
  category: 'service',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The directory behind the sign-in service failed in a way that nobody expected and that a repetition does not cure.',
  ),
  causes: [],
  actions: [
    todo('administrator', documented('errorCodes', 'Open a support request to learn more.')),
  ],
  related: [90033],
  reviewed: '2026-11-23',
};
