import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts65004: AadstsRecord = {
  code: 65004,
  names: ['UserDeclinedConsent'],
  title: 'The user declined consent',
  category: 'consent',
  oauthErrors: [
    { error: 'consent_required', sure: 'documented' },
    { error: 'access_denied', sure: 'documented' },
  ],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented('errorCodes', 'The consent page was shown, and the user did not agree.'),
  causes: [
    documented('errorCodes', 'The user pressed Cancel on the consent page.'),
    inferred('The list of permissions was longer than the user expected.'),
  ],
  actions: [
    todo('user', documented('errorCodes', 'Sign in again and accept, if you trust the app.')),
    todo(
      'developer',
      inferred(
        'Ask for fewer scopes at first and for the rest when they are needed; handle `access_denied` with a page that explains.',
      ),
    ),
  ],
  related: [65001, 90094],
  reviewed: '2026-11-23',
};
