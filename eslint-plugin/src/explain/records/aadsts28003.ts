import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts28003: AadstsRecord = {
  code: 28003,
  names: [],
  title: 'The scope was empty when the code was redeemed',
  category: 'scope or resource',
  oauthErrors: [{ error: 'invalid_request', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The authorization code came without a usable `scope`, and here one is needed.',
  ),
  causes: [
    inferred('The parameter is sent, but its value is empty.'),
    seen(
      'msalAndroid652',
      'The library was given extra scopes of a second API for the sign-in; without them it worked.',
    ),
  ],
  actions: [
    todo('developer', documented('errorCodes', 'Name a valid scope in the token request.')),
    todo(
      'developer',
      documented(
        'authCodeFlow',
        'Apart from `openid`, `profile` and `email`, the scopes of one token request have to belong to a single API.',
      ),
    ),
    todo('developer', inferred('Test the change with a new sign-in, not with the old code.')),
  ],
  related: [28002, 900144, 70011],

  reviewed: '2026-11-23',
};
