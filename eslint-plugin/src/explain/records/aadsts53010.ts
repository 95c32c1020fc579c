import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts53010: AadstsRecord = {
  code: 53010,
  names: ['ProofUpBlockedDueToSecurityInfoAcr'],
  title: 'Security information may not be set from here',
  category: 'Conditional Access',
  oauthErrors: [],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The organization allows users to set up their second factors from certain places or devices only.',
  ),
  causes: [
    documented(
      'securityInfo',
      'A Conditional Access policy covers the user action "Register security information".',
    ),
  ],
  actions: [
    todo('user', inferred('Register on the company network or on a company device.')),
    todo(
      'administrator',
      documented(
        'securityInfo',
        'Give the user a Temporary Access Pass; with it the registration works from anywhere.',
      ),
    ),
    todo('administrator', documented('securityInfo', 'Or change the policy for that user action.')),
  ],
  related: [53004, 50072],

  reviewed: '2026-11-23',
};
