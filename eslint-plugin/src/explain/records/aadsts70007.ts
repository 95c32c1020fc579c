import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts70007: AadstsRecord = {
  code: 70007,
  names: ['UnsupportedResponseMode'],
  title: 'The response mode does not fit the request',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The value of `response_mode` is not supported for what the request asks for.',
  ),
  causes: [
    seen(
      'azureDocs10191',
      'A code and an ID token were asked for together, with `query`: a token does not travel in the query.',
    ),
    inferred('The value does not exist, such as `post` in place of `form_post`.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'authCodeFlow',
        'Use `form_post` where a server reads the answer and a token is in it; `fragment` never reaches the server.',
      ),
    ),
    todo(
      'developer',
      documented(
        'authCodeFlow',
        'With a code alone, `query`, `fragment` and `form_post` all work.',
      ),
    ),
  ],
  related: [70005],
  reviewed: '2026-11-23',
};
