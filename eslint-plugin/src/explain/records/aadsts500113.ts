import { documented, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts500113: AadstsRecord = {
  code: 500113,
  names: [],
  title: 'No redirect URI is registered for the app',
  category: 'redirect URI',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'The registration of the app has no redirect URI at all, so there is no place to which the answer could go.',
  ),
  causes: [
    seen('groupActivities10', 'It was forgotten when the app was registered.'),
    seen('oneDriveApi33', 'For a desktop app no platform had been added.'),
  ],
  actions: [
    todo(
      'developer',
      seen('oneDriveApi33', 'Add the platform under Authentication, and in it the redirect URI.'),
    ),
    todo(
      'developer',
      documented(
        'replyUrls',
        'Add it to the app registration and not to the service principal, where it may be lost.',
      ),
    ),
    todo('developer', documented('authCodeFlow', 'Send the same address as `redirect_uri`.')),
  ],
  related: [50011, 900971],
  reviewed: '2026-11-23',
};
