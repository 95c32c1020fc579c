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
    'By the name of the code, a token was wanted with which many devices can be joined; this user may not register any.',
  ),
  causes: [
    seen(
      'memdocs1832',
      'A token for many devices needs the right to join devices, though no administrative role; the user may lack it.',
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
