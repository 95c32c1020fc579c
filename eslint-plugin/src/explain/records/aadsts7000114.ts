import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts7000114: AadstsRecord = {
  code: 7000114,
  names: [],
  title: 'The app may not make on-behalf-of calls',
  category: 'app registration',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The app tried to exchange a token that it had received for another one, and this app may not do that.',
  ),
  causes: [
    inferred(
      'The request of a daemon or of a public client was built like one of a middle-tier API.',
    ),
    documented(
      'onBehalfOf',
      'On-behalf-of works only for users; the token that came in may stand for an app.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'onBehalfOf',
        'Without a user, get a token with the client credentials flow instead.',
      ),
    ),
    todo(
      'developer',
      documented(
        'onBehalfOf',
        'A single-page app should pass its token to a confidential middle tier, which makes the exchange.',
      ),
    ),
  ],
  related: [50013, 7000113, 500131],
  reviewed: '2026-11-23',
};
