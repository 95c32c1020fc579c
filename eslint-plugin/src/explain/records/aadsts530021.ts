import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts530021: AadstsRecord = {
  code: 530021,
  names: [],
  title: 'The app is not an approved client app',
  category: 'Conditional Access',
  oauthErrors: [],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'collectedTexts',
    'A policy lets only approved client apps in, and this app is not one of them.',
  ),
  causes: [
    inferred(
      'A browser, or an app of your own, asked for a resource that the policy reserves for certain mobile apps.',
    ),
  ],
  actions: [
    todo('user', inferred('Use one of the apps that the organization approves.')),
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'Look in the sign-in details which policy applied, and whether this app should fall under it.',
      ),
    ),
    todo('developer', inferred('Nothing in the request can change this; show the message.')),
  ],
  related: [53002, 50127, 53003],
  reviewed: '2026-11-23',
};
