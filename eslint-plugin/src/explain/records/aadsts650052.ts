import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts650052: AadstsRecord = {
  code: 650052,
  names: [],
  title: 'The API is not enabled in this organization',
  category: 'consent',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The app needs a service that this organization has not subscribed to or enabled.',
  ),
  causes: [
    documented('errorCodes', 'The service behind the API is not enabled in the tenant.'),
    documented('collectedTexts', 'The tenant has no service principal of the API.'),
  ],
  actions: [
    todo(
      'administrator',
      documented('errorCodes', 'Review the subscriptions, and enable the service.'),
    ),
    todo(
      'administrator',
      documented(
        'collectedTexts',
        "If the organization may use the service, consent to the API's own app: that makes the service principal.",
      ),
    ),
    todo(
      'developer',
      inferred(
        'Ask for the permission only when the feature is used, so that others can still sign in.',
      ),
    ),
  ],
  related: [500011, 650056],
  reviewed: '2026-11-23',
};
