import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts28002: AadstsRecord = {
  code: 28002,
  names: [],
  title: 'A scope in the token request is not valid',
  category: 'scope or resource',
  oauthErrors: [{ error: 'invalid_scope', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'While asking for an access token the app named a scope that is not valid. The message repeats it.',
  ),
  causes: [
    inferred('It is mistyped, or belongs to an API that does not offer it.'),
    inferred('Scopes of several APIs are in one token request.'),
  ],
  actions: [
    todo('developer', documented('errorCodes', 'Send a scope that is valid.')),
    todo(
      'developer',
      documented(
        'authCodeFlow',
        'In one token request name scopes of a single API, apart from `openid`, `profile` and `email`.',
      ),
    ),
  ],
  related: [28003, 70011, 700022, 1002012],

  reviewed: '2026-11-23',
};
