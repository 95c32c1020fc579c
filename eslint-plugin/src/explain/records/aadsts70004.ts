import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts70004: AadstsRecord = {
  code: 70004,
  names: ['InvalidRedirectUri'],
  title: 'The redirect URI is not registered',
  category: 'redirect URI',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The address to which the answer should go matches none that the registration allows.',
  ),
  causes: [
    documented(
      'replyUrls',
      'Upper and lower case count in the path, so a small difference is enough.',
    ),
    inferred('The app runs at a new address that nobody has registered yet.'),
  ],
  actions: [
    todo(
      'developer',
      documented('authCodeFlow', 'Send a registered address exactly, only URL-encoded.'),
    ),
    todo(
      'developer',
      inferred(
        'Add the address under the platform of the app: web, single-page application, or mobile and desktop.',
      ),
    ),
  ],
  related: [50011, 500113],
  reviewed: '2026-11-23',
};
