import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50058: AadstsRecord = {
  code: 50058,
  names: ['UserInformationNotProvided'],
  title: 'Nobody is signed in, and no prompt was allowed',
  category: 'session',
  oauthErrors: [
    { error: 'login_required', sure: 'seen' },
    { error: 'invalid_grant', sure: 'seen' },
  ],
  fixers: ['developer', 'user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'A silent sign-in found no session. For a visitor who has not signed in yet this is the normal answer.',
  ),
  causes: [
    documented('errorCodes', '`prompt=none` was sent and the user is not signed in.'),
    inferred(
      'The browser did not send the session cookie in a hidden frame: third-party cookies are blocked.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented('errorCodes', 'Take it as "sign-in needed" and start an interactive one.'),
    ),
    todo(
      'developer',
      documented(
        'refreshTokens',
        'Do not build on hidden frames; use a top-level redirect or popup.',
      ),
    ),
  ],
  related: [16000, 700084, 50196],
  reviewed: '2026-11-23',
};
