import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50137: AadstsRecord = {
  code: 50137,
  names: [],
  title: 'A rule demands a new password',
  category: 'user credential',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'A security policy says that the password has to be changed now.',
  ),
  causes: [],
  actions: [
    todo('user', inferred('Change the password when the page asks for it, then sign in again.')),
    todo(
      'developer',
      inferred('Make the request interactive; background code cannot change a password.'),
    ),
  ],
  related: [50135, 50142, 50055],

  reviewed: '2026-11-23',
};
