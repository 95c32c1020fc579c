import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90094: AadstsRecord = {
  code: 90094,
  names: ['AdminConsentRequired'],
  title: 'An administrator has to consent',
  category: 'consent',
  oauthErrors: [{ error: 'access_denied', sure: 'seen' }],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The app asks for permissions that users may not grant themselves here.',
  ),
  causes: [
    inferred('One of the permissions always needs an administrator.'),
    inferred('The tenant lets users consent to nothing, or only to verified apps.'),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'adminConsent',
        'Review the permissions, then grant consent for the organization.',
      ),
    ),
    todo(
      'developer',
      documented(
        'adminConsent',
        'Offer the admin consent link, and ask for less where less is enough.',
      ),
    ),
  ],
  related: [65001, 65004, 650056],
  reviewed: '2026-11-23',
};
