import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700009: AadstsRecord = {
  code: 700009,
  names: [],
  title: 'The redemption lacks the redirect URI',
  category: 'redirect URI',
  oauthErrors: [{ error: 'invalid_request', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'The sign-in request named a redirect URI, so the redemption has to name it too.',
  ),
  causes: [inferred('The token request was built by hand without `redirect_uri`.')],
  actions: [
    todo(
      'developer',
      documented(
        'authCodeFlow',
        'Add `redirect_uri` with the same value as in the sign-in request.',
      ),
    ),
  ],
  related: [500112, 50011, 54005],
  reviewed: '2026-11-23',
};
