import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts40009: AadstsRecord = {
  code: 40009,
  names: ['OAuth2IdPRefreshTokenRedemptionUserError'],
  title: 'The external provider refused to refresh the sign-in',
  category: 'federation',
  oauthErrors: [],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The trouble lies with an external identity provider that Entra signs users in with; the name speaks of redeeming its refresh token.',
  ),
  causes: [
    documented('collectedTexts', 'The provider answered with an error.'),
    inferred('The user withdrew access there, or changed the password.'),
  ],
  actions: [
    todo('user', inferred('Sign in again with that provider.')),
    todo('administrator', documented('errorCodes', 'Ask whoever runs the external provider why.')),
    todo(
      'developer',
      inferred('Start an interactive sign-in; the refresh cannot be repaired from the app.'),
    ),
  ],
  related: [40008, 40015, 50085],

  reviewed: '2026-11-23',
};
