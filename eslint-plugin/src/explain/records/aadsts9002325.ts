import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts9002325: AadstsRecord = {
  code: 9002325,
  names: [],
  title: 'A browser redemption needs PKCE',
  category: 'PKCE',
  oauthErrors: [{ error: 'invalid_request', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'Redeeming a code from browser code is allowed only with PKCE, and there was none.',
  ),
  causes: [
    inferred(
      'The redirect URI is registered as SPA, but the sign-in request had no `code_challenge`.',
    ),
    inferred('A server app was registered as SPA by mistake.'),
  ],
  actions: [
    todo(
      'developer',
      documented('authCodeFlow', 'In browser code, use PKCE; MSAL.js does it by itself.'),
    ),
    todo(
      'developer',
      seen('cipp', 'For a server app, register the redirect URI as Web and redeem on the server.'),
    ),
  ],
  related: [9002326, 9002327, 501481],
  reviewed: '2026-11-23',
};
