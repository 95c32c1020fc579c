import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90027: AadstsRecord = {
  code: 90027,
  names: [],
  title: 'Personal accounts need version 2.0 of the protocol',
  category: 'app registration',
  oauthErrors: [{ error: 'invalid_request', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'A personal Microsoft account signs in, and the app talks to a version of the service that has no tokens for such accounts.',
  ),
  causes: [
    inferred('The app calls `/oauth2/authorize` and `/oauth2/token`, without `v2.0` in the path.'),
  ],
  actions: [
    todo('developer', documented('errorCodes', 'Move the app to version 2.0.')),
    todo(
      'developer',
      inferred('Let the registration allow personal accounts too (`signInAudience`).'),
    ),
  ],
  related: [50020, 500200],
  reviewed: '2026-11-23',
};
