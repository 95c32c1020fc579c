import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts501471: AadstsRecord = {
  code: 501471,
  names: [],
  title: 'The sign-in request lacks the PKCE challenge',
  category: 'PKCE',
  oauthErrors: [{ error: 'invalid_request', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'The sign-in request has no `code_challenge`, which it needs here.',
  ),
  causes: [
    documented('authCodeFlow', 'Only `code_challenge_method` was sent; it demands the challenge.'),
    documented('authCodeFlow', 'A single-page app redeems codes, and for it PKCE is mandatory.'),
    inferred('The challenge was computed too late, or came out empty.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'authCodeFlow',
        'Send `code_challenge` together with `code_challenge_method=S256`.',
      ),
    ),
    todo(
      'developer',
      documented('rfc7636', 'Make it from the verifier: SHA-256, then base64url without padding.'),
    ),
  ],
  related: [50147, 501491, 9002325],
  reviewed: '2026-11-23',
};
