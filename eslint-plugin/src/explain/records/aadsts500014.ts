import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500014: AadstsRecord = {
  code: 500014,
  names: ['InvalidResourceServicePrincipalDisabled'],
  title: 'The API is switched off in this tenant',
  category: 'scope or resource',
  oauthErrors: [{ error: 'invalid_resource', sure: 'inferred' }],
  fixers: ['administrator', 'developer'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'The entry of the API in this tenant is disabled, so no tokens are issued for it.',
  ),
  causes: [
    documented('collectedTexts', 'A subscription of the tenant has ended.'),
    documented('collectedTexts', 'An administrator disabled it.'),
  ],
  actions: [
    todo(
      'administrator',
      inferred(
        'Check the subscriptions of the tenant; then find the API in Enterprise applications and enable it for sign-in.',
      ),
    ),
    todo('developer', inferred('Check that the request goes to the tenant you mean.')),
  ],
  related: [50001, 500011, 7000112, 7000116, 7000117],
  reviewed: '2026-11-23',
};
