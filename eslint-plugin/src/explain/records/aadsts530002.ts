import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts530002: AadstsRecord = {
  code: 530002,
  names: [],
  title: 'The device is not compliant',
  category: 'device',
  oauthErrors: [],
  fixers: ['administrator', 'user'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'The resource may be reached only from a device that counts as compliant, and this one does not.',
  ),
  causes: [
    inferred(
      'The device is enrolled but breaks a rule of its management, or it is not enrolled at all.',
    ),
    inferred(
      'The sign-in ran where the state of the device cannot be seen: another browser profile, a private window, an embedded browser.',
    ),
  ],
  actions: [
    todo(
      'user',
      inferred(
        'Enroll the device, or repair what the company portal app complains about, then sign in again.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'Find the sign-in by its correlation id; its details name the policy and the state of the device.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Do not retry silently; start an interactive sign-in, in the system browser or through a broker.',
      ),
    ),
  ],
  related: [53000, 530003, 53001],
  reviewed: '2026-11-23',
};
