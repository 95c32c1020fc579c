import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50085: AadstsRecord = {
  code: 50085,
  names: [],
  title: 'The refresh needs a new sign-in at the social provider',
  category: 'refresh token',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The refresh token depends on a social identity provider, and there the user has to sign in again.',
  ),
  causes: [],
  actions: [
    todo('user', documented('errorCodes', 'Sign in again with user name and password.')),
    todo('developer', inferred('Start an interactive sign-in; do not repeat the refresh.')),
  ],
  related: [40009, 50139],

  reviewed: '2026-11-23',
};
