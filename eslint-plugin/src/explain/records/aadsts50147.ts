import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts50147: AadstsRecord = {
  code: 50147,
  names: ['MissingCodeChallenge'],
  title: 'The PKCE challenge has a wrong size',
  category: 'PKCE',
  oauthErrors: [{ error: 'invalid_request', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The `code_challenge` of the sign-in request is too short, too long or missing.',
  ),
  causes: [
    seen(
      'orgOutlook6',
      'The padding signs `=` were left at the end. There the answer had the neighboring number 501491.',
    ),
    inferred('It is empty, or was cut off on the way.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'rfc7636',
        'Make the challenge as base64url of the SHA-256 of the verifier, without padding: that is 43 characters.',
      ),
    ),
    todo('developer', inferred('Let a library make both; start a new sign-in to test.')),
  ],
  related: [50148, 50149, 501471, 501481, 501491],

  reviewed: '2026-11-23',
};
