import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts160021: AadstsRecord = {
  code: 160021,
  names: ['AppSessionSelectionInvalidSessionNotExist'],
  title: 'The session that the app asked for is gone',
  category: 'session',
  oauthErrors: [{ error: 'interaction_required', sure: 'seen' }],
  fixers: ['developer', 'user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The app named a certain session, and the browser has no such session.',
  ),
  causes: [
    seen('spDevDocs10126', 'The user had signed in the day before and came back.'),
    inferred(
      'The app keeps the session id (`sid`) or the account of an old sign-in and sends it along.',
    ),
  ],
  actions: [
    todo(
      'developer',
      inferred('On this answer, start an interactive sign-in without the session id.'),
    ),
    todo('user', inferred('Sign in again.')),
  ],
  related: [16000, 16002, 50058],
  reviewed: '2026-11-23',
};
