import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts70018: AadstsRecord = {
  code: 70018,
  names: ['BadVerificationCode'],
  title: 'The device code was typed wrong',
  category: 'device code',
  oauthErrors: [{ error: 'bad_verification_code', sure: 'inferred' }],
  fixers: ['user', 'developer'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'Device code flow: what the user typed on the sign-in page is not a code that waits there, so nothing was approved.',
  ),
  causes: [
    documented('errorCodes', 'The user mistyped the code.'),
    documented(
      'deviceCode',
      'With the error `bad_verification_code`: the `device_code` that the app polls with is not one that the service knows.',
    ),
  ],
  actions: [
    todo('user', inferred('Type the code again, exactly as the device shows it.')),
    todo(
      'developer',
      documented('deviceCode', 'Poll with the very `device_code` that came with the user code.'),
    ),
  ],
  related: [70016, 70019],
  reviewed: '2026-11-23',
};
