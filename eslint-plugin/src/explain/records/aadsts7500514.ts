import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts7500514: AadstsRecord = {
  code: 7500514,
  names: [],
  title: 'No usable SAML answer from the identity provider',
  category: 'federation',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'What the identity provider answered holds no SAML response or assertion of a known kind.',
  ),
  causes: [
    documented(
      'article',
      'A federated user signs in with name and password in an app, and PingFederate names the token type in a way that MSAL takes for SAML 2.0, though it is SAML 1.1; the grant type does not fit then.',
    ),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'article',
        'In PingFederate, set the connection to WS-Federation with SAML 1.1 tokens, and "SAML 1.1 for Office 365" as default in WS-Trust.',
      ),
    ),
    todo(
      'developer',
      inferred('Let the user sign in interactively instead of passing name and password.'),
    ),
  ],
  related: [50008, 75005],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts7500514-supported-type-saml-response-not-found',
  reviewed: '2026-11-23',
};
