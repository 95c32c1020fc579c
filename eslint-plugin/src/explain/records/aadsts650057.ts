import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts650057: AadstsRecord = {
  code: 650057,
  names: [],
  title: 'The API is not among the permissions of the app',
  category: 'scope or resource',
  oauthErrors: [{ error: 'invalid_client', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'A token was asked for an API that the app registration does not list.',
  ),
  causes: [
    documented('errorCodes', 'The permission was never added.'),
    inferred('The scope in the request belongs to another API than intended.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'errorCodes',
        'Add the API under API permissions, or correct the scope; the message lists both.',
      ),
    ),
    todo('administrator', inferred('Consent to the added permission if it needs it.')),
  ],
  related: [650056, 500011, 65001],
  reviewed: '2026-11-23',
};
