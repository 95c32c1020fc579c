import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700007: AadstsRecord = {
  code: 700007,
  names: [],
  title: 'The grant was issued to another client',
  category: 'code',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'new-code',
  meaning: documented(
    'collectedTexts',
    'The code or refresh token belongs to a different client id than the one that presents it.',
  ),
  causes: [
    inferred(
      'Sign-in and redemption are configured with two registrations, for example of frontend and backend.',
    ),
    inferred('Refresh tokens of two apps or environments were mixed up in one store.'),
  ],
  actions: [
    todo(
      'developer',
      inferred('Use one client id for both requests, and key stored tokens by client id.'),
    ),
    todo('developer', inferred('Start a new sign-in for the right client.')),
  ],
  related: [70000, 54005],
  reviewed: '2026-11-23',
};
