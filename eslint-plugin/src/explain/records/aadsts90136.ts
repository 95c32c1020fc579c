import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90136: AadstsRecord = {
  code: 90136,
  names: [],
  title: 'Device code flow is for public clients',
  category: 'device code',
  oauthErrors: [{ error: 'invalid_request', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'A device code was asked for by an app that is a confidential client; those may not use this flow.',
  ),
  causes: [inferred('The registration of a web app is used for a command-line tool or a device.')],
  actions: [
    todo(
      'developer',
      documented(
        'appManifest',
        'Let the registration count as a public client where no redirect URI tells: `allowPublicClient` in the manifest.',
      ),
    ),
    todo('developer', inferred('Or register the tool as an app of its own.')),
  ],
  related: [7000218, 70016],
  reviewed: '2026-11-23',
};
