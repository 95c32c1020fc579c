import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts9002327: AadstsRecord = {
  code: 9002327,
  names: [],
  title: 'An SPA redirect URI was redeemed outside a browser',
  category: 'app registration',
  oauthErrors: [{ error: 'invalid_request', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    "Codes for an SPA redirect URI may be redeemed only by a request with a browser's `Origin`, and this one had none.",
  ),
  causes: [
    seen('cipp', 'A server redeems a code whose redirect URI is registered as SPA.'),
    inferred('The browser fetched the code and handed it to its backend.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'authCodeFlow',
        'Register the redirect URI as Web if a server redeems, and give the server a credential.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Do not add an `Origin` header by hand: it only hides that the registration does not fit.',
      ),
    ),
  ],
  related: [9002326, 9002325, 7000218],
  reviewed: '2026-11-23',
};
