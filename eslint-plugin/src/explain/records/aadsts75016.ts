import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts75016: AadstsRecord = {
  code: 75016,
  names: ['Saml2AuthenticationRequestInvalidNameIDPolicy'],
  title: 'The NameID policy is not valid',
  category: 'federation',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The SAML request asks for a name identifier in a way that is not valid.',
  ),
  causes: [
    inferred(
      'The `Format` of `NameIDPolicy` is not one of the four that are supported: persistent, emailAddress, unspecified and transient.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'samlProtocol',
        'Use one of these formats, or leave the element out; it is optional.',
      ),
    ),
  ],
  related: [501241, 75005],
  reviewed: '2026-11-23',
};
