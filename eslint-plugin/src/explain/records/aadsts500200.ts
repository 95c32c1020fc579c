import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts500200: AadstsRecord = {
  code: 500200,
  names: [],
  title: 'A personal account, where only work accounts may sign in',
  category: 'user account',
  oauthErrors: [],
  fixers: ['user', 'developer'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'The user signed in with a personal Microsoft account. The app takes such accounts only as invited guests of an organization.',
  ),
  causes: [
    seen(
      'files17852',
      "An address of one's own domain also exists as a personal account, and that one was chosen.",
    ),
    inferred(
      'The app is registered for work or school accounts, though it is meant for everybody.',
    ),
  ],
  actions: [
    todo(
      'user',
      documented('collectedTexts', 'Sign out, then sign in with the work or school account.'),
    ),
    todo(
      'developer',
      documented(
        'supportedAccounts',
        'If personal accounts are welcome, set `signInAudience` to `AzureADandPersonalMicrosoftAccount`.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'If they are not, use `/organizations` or the tenant in the sign-in URL instead of `/common`.',
      ),
    ),
    todo(
      'administrator',
      inferred('Invite the account as a guest if this person should get in with it.'),
    ),
  ],
  related: [50020, 500208, 500207, 9002332],
  reviewed: '2026-11-23',
};
