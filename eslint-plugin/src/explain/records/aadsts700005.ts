import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700005: AadstsRecord = {
  code: 700005,
  names: ['InvalidGrantRedeemAgainstWrongTenant'],
  title: 'The code was redeemed at another tenant',
  category: 'code',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'new-code',
  meaning: documented(
    'errorCodes',
    'The code came from one tenant and was presented to the token endpoint of another.',
  ),
  causes: [
    documented(
      'errorCodes',
      'The sign-in went to `/common` and the redemption to `/{tenant}`, or the other way round.',
    ),
    inferred('A multitenant app uses a fixed tenant in its token URL.'),
  ],
  actions: [
    todo('developer', documented('errorCodes', 'Use the same tenant part in both URLs.')),
    todo(
      'developer',
      inferred('Take both from one setting (`authority`) instead of writing the URLs twice.'),
    ),
  ],
  related: [70000, 54005, 50194, 90002],
  reviewed: '2026-11-23',
};
