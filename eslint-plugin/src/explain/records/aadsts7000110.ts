import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts7000110: AadstsRecord = {
  code: 7000110,
  names: [],
  title: 'The request names more than one app',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'article',
    'It cannot be told which app is asking: the identifiers in the request contradict each other.',
  ),
  causes: [
    documented(
      'article',
      'An authorization code is redeemed with another `client_id` than the one that got it.',
    ),
    documented(
      'article',
      'A refresh token is used by another app than the one to which it was given.',
    ),
    inferred(
      '`client_id` stands in the body and, with another value, in the Basic header or the query.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'article',
        'Redeem codes and refresh tokens with the client id for which they were issued.',
      ),
    ),
    todo('developer', inferred('Keep stored tokens apart by client id, and send the id once.')),
  ],
  related: [700007, 90011, 70000],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts7000110-request-is-ambiguous',
  reviewed: '2026-11-23',
};
