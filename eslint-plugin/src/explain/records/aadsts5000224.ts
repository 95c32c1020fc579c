import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts5000224: AadstsRecord = {
  code: 5000224,
  names: ['NotAllowedTenantBlockedTenantFraud'],
  title: 'The tenant was blocked by Microsoft',
  category: 'tenant',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The resource is not available. Its symbolic name points to the reason: the tenant is blocked for fraud, real or supposed.',
  ),
  causes: [],
  actions: [
    todo(
      'administrator',
      documented('errorCodes', 'If it is a mistake, turn to Microsoft support.'),
    ),
    todo('user', inferred('Nothing can be done from your side; ask the owner of the tenant.')),
    todo('developer', inferred('Check that the tenant in the URL is the one that you mean.')),
  ],
  related: [],
  reviewed: '2026-11-23',
};
