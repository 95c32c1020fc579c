import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500136: AadstsRecord = {
  code: 500136,
  names: [],
  title: 'A v2 token was sent to the v1 endpoint',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'The token that was handed in has the v2 format, but the request went to a v1 endpoint; such a token is good for v2 only.',
  ),
  causes: [
    inferred(
      'The API accepts v2 tokens, but exchanges them at `/oauth2/token` instead of `/oauth2/v2.0/token`.',
    ),
    inferred('An ADAL library, which speaks v1, is used with an app that was set up for v2.'),
  ],
  actions: [
    todo(
      'developer',
      inferred('Send the exchange to `/oauth2/v2.0/token`, with `scope` instead of `resource`.'),
    ),
  ],
  related: [500137, 50013, 500131],
  reviewed: '2026-11-23',
};
