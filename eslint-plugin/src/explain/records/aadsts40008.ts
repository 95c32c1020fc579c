import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts40008: AadstsRecord = {
  code: 40008,
  names: ['OAuth2IdPUnretryableServerError'],
  title: 'The external identity provider failed for good',
  category: 'federation',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The trouble lies with an external identity provider that Entra signs users in with; the name says that a repetition will not help.',
  ),
  causes: [documented('collectedTexts', 'The provider gave an error that was not expected.')],
  actions: [
    todo('administrator', documented('errorCodes', 'Ask whoever runs the external provider.')),
    todo(
      'administrator',
      inferred(
        'Check the client id, secret and addresses that are configured for it, and whether they have expired.',
      ),
    ),
    todo('user', inferred('Use another way to sign in, if the page offers one.')),
  ],
  related: [40009, 40010, 40015],

  reviewed: '2026-11-23',
};
