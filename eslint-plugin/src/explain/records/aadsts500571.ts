import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500571: AadstsRecord = {
  code: 500571,
  names: [],
  title: 'The guest account is disabled',
  category: 'user account',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'article',
    'The guest object in the tenant that owns the resource is disabled.',
  ),
  causes: [
    documented('article', 'It was disabled on purpose, so that access is meant to end.'),
    documented('article', 'It was disabled by mistake.'),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'article',
        "Find out in the resource's tenant why it is disabled; enable it there if it should not be.",
      ),
    ),
    todo('user', inferred('Ask the organization that invited you.')),
    todo('developer', inferred('Do not retry; show the message.')),
  ],
  related: [50057, 90072],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts500571-guest-user-account-is-disabled',
  reviewed: '2026-11-23',
};
