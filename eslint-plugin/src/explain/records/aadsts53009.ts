import { documented, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts53009: AadstsRecord = {
  code: 53009,
  names: [],
  title: 'The app has to be protected by Intune policies',
  category: 'Conditional Access',
  oauthErrors: [],
  fixers: ['developer', 'administrator', 'user'],
  retry: 'after-user',
  meaning: documented(
    'conditionalAccess',
    'Access is given only to apps that enforce the app protection policies of Intune.',
  ),
  causes: [
    seen('taskr40', 'The app integrates the Intune SDK, and the sign-in fails all the same.'),
    seen(
      'taskr42',
      'Some users meet it although their phones are enrolled; after a sign-in in Outlook the app works.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'caGrant',
        'Apps have to meet the requirements of Intune app protection, and users need a broker app (Authenticator or Company Portal).',
      ),
    ),
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'The sign-in event names the policy and the device (role Reports Reader).',
      ),
    ),
    todo(
      'user',
      documented('caGrant', 'Use an app that supports app protection, and install the broker app.'),
    ),
  ],
  related: [53005, 53002, 50127],

  reviewed: '2026-11-23',
};
