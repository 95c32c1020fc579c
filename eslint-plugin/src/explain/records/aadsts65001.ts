import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts65001: AadstsRecord = {
  code: 65001,
  names: ['DelegationDoesNotExist'],
  title: 'The permissions were not consented to',
  category: 'consent',
  oauthErrors: [
    { error: 'invalid_grant', suberror: 'consent_required', sure: 'seen' },
    { error: 'consent_required', sure: 'documented' },
  ],
  fixers: ['administrator', 'user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The app asks for permissions that neither the user nor an administrator has granted it.',
  ),
  causes: [
    documented(
      'errorCodes',
      'A silent request was made for permissions that were never granted interactively.',
    ),
    inferred('A permission was added to the app after users had consented.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'errorCodes',
        'Send the user through an interactive sign-in for exactly these scopes.',
      ),
    ),
    todo(
      'administrator',
      documented('adminConsent', 'Grant consent for the organization if users may not.'),
    ),
  ],
  related: [65004, 90094, 650056, 650057],
  reviewed: '2026-11-23',
};
