import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50005: AadstsRecord = {
  code: 50005,
  names: ['DevicePolicyError'],
  title: 'Conditional Access does not know this platform',
  category: 'Conditional Access',
  oauthErrors: [],
  fixers: ['user', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The sign-in came from an operating system that Conditional Access does not support.',
  ),
  causes: [
    inferred('The device runs another system than the supported ones.'),
    documented(
      'caConditions',
      'The platform is told from what the device says of itself, such as its user agent, and that can be changed.',
    ),
  ],
  actions: [
    todo(
      'user',
      documented('caConditions', 'Use a device with Windows, macOS, Linux, iOS or Android.'),
    ),
    todo(
      'developer',
      inferred('Do not replace the user agent of the browser or web view that signs in.'),
    ),
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'Find the sign-in event; its Conditional Access tab names the policy (role Reports Reader).',
      ),
    ),
  ],
  related: [53000, 53003],

  reviewed: '2026-11-23',
};
