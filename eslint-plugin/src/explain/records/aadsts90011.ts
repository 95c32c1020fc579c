import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90011: AadstsRecord = {
  code: 90011,
  names: [],
  title: 'Something in the request is not accepted',
  category: 'request',
  oauthErrors: [{ error: 'invalid_request', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: inferred(
    'An old number that stood for different things that a request must not contain; the text behind it says which.',
  ),
  causes: [
    documented(
      'samlProtocol',
      'SAML: a property of the request is not supported, such as `SPNameQualifier` in the policy for the name identifier.',
    ),
    inferred(
      'OAuth: more than one client id was found in the request. Today that is AADSTS7000110.',
    ),
  ],
  actions: [
    todo('developer', inferred('Send each parameter once, and the client id in one place.')),
    todo('developer', inferred('SAML: send only the elements that Microsoft lists.')),
  ],
  related: [7000110, 900236],
  reviewed: '2026-11-23',
};
