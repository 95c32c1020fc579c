import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts9002341: AadstsRecord = {
  code: 9002341,
  names: [],
  title: 'The user has to allow single sign-on for this app',
  category: 'consent',
  oauthErrors: [{ error: 'invalid_grant', sure: 'documented' }],
  fixers: ['user', 'developer'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The app may not sign the user in silently before the user has agreed to it.',
  ),
  causes: [documented('errorCodes', 'The user has not been asked yet, or has not granted it.')],
  actions: [
    todo(
      'user',
      inferred('Agree when Windows asks whether you want to sign in to the app with this account.'),
    ),
    todo(
      'developer',
      documented(
        'errorCodes',
        'Send the user to the consent page: start an interactive sign-in instead of a silent one.',
      ),
    ),
  ],
  related: [65001, 16000],
  reviewed: '2026-11-23',
};
