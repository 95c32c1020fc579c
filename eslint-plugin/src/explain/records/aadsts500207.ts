import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500207: AadstsRecord = {
  code: 500207,
  names: [],
  title: 'This type of account cannot be used with the resource',
  category: 'user account',
  oauthErrors: [],
  fixers: ['developer', 'user'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The API or app for which the user asks does not take the type of account that signed in.',
  ),
  causes: [
    inferred(
      'A personal account was used with something made for work accounts, or the other way round.',
    ),
  ],
  actions: [
    todo('user', inferred('Sign in with the other type of account, if there is one.')),
    todo(
      'developer',
      inferred(
        'Compare the accounts for which the app is registered with those that the API takes.',
      ),
    ),
  ],
  related: [500208, 500200, 9002332],
  reviewed: '2026-11-23',
};
