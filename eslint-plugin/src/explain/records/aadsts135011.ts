import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts135011: AadstsRecord = {
  code: 135011,
  names: [],
  title: 'The device is disabled in the directory',
  category: 'device',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The user signed in on a device that is switched off in the directory.',
  ),
  causes: [
    documented(
      'deviceIdentities',
      'An administrator disabled the device; from then on it cannot authenticate, and the tokens on it are revoked.',
    ),
    inferred('A clean-up of devices that nobody seemed to use caught it.'),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'deviceIdentities',
        'Enable it again under Devices, All devices; that takes the role Intune Administrator or Cloud Device Administrator.',
      ),
    ),
    todo('user', inferred('Use another device, or ask your administrator.')),
  ],
  related: [50155, 135010],
  reviewed: '2026-11-23',
};
