import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts50000: AadstsRecord = {
  code: 50000,
  names: ['TokenIssuanceError'],
  title: 'Entra could not issue the token',
  category: 'service',
  oauthErrors: [],
  fixers: ['administrator', 'developer', 'user'],
  retry: 'after-change',
  meaning: documented(
    'article',
    'Something went wrong while the token was made. Several causes are known.',
  ),
  causes: [
    documented(
      'article',
      'The password has expired or differs between the local directory and the cloud, or the session was revoked.',
    ),
    documented('article', 'Parameters are missing or wrong, most often in the on-behalf-of flow.'),
    documented(
      'article',
      'In the device code flow: the app is missing in the tenant, or the user may not consent.',
    ),
    documented(
      'article',
      'The app or its service principal has a symmetric signing key; v2 tokens are signed with a certificate.',
    ),
    documented(
      'article',
      'The API offers application permissions only, and a delegated token was asked for.',
    ),
  ],
  actions: [
    todo('user', documented('article', 'Reset the password and sign in with the new one.')),
    todo(
      'developer',
      documented('article', 'Check the client id and every required parameter of the request.'),
    ),
    todo(
      'administrator',
      documented(
        'article',
        'Look for the app under Enterprise applications, and at who may consent.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'article',
        'Remove a signing key of type `Symmetric` from `keyCredentials`; use a certificate.',
      ),
    ),
    todo(
      'developer',
      documented(
        'article',
        'Let the API offer a delegated permission, and consent to it in the client.',
      ),
    ),
    todo(
      'administrator',
      documented('errorCodes', 'If nothing of this fits, open a support request.'),
    ),
  ],
  related: [90033, 50013, 65001],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50000-issuing-token-sign-in-service',
  reviewed: '2026-11-23',
};
