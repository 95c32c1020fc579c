import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts53000: AadstsRecord = {
  code: 53000,
  names: ['DeviceNotCompliant'],
  title: 'The device is not compliant',
  category: 'Conditional Access',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['user', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'A Conditional Access policy admits only devices that management has found compliant; this one is not.',
  ),
  causes: [
    documented('errorCodes', 'The device is not enrolled, or does not meet the rules.'),
    inferred('The browser cannot present the device (private window, unsupported browser).'),
  ],
  actions: [
    todo('user', documented('errorCodes', "Enroll the device with the organization's management.")),
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'Read the policy and the device state in the sign-in event (role Reports Reader).',
      ),
    ),
    todo('developer', inferred('There is nothing to fix in code; let the user see the message.')),
  ],
  related: [53001, 53003, 50076],
  reviewed: '2026-11-23',
};
