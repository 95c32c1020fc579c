import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90007: AadstsRecord = {
  code: 90007,
  names: ['InvalidSessionId'],
  title: 'The session id cannot be read',
  category: 'session',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'A session id came with the request, and it is not in a form that can be read.',
  ),
  causes: [inferred('The id was cut, encoded twice or put together by hand.')],
  actions: [
    todo(
      'developer',
      inferred('Pass a session id on exactly as the service gave it, or leave it out.'),
    ),
    todo('user', inferred('Start the sign-in again from the beginning.')),
  ],
  related: [160021],
  reviewed: '2026-11-23',
};
