import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts501481: AadstsRecord = {
  code: 501481,
  names: [],
  title: 'The PKCE verifier does not fit the challenge',
  category: 'PKCE',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'new-code',
  meaning: documented(
    'errorCodes',
    'The `code_verifier` in the redemption is not the one whose challenge went out with the sign-in request.',
  ),
  causes: [
    inferred('Two sign-ins overlapped and the second overwrote the stored verifier of the first.'),
    inferred('The verifier was made anew for the redemption instead of being kept from the start.'),
    documented(
      'rfc7636',
      'The challenge was not made as the method says: the SHA-256 of the verifier, base64url without padding.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'rfc7636',
        'Store the verifier before leaving for the sign-in page and redeem with that very value.',
      ),
    ),
    todo(
      'developer',
      inferred('Key the stored verifier by `state`, so that two tabs do not share one.'),
    ),
    todo(
      'developer',
      documented(
        'authCodeFlow',
        'Start a new sign-in; the verifier cannot be corrected afterwards.',
      ),
    ),
  ],
  related: [50148, 50147, 54005, 9002325],
  reviewed: '2026-11-23',
};
