import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50129: AadstsRecord = {
  code: 50129,
  names: ['DeviceIsNotWorkplaceJoined'],
  title: 'The device has to be registered first',
  category: 'device',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'collectedTexts',
    'The device is not joined to the workplace, and without that it does not count as registered.',
  ),
  causes: [],
  actions: [
    todo(
      'user',
      inferred(
        'Register the device with the work account, in the settings of the system or through the broker app.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'The sign-in event shows which policy asked for it (role Reports Reader).',
      ),
    ),
    todo(
      'developer',
      inferred('Make the request interactive, so that the registration can be offered.'),
    ),
  ],
  related: [50097, 50127, 53001],

  reviewed: '2026-11-23',
};
