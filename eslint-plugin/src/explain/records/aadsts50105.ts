import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50105: AadstsRecord = {
  code: 50105,
  names: ['EntitlementGrantsNotFound'],
  title: 'The user is not assigned to the app',
  category: 'consent',
  oauthErrors: [{ error: 'interaction_required', sure: 'documented' }],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The app admits only users who were assigned to it, and this one is not.',
  ),
  causes: [
    documented('breakingChanges', 'The administrator has switched on "assignment required".'),
    inferred(
      'The user is only in a group inside an assigned group: nested membership does not count.',
    ),
  ],
  actions: [
    todo(
      'administrator',
      documented('errorCodes', 'Assign the user, or a group that holds the user directly.'),
    ),
    todo('user', inferred('Ask the owner of the app for access.')),
    todo(
      'developer',
      documented(
        'breakingChanges',
        'Do not loop on `interaction_required`; one interactive attempt shows the message.',
      ),
    ),
  ],
  related: [53003, 65001, 50020],
  article:
    'https://learn.microsoft.com/en-us/troubleshoot/entra/entra-id/app-integration/error-code-aadsts50105-user-not-assigned-role',
  reviewed: '2026-11-23',
};
