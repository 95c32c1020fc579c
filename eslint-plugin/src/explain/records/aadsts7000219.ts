import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts7000219: AadstsRecord = {
  code: 7000219,
  names: [],
  title: 'This grant needs a secret or an assertion',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'The grant that the message names is open only to apps that identify themselves, and no credential was sent.',
  ),
  causes: [
    inferred('The setting with the secret was empty, and the field was left out.'),
    inferred('A public client uses a grant that is made for servers.'),
  ],
  actions: [
    todo('developer', inferred('Send `client_secret` or `client_assertion`, from a server.')),
    todo('developer', inferred('In a public client, use the authorization code flow with PKCE.')),
  ],
  related: [7000218, 7000216, 7000215],
  reviewed: '2026-11-23',
};
