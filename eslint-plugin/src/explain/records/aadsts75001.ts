import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts75001: AadstsRecord = {
  code: 75001,
  names: ['BindingSerializationError'],
  title: 'A SAML message could not be bound',
  category: 'federation',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The SAML message could not be put into, or taken out of, the HTTP request that carries it.',
  ),
  causes: [
    inferred(
      'It is not encoded as its binding demands: deflated and in Base64 for a redirect, in Base64 alone for a POST.',
    ),
  ],
  actions: [
    todo(
      'developer',
      inferred('Capture the request, decode it by hand, and look for the step that fails.'),
    ),
  ],
  related: [75003, 75005],
  reviewed: '2026-11-23',
};
