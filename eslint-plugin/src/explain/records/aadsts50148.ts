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
    'collectedTexts',
    'The same complaint as 501481 under its older number: verifier and challenge do not belong together.',
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
        'Keep the verifier from the start of the sign-in, one for each `state`.',
      ),
    ),
    todo('developer', documented('authCodeFlow', 'Start a new sign-in.')),
  ],
  related: [501481, 50147, 54005],
  reviewed: '2026-11-23',
};
