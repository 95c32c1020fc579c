import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50053: AadstsRecord = {
  code: 50053,
  names: ['IdsLocked'],
  title: 'The account is locked, or the address is blocked',
  category: 'user account',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['administrator', 'wait', 'user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'Either too many failed attempts locked the account for a while, or the address they came from is judged hostile.',
  ),
  causes: [
    documented('errorCodes', 'Many attempts with a wrong password.'),
    documented('errorCodes', 'The sign-in came from an address with bad repute.'),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'errorCodes',
        'The failure reason in the sign-in log tells which of the two it was.',
      ),
    ),
    todo(
      'user',
      inferred(
        'Wait, then sign in with the right password; stop programs that still use the old one.',
      ),
    ),
  ],
  related: [50126, 50055],
  reviewed: '2026-11-23',
};
