import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts53001: AadstsRecord = {
  code: 53001,
  names: ['DeviceNotDomainJoined'],
  title: 'The device is not joined to the domain',
  category: 'Conditional Access',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['user', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'A Conditional Access policy admits only domain-joined devices; this one is none.',
  ),
  causes: [
    documented('errorCodes', 'The device does not belong to the domain.'),
    inferred(
      'The device is in the local domain, but not in Entra too: the policy means hybrid joined ones.',
    ),
  ],
  actions: [
    todo('user', documented('errorCodes', 'Use a domain-joined device.')),
    todo(
      'administrator',
      documented(
        'conditionalAccess',
        'Look at the device details of the sign-in event and at the policy.',
      ),
    ),
  ],
  related: [53000, 53003],
  reviewed: '2026-11-23',
};
