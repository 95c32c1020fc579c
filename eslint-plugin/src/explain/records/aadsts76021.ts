import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts76021: AadstsRecord = {
  code: 76021,
  names: ['ApplicationRequiresSignedRequests'],
  title: 'The app accepts signed requests only',
  category: 'federation',
  oauthErrors: [],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'article',
    'The application is set to take signed SAML requests only, and this one has no signature in the place where it is looked for.',
  ),
  causes: [
    documented('errorCodes', 'The application does not sign its requests.'),
    documented(
      'article',
      'It signs in the wrong place: with the redirect binding the signature belongs into the query, with the POST binding into the XML.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented('article', 'Sign the request, in the place that belongs to the binding you use.'),
    ),
    todo(
      'administrator',
      documented(
        'article',
        'Compare binding and signature with the SAML settings of the enterprise application, and make both sides agree.',
      ),
    ),
  ],
  related: [50006],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts76021-request-not-signed',
  reviewed: '2026-11-23',
};
