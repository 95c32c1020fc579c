import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts16001: AadstsRecord = {
  code: 16001,
  names: ['UserAccountSelectionInvalid'],
  title: 'The chosen account tile is no longer valid',
  category: 'session',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The user picked an account that the sign-in page could not use any more. The page then offers a renewed list or another account.',
  ),
  causes: [
    documented('errorCodes', 'Two things happened at once, or the page itself is at fault.'),
    inferred(
      'The list was out of date, for example because the account was signed out in another tab.',
    ),
  ],
  actions: [
    todo(
      'user',
      documented('errorCodes', 'Choose again from the renewed list, or take another account.'),
    ),
    todo('user', inferred('If that leads nowhere, close the tab and start from the app again.')),
    todo('developer', inferred('There is nothing to change in the request.')),
  ],
  related: [16000, 16002],

  reviewed: '2026-11-23',
};
