import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts50013: AadstsRecord = {
  code: 50013,
  names: ['InvalidAssertion'],
  title: 'The assertion was refused',
  category: 'request',
  oauthErrors: [{ error: 'invalid_grant', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The token that was handed over as `assertion` (on-behalf-of flow) is not acceptable.',
  ),
  causes: [
    seen(
      'onBehalfOf25',
      'The token was past its time: it happened after a session had been open for a while, and a new session worked.',
    ),
    documented('collectedTexts', 'Its signature could not be verified.'),
    documented(
      'errorCodes',
      'It is malformed, or its issuer does not fit the version of the endpoint.',
    ),
    inferred('It was issued for another API, such as Microsoft Graph.'),
    inferred('The API has a signing key of its own.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'onBehalfOf',
        'Hand over the access token that the caller sent to your API; its `aud` has to be your own app.',
      ),
    ),
    todo(
      'developer',
      documented(
        'onBehalfOf',
        'An app with its own signing key, such as one set up for SAML sign-on, cannot be the middle of this flow.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Take the token of the current request, not one from a store; if it has expired, let the client get a new one.',
      ),
    ),
  ],
  related: [50027, 240002, 500131, 500133, 500136, 500137, 7000114],

  reviewed: '2026-11-23',
};
