import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts9002326: AadstsRecord = {
  code: 9002326,
  names: [],
  title: 'Browser redemption with a redirect URI that is not SPA',
  category: 'app registration',
  oauthErrors: [{ error: 'invalid_request', sure: 'documented' }],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'authCodeFlow',
    'A code was redeemed from browser code, but its redirect URI is not registered as that of a single-page app.',
  ),
  causes: [
    documented(
      'authCodeFlow',
      'The redirect URI stands under Web (or mobile and desktop) in the registration.',
    ),
    inferred("Code meant for a server, with a server's redirect URI, runs in the browser."),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'authCodeFlow',
        'Move the redirect URI to the single-page application platform if the browser redeems.',
      ),
    ),
    todo('developer', inferred('Or redeem on the server, if there is one.')),
    todo(
      'developer',
      inferred('An app may have both kinds; then each needs an address of its own.'),
    ),
  ],
  related: [9002327, 9002325, 50011, 7000218],
  reviewed: '2026-11-23',
};
