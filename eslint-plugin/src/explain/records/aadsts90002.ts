import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts90002: AadstsRecord = {
  code: 90002,
  names: ['InvalidTenantName'],
  title: 'The tenant was not found',
  category: 'tenant',
  oauthErrors: [{ error: 'invalid_tenant', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The tenant in the URL does not exist where it was looked for.',
  ),
  causes: [
    documented(
      'errorCodes',
      'The name or id is mistyped, or derived from a mail domain that is no tenant.',
    ),
    documented('errorCodes', 'The tenant lives in another national cloud.'),
    documented('collectedTexts', 'The tenant has no active subscription any more.'),
  ],
  actions: [
    todo(
      'developer',
      documented('errorCodes', 'Check the tenant id, and the login host of its cloud.'),
    ),
  ],
  related: [50059, 700016, 50194],
  reviewed: '2026-11-23',
};
