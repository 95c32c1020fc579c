import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts80002: AadstsRecord = {
  code: 80002,
  names: ['OnPremisePasswordValidatorRequestTimedout'],
  title: 'Checking the password on site took too long',
  category: 'on-premises',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'backoff',
  meaning: documented(
    'errorCodes',
    'Passwords are checked on site (pass-through authentication), and no result came within the time allowed.',
  ),
  causes: [inferred('A domain controller is overloaded, far away or being restarted.')],
  actions: [
    todo(
      'administrator',
      documented('errorCodes', 'Make sure that Active Directory is up and answers the agents.'),
    ),
    todo('user', inferred('Try again in a few minutes.')),
  ],
  related: [80001, 80014],
  reviewed: '2026-11-23',
};
