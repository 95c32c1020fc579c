import { documented, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts240001: AadstsRecord = {
  code: 240001,
  names: ['BulkAADJTokenUnauthorized'],
  title: 'The user may not join devices',
  category: 'device',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The user is not allowed to register devices in the directory; by the name of the code, it was for a token to join many at once.',
  ),
  causes: [
    seen(
      'memdocs1832',
      'For a bulk token no administrative role is needed, but the user must be allowed to join devices.',
    ),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'deviceIdentities',
        'In the device settings, see who may join devices, and include the user.',
      ),
    ),
  ],
  related: [240002],
  reviewed: '2026-11-23',
};
