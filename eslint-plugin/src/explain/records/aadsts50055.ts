import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50055: AadstsRecord = {
  code: 50055,
  names: ['InvalidPasswordExpiredPassword'],
  title: 'The password has expired',
  category: 'user credential',
  oauthErrors: [{ error: 'invalid_grant', sure: 'inferred' }],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The time of the password is over; it has to be changed before it counts again.',
  ),
  causes: [
    inferred('The password reached the age at which the organization wants it changed.'),
    inferred('An administrator set a temporary password, and the user has not replaced it yet.'),
  ],
  actions: [
    todo('user', documented('errorCodes', 'Set a new password when asked.')),
    todo('administrator', documented('errorCodes', 'Reset it, if the user cannot.')),
    todo(
      'developer',
      inferred(
        'Use an interactive sign-in; a flow that sends the password itself cannot offer the change.',
      ),
    ),
  ],
  related: [50126, 50057],
  reviewed: '2026-11-23',
};
