import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50001: AadstsRecord = {
  code: 50001,
  names: ['InvalidResource'],
  title: 'The resource does not exist or is disabled',
  category: 'scope or resource',
  oauthErrors: [{ error: 'invalid_resource', sure: 'inferred' }],
  fixers: ['developer', 'administrator'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The API for which a token is wanted is not there under this name, or switched off.',
  ),
  causes: [
    documented('errorCodes', 'The resource identifier is not exactly that of the API.'),
    documented('collectedTexts', "The API's application was not installed in this tenant."),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'errorCodes',
        'Compare `scope` or `resource` with the identifier of the API, slash by slash.',
      ),
    ),
    todo(
      'administrator',
      inferred('Enable the enterprise application of the API, or consent to it.'),
    ),
  ],
  related: [500011, 650057, 70011],
  reviewed: '2026-11-23',
};
