import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50077: AadstsRecord = {
  code: 50077,
  names: [],
  title: 'Policy wants the GPS position from the Authenticator app',
  category: 'Conditional Access',
  oauthErrors: [],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'collectedTexts',
    'A Conditional Access policy decides by the place of the user, and the place has to come from the Authenticator app.',
  ),
  causes: [
    documented(
      'caNetwork',
      'The user has to open the app and share the position; after a day it has to be approved again.',
    ),
    documented('caNetwork', 'A jailbroken phone or a changed position is not accepted.'),
    documented(
      'caNetwork',
      'The user has passwordless methods only; to share the position, the push notifications of Authenticator are needed too.',
    ),
  ],
  actions: [
    todo(
      'user',
      documented(
        'caNetwork',
        'Open Microsoft Authenticator, allow it to use the location, and approve the notification.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'caNetwork',
        'Keep such a policy to few, very sensitive apps: it wants the position again every hour.',
      ),
    ),
    todo('developer', inferred('Make the request interactive, and show the message.')),
  ],
  related: [50081, 53003],

  reviewed: '2026-11-23',
};
