import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts7000216: AadstsRecord = {
  code: 7000216,
  names: [],
  title: 'The app sent no credential for client credentials',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'A request with `grant_type=client_credentials` came without `client_secret`, `client_assertion` or a signed request.',
  ),
  causes: [
    inferred('The setting with the secret was empty, and the field was left out.'),
    seen('graphDocs6060', 'A library lost the secret when several requests ran at once.'),
    inferred('The body was sent as JSON, so the fields were not found.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'clientCredentials',
        'Send `client_secret`, or `client_assertion` with its type, in the form body.',
      ),
    ),
    todo('developer', inferred('Stop at startup if the setting is empty.')),
  ],
  related: [7000218, 7000219, 7000215],
  reviewed: '2026-11-23',
};
