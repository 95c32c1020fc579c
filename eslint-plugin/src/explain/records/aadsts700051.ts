import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts700051: AadstsRecord = {
  code: 700051,
  names: [],
  title: 'Access tokens from the sign-in page are not enabled',
  category: 'app registration',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'collectedTexts',
    'The request says `response_type=token`, and the registration does not allow that.',
  ),
  causes: [inferred('The app still uses the implicit flow.')],
  actions: [
    todo(
      'developer',
      documented(
        'implicitGrant',
        'Move to the authorization code flow with PKCE; the silent renewal of the implicit flow fails where third-party cookies are blocked.',
      ),
    ),
    todo(
      'developer',
      documented(
        'implicitGrant',
        'If it has to stay for now: tick "Access tokens" under implicit grant and hybrid flows in the registration.',
      ),
    ),
  ],
  related: [700054, 70005],
  reviewed: '2026-11-23',
};
