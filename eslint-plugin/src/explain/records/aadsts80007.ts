import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts80007: AadstsRecord = {
  code: 80007,
  names: ['OnPremisePasswordValidatorErrorOccurredOnPrem'],
  title: 'The sign-in agent could not check the password',
  category: 'on-premises',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'Passwords are checked on site (pass-through authentication), and the agent could not do it.',
  ),
  causes: [
    documented('passThrough', 'The agent cannot talk to Active Directory.'),
    inferred(
      'The account may sign in on listed computers only, and the servers of the agents are not on that list.',
    ),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'passThrough',
        'Read the trace log of the agent: it has the reason as a number, which `net helpmsg` explains.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'passThrough',
        'If workstations are listed for the user ("Logon To"), add the servers of the agents.',
      ),
    ),
    todo(
      'administrator',
      documented('errorCodes', 'Check that Active Directory works as it should.'),
    ),
  ],
  related: [80001],
  reviewed: '2026-11-23',
};
