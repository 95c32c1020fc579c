import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts75005: AadstsRecord = {
  code: 75005,
  names: ['Saml2MessageInvalid'],
  title: 'The SAML request has an unsupported form',
  category: 'federation',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'article',
    'The application sent a SAML request that Microsoft Entra cannot take.',
  ),
  causes: [
    documented('article', 'A required field is missing.'),
    documented('article', 'It is encoded in a way that is not understood.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'samlProtocol',
        'Capture the request and check that it has `ID` (not beginning with a digit), `Version` 2.0 and `IssueInstant`.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'article',
        "If the application is bought, give the captured request and Microsoft's page on the protocol to its vendor.",
      ),
    ),
  ],
  related: [50008, 75008, 750054, 7500529],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts75005-not-a-valid-saml-request',
  reviewed: '2026-11-23',
};
