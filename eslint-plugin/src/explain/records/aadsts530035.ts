import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts530035: AadstsRecord = {
  code: 530035,
  names: ['BlockedBySecurityDefaults'],
  title: 'Security defaults block the request',
  category: 'Conditional Access',
  oauthErrors: [],
  fixers: ['administrator', 'developer'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The tenant has security defaults switched on, and these do not let this request pass.',
  ),
  causes: [
    documented('errorCodes', 'The client signs in by legacy authentication.'),
    documented('errorCodes', 'The request was judged unsafe.'),
    documented(
      'securityDefaults',
      'The device code flow was used; security defaults block that too.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'securityDefaults',
        'Replace mail protocols with plain passwords and other legacy sign-ins by a flow that can ask for MFA.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'Do not build on the device code flow or on passwords in code for tenants that you do not know.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'securityDefaults',
        'If single exceptions are needed, use Conditional Access instead of security defaults.',
      ),
    ),
  ],
  related: [530032, 53003, 50076],
  reviewed: '2026-11-23',
};
