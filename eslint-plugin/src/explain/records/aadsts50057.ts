import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50057: AadstsRecord = {
  code: 50057,
  names: ['UserDisabled'],
  title: 'The account is disabled',
  category: 'user account',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The user exists, but sign-in is switched off for the account.',
  ),
  causes: [
    documented(
      'errorCodes',
      'An administrator, or the directory that is synchronized, disabled it.',
    ),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'errorCodes',
        'Enable the account, in the local directory if it comes from there.',
      ),
    ),
    todo('user', inferred('Ask your administrator.')),
  ],
  related: [50126, 50055],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50057-user-account-is-disabled',
  reviewed: '2026-11-23',
};
