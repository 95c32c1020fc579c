import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts65005: AadstsRecord = {
  code: 65005,
  names: ['MisconfiguredApplication'],
  title: "The app's list of APIs does not fit the request",
  category: 'scope or resource',
  oauthErrors: [],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The registration of the app lists the APIs it wants to call. What the request asks for is not on that list, or what is on it cannot be found.',
  ),
  causes: [
    documented('errorCodes', 'The API is not among the permissions of the registration.'),
    documented('collectedTexts', 'A scope is asked for that the API does not have.'),
    documented('errorCodes', 'In a SAML app, the identifier (entity id) is set wrong.'),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Add the API under API permissions, spell the scope as the API publishes it, and have consent granted again.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Read the sentence behind the code: newer answers have a more exact number for each case, such as 650053, 650056 and 650057.',
      ),
    ),
    todo(
      'administrator',
      documented('errorCodes', 'For a SAML app, check the identifier in its configuration.'),
    ),
  ],
  related: [650056, 650057, 650053],
  reviewed: '2026-11-23',
};
