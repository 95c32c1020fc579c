import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts70001: AadstsRecord = {
  code: 70001,
  names: ['UnauthorizedClient'],
  title: 'The app is unknown here or switched off',
  category: 'app registration',
  oauthErrors: [{ error: 'unauthorized_client', sure: 'inferred' }],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'article',
    'No app was found in this tenant under the identifier in the request.',
  ),
  causes: [
    documented(
      'article',
      'SAML: the `Issuer` of the request is not the identifier that is configured for the app, be it only by a slash at the end.',
    ),
    documented('errorCodes', 'The app is switched off.'),
    inferred(
      'The client id is mistyped, or the request goes to another tenant than the one that has the app.',
    ),
  ],
  actions: [
    todo(
      'developer',
      inferred('Compare client id and tenant in the request with the registration.'),
    ),
    todo(
      'administrator',
      documented(
        'article',
        'SAML: make `Issuer` and identifier equal; the test function on the single sign-on page of the app shows both.',
      ),
    ),
    todo(
      'administrator',
      inferred('See in Enterprise applications whether the app is there and enabled for sign-in.'),
    ),
  ],
  related: [700016, 7000112],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts70001-app-not-found-in-directory',
  reviewed: '2026-11-23',
};
