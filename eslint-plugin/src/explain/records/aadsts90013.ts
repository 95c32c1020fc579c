import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90013: AadstsRecord = {
  code: 90013,
  names: ['InvalidUserInput'],
  title: 'What the user entered is not valid',
  category: 'user account',
  oauthErrors: [],
  fixers: ['user', 'developer'],
  retry: 'after-user',
  meaning: documented('errorCodes', 'The service cannot use something that the user entered.'),
  causes: [],
  actions: [
    todo('user', inferred('Go back and check what you typed.')),
    todo(
      'developer',
      inferred(
        'If nobody typed anything, look at what your app fills in for the user, such as `login_hint`.',
      ),
    ),
  ],
  related: [],
  reviewed: '2026-11-23',
};
