import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts750054: AadstsRecord = {
  code: 750054,
  names: [],
  title: 'The SAML message is missing in the URL',
  category: 'federation',
  oauthErrors: [],
  fixers: ['developer', 'administrator'],
  retry: 'fix-request',
  meaning: documented(
    'article',
    'The sign-in page was opened for SAML, but the URL holds neither a `SAMLRequest` nor a `SAMLResponse`.',
  ),
  causes: [
    documented('article', 'Single sign-on is not switched on in the app.'),
    documented(
      'article',
      'The app supports only sign-in that starts at the identity provider, and bounced the user back without a message.',
    ),
    documented('article', 'The sign-on URL is wrong.'),
  ],
  actions: [
    todo(
      'developer',
      documented('article', 'Send the request by the HTTP redirect binding, encoded in the query.'),
    ),
    todo(
      'administrator',
      documented(
        'article',
        'Check the sign-on URL, and run "Test this application" on the single sign-on page.',
      ),
    ),
  ],
  related: [75005, 7500529],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts750054-saml-request-not-present',
  reviewed: '2026-11-23',
};
