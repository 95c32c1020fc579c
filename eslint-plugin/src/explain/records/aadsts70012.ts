import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts70012: AadstsRecord = {
  code: 70012,
  names: ['MsaServerError'],
  title: 'The service for personal accounts failed',
  category: 'throttling',
  oauthErrors: [],
  fixers: ['wait'],
  retry: 'backoff',
  meaning: documented(
    'errorCodes',
    'While a personal Microsoft account was being signed in, the service for such accounts failed.',
  ),
  causes: [],
  actions: [
    todo('wait', documented('errorCodes', 'Try again after a while.')),
    todo('developer', documented('errorCodes', 'If it stays, open a support request.')),
  ],
  related: [90033],
  reviewed: '2026-11-23',
};
