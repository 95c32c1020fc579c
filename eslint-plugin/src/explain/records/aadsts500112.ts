import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500112: AadstsRecord = {
  code: 500112,
  names: [],
  title: 'The redemption names another redirect URI than the sign-in',
  category: 'redirect URI',
  oauthErrors: [{ error: 'invalid_request', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    '`redirect_uri` in the token request must be the same text as in the sign-in request. It was not.',
  ),
  causes: [
    inferred(
      'One of the two is built from the incoming request and differs behind a proxy: http or https, host, port, trailing slash.',
    ),
    inferred(
      'The sign-in used one configured address and the redemption another, for example of a second environment.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'authCodeFlow',
        'Send the very same `redirect_uri` in both requests; take it from one constant.',
      ),
    ),
    todo(
      'developer',
      inferred('Behind a proxy, trust its forwarded scheme and host when you build the address.'),
    ),
  ],
  related: [50011, 700009, 700044, 54005],
  reviewed: '2026-11-23',
};
