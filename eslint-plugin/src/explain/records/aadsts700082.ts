import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts700082: AadstsRecord = {
  code: 700082,
  names: ['ExpiredOrRevokedGrantInactiveToken'],
  title: 'The refresh token was not used for too long',
  category: 'refresh token',
  oauthErrors: [
    { error: 'invalid_grant', suberror: 'bad_token', sure: 'seen' },
    { error: 'invalid_grant', sure: 'seen' },
  ],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The refresh token slept past its inactivity limit. This is a normal end of a session, not a fault.',
  ),
  causes: [
    documented(
      'refreshTokens',
      'Nobody used the app for as long as a refresh token lives: 90 days by default.',
    ),
  ],
  actions: [
    todo('user', documented('errorCodes', 'Sign in again.')),
    todo('developer', documented('refreshTokens', 'Handle it by starting an interactive sign-in.')),
    todo(
      'developer',
      documented(
        'refreshTokens',
        'After each refresh store the new refresh token in place of the old.',
      ),
    ),
  ],
  related: [700084, 700081, 70043, 50173, 70008],
  reviewed: '2026-11-23',
};
