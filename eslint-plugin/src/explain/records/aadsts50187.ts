import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50187: AadstsRecord = {
  code: 50187,
  names: ['DeviceInformationNotProvided'],
  title: 'No information about the device came',
  category: 'device',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The device should have identified itself, and it did not work; the name says that nothing came.',
  ),
  causes: [
    documented(
      'caConditions',
      'A private window or disabled cookies keep the browser from showing the device.',
    ),
    inferred('A proxy between the device and Microsoft opens the connection.'),
  ],
  actions: [
    todo(
      'user',
      documented(
        'caConditions',
        'Use a browser that can identify the device, and no private window.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'tenantRestrictions',
        'Keep `device.login.microsoftonline.com` out of TLS inspection.',
      ),
    ),
  ],
  related: [50097, 50155, 50129],

  reviewed: '2026-11-23',
};
