import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500115: AadstsRecord = {
  code: 500115,
  names: [],
  title: 'No redirect URI, or one that is no URL',
  category: 'redirect URI',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'The sign-in request has no redirect URI, or one that cannot be read as a URL.',
  ),
  causes: [
    inferred('A configuration value was empty, so the parameter went out without content.'),
    inferred('The address was put into the query without encoding, so only a part of it arrived.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'authCodeFlow',
        'Send `redirect_uri`, URL-encoded, with exactly the text of a registered one.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Look at the authorization URL as the browser received it, not at the code that builds it.',
      ),
    ),
  ],
  related: [500116, 900971, 500113, 50011],
  reviewed: '2026-11-23',
};
