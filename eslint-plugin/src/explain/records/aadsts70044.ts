import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts70044: AadstsRecord = {
  code: 70044,
  names: [],
  namesElsewhere: ['SessionExpiredDueToSignInFrequency'],
  title: 'A sign-in frequency policy ended the session',
  category: 'session',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'collectedTexts',
    'Conditional Access demands a fresh sign-in after a set time, and the session is older than that, or does not count any more.',
  ),
  causes: [
    seen(
      'azureDocs31876',
      'It appeared in a mobile app after a policy on the lifetime of sign-ins had been introduced.',
    ),
  ],
  actions: [
    todo('user', inferred('Sign in again.')),
    todo(
      'developer',
      inferred('Start an interactive sign-in; asking again silently gives the same answer.'),
    ),
    todo(
      'administrator',
      documented(
        'sessionLifetime',
        'Review the sign-in frequency of the policies that apply; without a policy it is 90 days, counted anew with use.',
      ),
    ),
  ],
  related: [70043, 70046],
  reviewed: '2026-11-23',
};
