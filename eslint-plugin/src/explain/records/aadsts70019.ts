import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts70019: AadstsRecord = {
  code: 70019,
  names: ['CodeExpired'],
  title: 'The user code ran out',
  category: 'device code',
  oauthErrors: [{ error: 'code_expired', sure: 'seen' }],
  fixers: ['user', 'developer'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'Device code flow: the code that the user should type has expired.',
  ),
  causes: [
    documented(
      'deviceCode',
      'The user took longer than `expires_in` allows, which is 15 minutes by default.',
    ),
  ],
  actions: [
    todo('user', documented('errorCodes', 'Start the sign-in again and use the new code.')),
    todo(
      'developer',
      documented(
        'deviceCode',
        'Ask for a device code only when the user is ready to sign in, because the time runs from then on.',
      ),
    ),
  ],
  related: [70016, 70018, 70020],
  reviewed: '2026-11-23',
};
