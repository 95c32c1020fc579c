import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts90023: AadstsRecord = {
  code: 90023,
  names: ['InvalidRequest'],
  title: 'The request to the service is not valid',
  category: 'request',
  oauthErrors: [{ error: 'invalid_request', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'Something is wrong with the request. The number says no more than that; the text behind it may.',
  ),
  causes: [
    seen(
      'onedriveIndex51',
      'In 2020: a browser redeemed a code, and the redirect URI was not registered for a single-page application. Today that is AADSTS9002326.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'authCodeFlow',
        'If a browser app redeems the code, register its redirect URI with the type `spa`.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Otherwise compare the request as it was sent, parameter by parameter, with the page of the flow that you use.',
      ),
    ),
  ],
  related: [9002313, 9002326, 9002327],
  umbrella: true,
  reviewed: '2026-11-23',
};
