import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts70020: AadstsRecord = {
  code: 70020,
  names: [],
  title: 'The device code has expired',
  category: 'device code',
  oauthErrors: [{ error: 'expired_token', sure: 'inferred' }],
  fixers: ['user', 'developer'],
  retry: 'after-user',
  meaning: seen(
    'azureCli22251',
    'Device code flow: the app still polls with a `device_code` whose time is over.',
  ),
  causes: [
    documented(
      'deviceCode',
      'The user did not finish within `expires_in`, which is 15 minutes by default.',
    ),
    seen(
      'azureCli22251',
      'Once, in May 2022, fresh codes were refused in this way because of an incident in the service.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented('deviceCode', 'Stop polling on this answer and show the user as signed out.'),
    ),
    todo('user', inferred('Start the sign-in again and use the new code.')),
  ],
  related: [70016, 70019],
  reviewed: '2026-11-23',
};
