import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts40010: AadstsRecord = {
  code: 40010,
  names: ['OAuth2IdPRetryableServerError'],
  title: 'The external identity provider had a passing failure',
  category: 'federation',
  oauthErrors: [],
  fixers: ['wait', 'administrator'],
  retry: 'backoff',
  meaning: documented(
    'collectedTexts',
    'The external identity provider failed in a way that should pass.',
  ),
  causes: [],
  actions: [
    todo('wait', inferred('Try again after a pause, with growing pauses.')),
    todo('administrator', documented('errorCodes', 'Ask whoever runs the external provider.')),
  ],
  related: [40008, 40014],

  reviewed: '2026-11-23',
};
