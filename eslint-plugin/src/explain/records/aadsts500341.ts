import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500341: AadstsRecord = {
  code: 500341,
  names: [],
  title: 'The user account was deleted',
  category: 'user account',
  oauthErrors: [{ error: 'invalid_grant', sure: 'documented' }],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented('collectedTexts', 'The account existed in this directory and was deleted.'),
  causes: [
    inferred('A job or a stored refresh token still acts for somebody who has left.'),
    inferred(
      'The account was deleted and made anew, and the app still holds the session of the old one.',
    ),
  ],
  actions: [
    todo(
      'administrator',
      inferred('Restore the account if the deletion was a mistake, or add the user again.'),
    ),
    todo(
      'developer',
      inferred('Stop retrying, drop the stored tokens of this user, and offer a new sign-in.'),
    ),
  ],
  related: [50034, 50057, 50020],
  reviewed: '2026-11-23',
};
