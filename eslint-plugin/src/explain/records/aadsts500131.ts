import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts500131: AadstsRecord = {
  code: 500131,
  names: [],
  title: 'On-behalf-of: the incoming token is meant for another app',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'A middle-tier API tried to exchange a token whose audience is not this API. The message names both audiences.',
  ),
  causes: [
    documented(
      'onBehalfOf',
      'The caller got its token for another resource, Microsoft Graph for example, and sent that to the API.',
    ),
    seen(
      'companyCommunicator214',
      'The application ID URI in the registration was written in another case than the audience of the token.',
    ),
    inferred('An ID token was passed on instead of an access token for the API.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'onBehalfOf',
        'Let the caller ask for a scope of the middle-tier API, and exchange only that token.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Decode the token that arrives and compare its `aud` with the client id and the application ID URI of the API.',
      ),
    ),
  ],
  related: [50013, 500133, 500136],
  reviewed: '2026-11-23',
};
