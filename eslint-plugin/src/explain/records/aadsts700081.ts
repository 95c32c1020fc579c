import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700081: AadstsRecord = {
  code: 700081,
  names: [],
  title: 'The refresh token reached its maximum age',
  category: 'refresh token',
  oauthErrors: [{ error: 'invalid_grant', sure: 'seen' }],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'collectedTexts',
    'Whatever its use, this refresh token may not be older than a limit set for the app, and it is.',
  ),
  causes: [
    documented(
      'collectedTexts',
      'A maximum lifetime applies to this application, and the token was issued longer ago than that.',
    ),
  ],
  actions: [
    todo('user', inferred('Sign in again.')),
    todo(
      'developer',
      documented(
        'refreshTokens',
        'Handle it like every ended refresh token: start an interactive sign-in.',
      ),
    ),
    todo(
      'administrator',
      inferred('If it happens too often, look for a token lifetime policy on the application.'),
    ),
  ],
  related: [700082, 700084, 70043],
  reviewed: '2026-11-23',
};
