import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts50155: AadstsRecord = {
  code: 50155,
  names: ['DeviceAuthenticationFailed'],
  title: 'The device could not prove who it is',
  category: 'device',
  oauthErrors: [{ error: 'invalid_grant', suberror: 'device_authentication_failed', sure: 'seen' }],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The device tried to identify itself for this user, and that failed.',
  ),
  causes: [
    seen(
      'himmelblau113',
      'The device had been registered a moment before, and not every part of the service knew it yet.',
    ),
    documented(
      'primaryRefreshToken',
      'The device may have been deleted or disabled in Entra, while it still takes itself for registered.',
    ),
  ],
  actions: [
    todo(
      'user',
      documented(
        'primaryRefreshToken',
        'On Windows run `dsregcmd /status`; its part "SSO State" tells when the last token was fetched and what failed.',
      ),
    ),
    todo('user', inferred('Right after a registration, wait some minutes and try again.')),
    todo(
      'administrator',
      documented(
        'primaryRefreshToken',
        'Register the device again, in the way in which it was joined.',
      ),
    ),
    todo(
      'developer',
      inferred('There is nothing to change in code; let the user see the message.'),
    ),
  ],
  related: [50097, 50187, 135011, 700003],

  reviewed: '2026-11-23',
};
