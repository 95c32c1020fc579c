import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts70016: AadstsRecord = {
  code: 70016,
  names: ['AuthorizationPending'],
  title: 'The user has not finished the device code sign-in yet',
  category: 'device code',
  oauthErrors: [{ error: 'authorization_pending', sure: 'documented' }],
  fixers: ['wait', 'user'],
  retry: 'continues',
  meaning: documented(
    'errorCodes',
    'An answer on the way, not a failure: the device asked whether the user is done, and the user is not.',
  ),
  causes: [
    documented('deviceCode', 'The user has not entered the code, or has not finished signing in.'),
  ],
  actions: [
    todo(
      'wait',
      documented('deviceCode', 'Ask again at the interval that the first answer named.'),
    ),
    todo(
      'developer',
      inferred(
        'Treat `authorization_pending` as "go on", and `slow_down` as "go on, but less often".',
      ),
    ),
  ],
  related: [70018, 70019, 70020],
  reviewed: '2026-11-23',
};
