import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts530003: AadstsRecord = {
  code: 530003,
  names: [],
  title: 'The device is not managed',
  category: 'device',
  oauthErrors: [],
  fixers: ['administrator', 'user'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'The resource may be reached only from a managed device, and this one is not known as such.',
  ),
  causes: [
    inferred('The device is not enrolled in the management of the organization.'),
    inferred(
      'The sign-in ran where the device cannot be recognized: another browser profile, a private window, an embedded browser.',
    ),
  ],
  actions: [
    todo('user', inferred('Register the device with the organization, or use one that is.')),
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'Find the sign-in by its correlation id; its details name the policy that asks for a managed device.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Do not retry silently; start an interactive sign-in, in the system browser or through a broker.',
      ),
    ),
  ],
  related: [53000, 530002, 53001, 501313],
  reviewed: '2026-11-23',
};
