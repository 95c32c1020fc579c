import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500137: AadstsRecord = {
  code: 500137,
  names: [],
  title: 'A v1 token was sent to the v2 endpoint',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'The token that was handed in has the v1 format, which the v2 endpoint does not take in this place.',
  ),
  causes: [
    inferred(
      "The API's registration asks for v1 access tokens, which is what it gets when its manifest says nothing.",
    ),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        "Set the version of access tokens to 2 in the API's manifest, or send the exchange to the v1 endpoint.",
      ),
    ),
    todo(
      'developer',
      inferred('Read `ver` and `iss` in the token that arrives to see which kind it is.'),
    ),
    todo(
      'developer',
      documented(
        'onBehalfOf',
        'Do not draw conclusions from the endpoint: the resource decides about the format of its access tokens.',
      ),
    ),
  ],
  related: [500136, 50013, 500131],
  reviewed: '2026-11-23',
};
