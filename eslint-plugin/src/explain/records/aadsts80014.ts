import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts80014: AadstsRecord = {
  code: 80014,
  names: ['OnPremisePasswordValidationAuthenticationAgentTimeout'],
  title: 'The sign-in agent answered too late',
  category: 'on-premises',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'backoff',
  meaning: documented(
    'errorCodes',
    'Passwords are checked on site (pass-through authentication), and the answer came after the longest time allowed.',
  ),
  causes: [],
  actions: [
    todo('user', inferred('Try again in a few minutes.')),
    todo(
      'administrator',
      documented(
        'errorCodes',
        'If it goes on, open a support request with code, correlation id and time.',
      ),
    ),
    todo(
      'administrator',
      inferred(
        "Look at the load of the agents' servers and of the domain controllers at that time.",
      ),
    ),
  ],
  related: [80002],
  reviewed: '2026-11-23',
};
