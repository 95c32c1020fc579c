import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts90015: AadstsRecord = {
  code: 90015,
  names: ['QueryStringTooLong'],
  title: 'The query of the address is too long',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The query in the address that the browser was sent to is longer than the service accepts.',
  ),
  causes: [
    seen('nuxtAuthUtils249', 'The list of scopes had been appended to itself many times.'),
    seen('bitwarden953', 'Too much was packed into `state`.'),
    seen('aspnetIdentity2010', 'At sign-out, a long ID token went along as `id_token_hint`.'),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Keep what you need later on the server, or in the session storage of the browser, and put only a random key into `state`.',
      ),
    ),
    todo(
      'developer',
      inferred('Look at the whole address in the browser: the longest parameter is the culprit.'),
    ),
  ],
  related: [50091],
  reviewed: '2026-11-23',
};
