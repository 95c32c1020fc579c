import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts501491: AadstsRecord = {
  code: 501491,
  names: ['InvalidCodeChallengeMethodInvalidSize'],
  title: 'The PKCE challenge has the wrong length',
  category: 'PKCE',
  oauthErrors: [{ error: 'invalid_request', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The `code_challenge` in the sign-in request is longer or shorter than it may be.',
  ),
  causes: [
    documented('rfc7636', 'A challenge has 43 to 128 characters; with S256 it is always 43.'),
    inferred(
      'The hash was written as hexadecimal digits or as padded base64 instead of base64url.',
    ),
    inferred('The verifier itself was too short and was sent as the challenge (`plain`).'),
  ],
  actions: [
    todo(
      'developer',
      documented('rfc7636', 'Send the SHA-256 of the verifier as base64url without `=`.'),
    ),
  ],
  related: [50147, 501471, 501481, 50149],
  reviewed: '2026-11-23',
};
