import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50014: AadstsRecord = {
  code: 50014,
  names: ['GuestUserInPendingState'],
  title: 'The guest account is not ready',
  category: 'user account',
  oauthErrors: [],
  fixers: ['administrator', 'user'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'The invitation has been started, and the account is still being made ready.',
  ),
  causes: [
    documented(
      'errorCodes',
      'The app may have sent the user to a tenant in which the account does not exist.',
    ),
    inferred('The invitation was never accepted to the end.'),
  ],
  actions: [
    todo('user', inferred('Open the invitation again and follow it to the end.')),
    todo(
      'administrator',
      documented('errorCodes', 'Add the user as a guest if access is intended.'),
    ),
    todo('developer', documented('errorCodes', 'Check the tenant in the sign-in URL.')),
  ],
  related: [50020, 51004, 500141],

  reviewed: '2026-11-23',
};
