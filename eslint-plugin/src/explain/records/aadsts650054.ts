import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts650054: AadstsRecord = {
  code: 650054,
  names: [],
  title: 'A permission points to an API that is gone',
  category: 'scope or resource',
  oauthErrors: [],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The app asks for permissions on an API that has been withdrawn or does not exist any more.',
  ),
  causes: [
    inferred('The registration still lists permissions of an API that was deleted or withdrawn.'),
    inferred(
      'The API exists in the tenant where the app was made, but not in the one where it is used.',
    ),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Take the permissions of the missing API out of the registration, and its scopes out of the code.',
      ),
    ),
    todo(
      'administrator',
      documented('errorCodes', 'Make sure that every API the app calls is present in this tenant.'),
    ),
  ],
  related: [500011, 650052, 650057],
  reviewed: '2026-11-23',
};
