import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts501482: AadstsRecord = {
  code: 501482,
  names: [],
  title: 'The PKCE verifier is too short',
  category: 'PKCE',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'new-code',
  meaning: documented(
    'collectedTexts',
    'The `code_verifier` in the redemption has fewer characters than allowed.',
  ),
  causes: [
    documented('rfc7636', 'It must have 43 to 128 characters; this one has less.'),
    inferred(
      'The stored verifier was cut off, or another short value (`state`, a nonce) was sent in its place.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'rfc7636',
        'Make the verifier from 32 random bytes, base64url: that gives 43 characters.',
      ),
    ),
    todo(
      'developer',
      inferred('Start a new sign-in; the challenge of the old one cannot be met any more.'),
    ),
  ],
  related: [501481, 501491, 50148],
  reviewed: '2026-11-23',
};
