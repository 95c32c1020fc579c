import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50148: AadstsRecord = {
  code: 50148,
  names: [],
  title: 'The PKCE verifier does not fit the challenge',
  category: 'PKCE',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'new-code',
  meaning: documented(
    'errorCodes',
    'The `code_verifier` of the redemption does not belong to the `code_challenge` of the sign-in request; 501481 says the same.',
  ),
  causes: [
    inferred('The verifier was lost or replaced between the sign-in request and the redemption.'),
    documented('rfc7636', 'The challenge was not made as the method says.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'rfc7636',
        'Make a new verifier for each sign-in request, and keep it until the code comes back.',
      ),
    ),
    todo('developer', documented('authCodeFlow', 'Start a new sign-in.')),
  ],
  related: [501481, 50147, 54005],
  reviewed: '2026-11-23',
};
