import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500119: AadstsRecord = {
  code: 500119,
  names: [],
  title: 'A redirect URI of the urn: kind is refused',
  category: 'redirect URI',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'Redirect URIs that begin with `urn:` are no longer let through.',
  ),
  causes: [inferred('An old sample for native apps with `urn:ietf:wg:oauth:2.0:oob` was copied.')],
  actions: [
    todo(
      'developer',
      documented(
        'authCodeFlow',
        'For native apps, register `http://localhost` (system browser) or `https://login.microsoftonline.com/common/oauth2/nativeclient` (embedded browser).',
      ),
    ),
    todo(
      'developer',
      inferred('Change it in the registration and in the code; both must name the same address.'),
    ),
  ],
  related: [50011, 500116],
  reviewed: '2026-11-23',
};
