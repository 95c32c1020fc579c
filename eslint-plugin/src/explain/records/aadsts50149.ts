import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50149: AadstsRecord = {
  code: 50149,
  names: [],
  title: 'The PKCE method is not known',
  category: 'PKCE',
  oauthErrors: [{ error: 'invalid_request', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented('errorCodes', 'The value of `code_challenge_method` is not acceptable.'),
  causes: [inferred('It is written otherwise, for example in lower case or as `SHA256`.')],
  actions: [
    todo('developer', documented('authCodeFlow', 'Send `S256`; `plain` is the only other value.')),
    todo(
      'developer',
      documented('authCodeFlow', 'Do not leave it out: then the challenge is taken as plain text.'),
    ),
  ],
  related: [50147, 50148],

  reviewed: '2026-11-23',
};
