import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts650056: AadstsRecord = {
  code: 650056,
  names: [],
  title: 'The app registration is not complete',
  category: 'app registration',
  oauthErrors: [],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'article',
    'What the app asks for does not fit what is registered and consented.',
  ),
  causes: [
    documented('article', 'No permission for the API is listed in the registration.'),
    documented('article', 'An administrator has not consented.'),
    documented('article', 'In SAML: the issuer of the request is not the configured identifier.'),
  ],
  actions: [
    todo(
      'developer',
      documented('article', 'Add the permission; at least `User.Read` of Microsoft Graph.'),
    ),
    todo(
      'administrator',
      documented('article', 'Grant consent, then check that the permission shows as granted.'),
    ),
  ],
  related: [65001, 650057, 90094],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts650056-misconfigured-app',
  reviewed: '2026-11-23',
};
