import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts1003037: AadstsRecord = {
  code: 1003037,
  names: [],
  title: 'There may be an account with this email already',
  category: 'user account',
  oauthErrors: [{ error: 'user_already_exists', sure: 'documented' }],
  fixers: ['user', 'developer'],
  retry: 'after-user',
  meaning: documented(
    'nativeAuth',
    'In a sign-up with native authentication, the address that was entered belongs to an account that exists.',
  ),
  causes: [inferred('The user signed up before, by another identity provider perhaps.')],
  actions: [
    todo(
      'user',
      documented(
        'collectedTexts',
        'Sign in instead of signing up, by another identity provider if need be.',
      ),
    ),
    todo(
      'developer',
      inferred('Act on `user_already_exists`: lead the user from sign-up to sign-in.'),
    ),
  ],
  related: [55102],
  reviewed: '2026-11-23',
};
