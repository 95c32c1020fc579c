import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50140: AadstsRecord = {
  code: 50140,
  names: ['KmsiInterrupt'],
  title: 'The user was asked "Stay signed in?"',
  category: 'session',
  oauthErrors: [],
  fixers: ['wait'],
  retry: 'continues',
  meaning: documented(
    'errorCodes',
    'The sign-in was interrupted to ask whether the user wants to stay signed in. It belongs to the flow.',
  ),
  causes: [
    documented(
      'staySignedIn',
      'In the log it stays as an entry where the user left the page without an answer.',
    ),
  ],
  actions: [
    todo('wait', inferred('Do nothing if the next entry is a success.')),
    todo('user', inferred('Answer the question, and go on.')),
    todo(
      'administrator',
      documented(
        'staySignedIn',
        'The question can be switched off in the user settings, or for some users by a persistent browser session in Conditional Access.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'If a program drives the sign-in page, it has to answer this page too; better is a flow that needs no page.',
      ),
    ),
  ],
  related: [50199, 50058],

  reviewed: '2026-11-23',
};
