import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts16002: AadstsRecord = {
  code: 16002,
  names: ['AppSessionSelectionInvalid'],
  title: 'The session the app asked for does not match',
  category: 'session',
  oauthErrors: [],
  fixers: ['developer', 'user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The request named a session by its id (`sid`), and no session of the browser fits.',
  ),
  causes: [
    seen('azureLogin250', 'Somebody signed out of a session that did not exist any more.'),
    seen(
      'reactAdal46',
      'A page was left open for days and asked with the `sid` of a session that was over.',
    ),
    inferred('Meanwhile another account was signed in.'),
  ],
  actions: [
    todo(
      'developer',
      seen(
        'msalJs1445',
        'When the session is over, its `sid` cannot be renewed silently: start an interactive sign-in.',
      ),
    ),
    todo('developer', inferred('Drop the stored `sid`; send `login_hint` or let the user choose.')),
    todo('user', inferred('Sign in again.')),
  ],
  related: [160021, 16000, 50058],

  reviewed: '2026-11-23',
};
