import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts90102: AadstsRecord = {
  code: 90102,
  names: ['InvalidUriParameter'],
  title: 'A parameter has to be a complete address',
  category: 'redirect URI',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'A parameter that must hold an absolute URI holds something else.',
  ),
  causes: [
    seen('sonarAuthAad92', 'The base address in the configuration had no `https://` in front.'),
    seen('directus18324', 'The app was not told its own public address.'),
    seen(
      'securityApiSample45',
      'Placeholders of a sample were still in the settings for production.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented('collectedTexts', 'The text behind the code names the parameter.'),
    ),
    todo(
      'developer',
      inferred(
        'Look at the authorization URL in the browser: the value needs scheme, host and path, and has to be URL-encoded.',
      ),
    ),
  ],
  related: [50011, 500116, 90100],
  reviewed: '2026-11-23',
};
