import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90014: AadstsRecord = {
  code: 90014,
  names: ['MissingRequiredField'],
  title: 'A required field is missing',
  category: 'request',
  oauthErrors: [{ error: 'invalid_request', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The request lacks a field that must be there; the message usually names it.',
  ),
  causes: [
    inferred('The body was sent as JSON, so the form fields were not found.'),
    inferred('A variable was empty, and its field was left out.'),
  ],
  actions: [
    todo('developer', inferred('Send the parameters as `application/x-www-form-urlencoded`.')),
    todo(
      'developer',
      documented('authCodeFlow', 'Compare the fields with the documented request.'),
    ),
  ],
  related: [900144, 9002313],
  reviewed: '2026-11-23',
};
