import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts530033: AadstsRecord = {
  code: 530033,
  names: [],
  title: 'Device code sign-in is blocked by a device policy',
  category: 'Conditional Access',
  oauthErrors: [],
  fixers: ['administrator', 'user'],
  retry: 'after-change',
  meaning: seen(
    'devopsIntellij584',
    'Somebody signs in for another device with a code, and a policy demands facts about that device, which cannot be known this way.',
  ),
  causes: [
    seen(
      'devopsIntellij584',
      'A policy asks for a compliant or managed device, and it applies to the app that uses the device code flow.',
    ),
    inferred('It also happens if both ends are the same machine: the flow cannot prove that.'),
  ],
  actions: [
    todo(
      'developer',
      inferred('Offer a sign-in in the browser or through a broker beside the device code.'),
    ),
    todo('user', inferred("Choose the tool's browser sign-in instead of the device code.")),
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'The sign-in details name the policy; decide whether this app needs an exception.',
      ),
    ),
  ],
  related: [53003, 53000, 70016],
  reviewed: '2026-11-23',
};
