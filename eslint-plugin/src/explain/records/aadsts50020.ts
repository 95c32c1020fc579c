import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts50020: AadstsRecord = {
  code: 50020,
  names: ['UserUnauthorized'],
  title: 'This account is not known in the tenant',
  category: 'user account',
  oauthErrors: [],
  fixers: ['administrator', 'user'],
  retry: 'after-change',
  meaning: documented(
    'article',
    'The account comes from another directory, or is personal, and has not been invited to this tenant.',
  ),
  causes: [
    documented('article', 'The app is single-tenant and the user is from elsewhere.'),
    documented(
      'article',
      'The sign-in URL names a tenant although users of other organizations should get in.',
    ),
    documented('article', 'The browser is still signed in with another account.'),
    documented('article', 'The guest was never invited.'),
  ],
  actions: [
    todo(
      'user',
      documented(
        'article',
        'Use a private window, or sign out first, and choose the right account.',
      ),
    ),
    todo('administrator', documented('article', 'Invite the user as a guest.')),
    todo(
      'developer',
      documented(
        'article',
        'Choose the authority that fits: `/organizations`, `/common` or the tenant.',
      ),
    ),
  ],
  related: [16000, 90072, 50034, 50194],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50020-user-account-identity-provider-does-not-exist',
  reviewed: '2026-11-23',
};
