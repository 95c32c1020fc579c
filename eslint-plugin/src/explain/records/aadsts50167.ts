import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50167: AadstsRecord = {
  code: 50167,
  names: [],
  title: 'The proof-of-possession key is not valid',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The key that the token was to be bound to (`pop_jwk`) cannot be used.',
  ),
  causes: [],
  actions: [
    todo(
      'developer',
      inferred(
        'Let the library make the key and the request; if you build it yourself, check the form of the JSON web key.',
      ),
    ),
  ],
  related: [50027],

  reviewed: '2026-11-23',
};
