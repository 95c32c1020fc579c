import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts50034: AadstsRecord = {
  code: 50034,
  names: ['UserAccountNotFound'],
  title: 'No such user in this tenant',
  category: 'user account',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['user', 'developer'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The name that was typed does not belong to a user of the directory that was asked.',
  ),
  causes: [
    documented('errorCodes', 'The name is mistyped.'),
    documented('errorCodes', 'The app sent the user to the wrong tenant.'),
  ],
  actions: [
    todo('user', documented('errorCodes', 'Check the name.')),
    todo('developer', documented('errorCodes', 'Check the tenant in the sign-in URL.')),
    todo(
      'administrator',
      documented('errorCodes', 'Invite the user as a guest if access is intended.'),
    ),
  ],
  related: [50126, 50020, 90072],
  reviewed: '2026-11-23',
};
