import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts500011: AadstsRecord = {
  code: 500011,
  names: ['InvalidResourceServicePrincipalNotFound'],
  title: 'The API is not installed in this tenant',
  category: 'scope or resource',
  oauthErrors: [{ error: 'invalid_resource', sure: 'seen' }],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'article',
    'The tenant has no service principal for the resource that was named.',
  ),
  causes: [
    documented('article', 'The identifier of the resource is wrong.'),
    documented('article', 'The tenant is wrong.'),
    documented('article', "Nobody has consented to the API's application in this tenant."),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'article',
        'Compare the resource and the tenant in the message with what you meant.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'article',
        'Look for the API under Enterprise applications; consent to it if it is missing.',
      ),
    ),
  ],
  related: [50001, 700016, 650057, 650052],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts500011-resource-principal-not-found',
  reviewed: '2026-11-23',
};
