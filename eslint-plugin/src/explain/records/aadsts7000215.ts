import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts7000215: AadstsRecord = {
  code: 7000215,
  names: [],
  title: 'The client secret is wrong',
  category: 'client credential',
  oauthErrors: [{ error: 'invalid_client', sure: 'seen' }],
  fixers: ['developer', 'administrator'],
  retry: 'after-change',
  meaning: documented('errorCodes', 'The `client_secret` sent is not a secret of this app.'),
  causes: [
    documented('collectedTexts', 'The id of the secret was copied instead of its value.'),
    documented('authCodeFlow', 'The secret was not URL-encoded in the form body.'),
    inferred('The secret was rotated and this deployment still has the old one.'),
  ],
  actions: [
    todo(
      'developer',
      inferred('Make a new secret and copy its value; it is shown only once, when it is made.'),
    ),
    todo('developer', documented('authCodeFlow', 'Let the HTTP client encode the form.')),
    todo(
      'developer',
      inferred('If a code was being redeemed, start a new sign-in once the secret is right.'),
    ),
    todo(
      'administrator',
      inferred(
        'If you do not own the registration: ask its owner for a new secret (Cloud Application Administrator can make one).',
      ),
    ),
  ],
  related: [7000222, 7000218, 70002, 50012],
  reviewed: '2026-11-23',
};
