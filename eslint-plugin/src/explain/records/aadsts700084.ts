import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700084: AadstsRecord = {
  code: 700084,
  names: [],
  title: 'The 24-hour refresh token of a single-page app ended',
  category: 'refresh token',
  oauthErrors: [{ error: 'invalid_grant', sure: 'seen' }],
  fixers: ['developer', 'user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'Refresh tokens issued to a redirect URI of type SPA have a fixed life that using them does not extend. It is over.',
  ),
  causes: [
    documented(
      'refreshTokens',
      'Since the sign-in 24 hours have passed; tokens got by refreshing inherit the end of the first.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'refreshTokens',
        'Run the authorization code flow again in a top-level window; with a live session the user usually sees only a reload.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Do not try to stretch it in the background: with third-party cookies blocked a hidden frame does not see the session.',
      ),
    ),
    todo('user', documented('refreshTokens', 'Reload the app or sign in again.')),
  ],
  related: [700082, 700081, 50058, 9002326],
  reviewed: '2026-11-23',
};
