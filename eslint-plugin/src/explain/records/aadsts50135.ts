import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50135: AadstsRecord = {
  code: 50135,
  names: ['PasswordChangeCompromisedPassword'],
  title: 'A risky account has to change its password',
  category: 'user credential',
  oauthErrors: [],
  fixers: ['user', 'administrator'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The account was found at risk, and a new password is demanded before it may go on.',
  ),
  causes: [],
  actions: [
    todo(
      'user',
      documented(
        'riskRemediation',
        'Change the password when the page asks for it; for that a second factor has to be registered already.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'riskRemediation',
        'After an investigation, reset the password (role User Administrator) or dismiss the risk (role Security Operator).',
      ),
    ),
    todo(
      'developer',
      inferred('Make the request interactive; there is nothing to change in the app.'),
    ),
  ],
  related: [50137, 50142, 53004],

  reviewed: '2026-11-23',
};
