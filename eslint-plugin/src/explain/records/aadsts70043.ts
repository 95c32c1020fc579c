import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts70043: AadstsRecord = {
  code: 70043,
  names: ['BadTokenDueToSignInFrequency'],
  title: 'A sign-in frequency policy ended the refresh token',
  category: 'refresh token',
  oauthErrors: [{ error: 'invalid_grant', sure: 'seen' }],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'Conditional Access demands a fresh sign-in after a set time, and the refresh token is older than that.',
  ),
  causes: [
    documented(
      'errorCodes',
      'A policy with the session control "sign-in frequency" applies to this user and app.',
    ),
  ],
  actions: [
    todo('user', documented('errorCodes', 'Sign in again.')),
    todo(
      'developer',
      documented('refreshTokens', 'Start an interactive sign-in; do not repeat the refresh.'),
    ),
    todo(
      'administrator',
      documented(
        'sessionLifetime',
        'Review the sign-in frequency of the policies that apply; the sign-in log names them.',
      ),
    ),
  ],
  related: [700082, 50173, 50078, 700081],
  reviewed: '2026-11-23',
};
