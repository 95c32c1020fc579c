import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts40015: AadstsRecord = {
  code: 40015,
  names: ['OAuth2IdPAuthCodeRedemptionUserError'],
  title: 'The external provider refused its authorization code',
  category: 'federation',
  oauthErrors: [],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The trouble lies with an external identity provider that Entra signs users in with; the name speaks of redeeming its code.',
  ),
  causes: [documented('collectedTexts', 'The provider answered with an error.')],
  actions: [
    todo('user', inferred('Start the sign-in again.')),
    todo('administrator', documented('errorCodes', 'Ask whoever runs the external provider.')),
    todo(
      'developer',
      inferred(
        'Do not look at the code that your app got: this one is between Entra and the provider.',
      ),
    ),
    todo(
      'administrator',
      inferred('Check the client id and secret that are configured for the provider.'),
    ),
  ],
  related: [40008, 40009],

  reviewed: '2026-11-23',
};
