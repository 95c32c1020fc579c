import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts70008: AadstsRecord = {
  code: 70008,
  names: ['ExpiredOrRevokedGrant'],
  title: 'Code or refresh token too old, or revoked',
  category: 'code',
  oauthErrors: [{ error: 'invalid_grant', sure: 'documented' }],
  fixers: ['developer', 'user'],
  retry: 'new-code',
  meaning: seen(
    'djangoAuthAdfs245',
    'The grant is past its lifetime or was withdrawn. Unlike 54005 it was not used twice: it came too late.',
  ),
  causes: [
    documented(
      'authCodeFlow',
      'An authorization code was redeemed too late. It lives about one minute (Microsoft used to say ten).',
    ),
    documented('errorCodes', 'A refresh token was not used for so long that it ended.'),
    inferred('The code waited: a queue, a breakpoint, a page left open, a job that runs later.'),
  ],
  actions: [
    todo(
      'developer',
      documented('authCodeFlow', 'Redeem the code at once when the callback arrives.'),
    ),
    todo(
      'developer',
      documented(
        'refreshTokens',
        'If a refresh token ended, send the user to sign-in; expect this as part of normal life, not as a fault.',
      ),
    ),
    todo('user', inferred('Sign in again.')),
  ],
  related: [54005, 700082, 700084, 50173, 70000],
  reviewed: '2026-11-23',
};
