import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts900561: AadstsRecord = {
  code: 900561,
  names: ['BadResourceRequestInvalidRequest'],
  title: 'The token endpoint was opened with the wrong method',
  category: 'request',
  oauthErrors: [{ error: 'invalid_request', sure: 'inferred' }],
  fixers: ['developer', 'user'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The endpoint takes only certain methods (`POST`, as a rule), and another one came.',
  ),
  causes: [
    documented('errorCodes', 'The user went back in the browser to a page that had been posted.'),
    documented('errorCodes', 'The program sends a `GET`.'),
    inferred('Somebody opened the token URL in a browser.'),
  ],
  actions: [
    todo('user', inferred('Start again from the app.')),
    todo(
      'developer',
      documented('authCodeFlow', 'Send token requests as `POST` with a form body.'),
    ),
    todo('developer', documented('errorCodes', 'Single ones in the logs can be ignored.')),
  ],
  related: [90014, 9002313],
  reviewed: '2026-11-23',
};
