import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts80001: AadstsRecord = {
  code: 80001,
  names: ['OnPremiseStoreIsNotAvailable'],
  title: 'The sign-in agent cannot reach Active Directory',
  category: 'on-premises',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'Passwords are checked on site (pass-through authentication), and the agent that does it cannot connect to Active Directory.',
  ),
  causes: [
    documented('passThrough', 'No agent is available at all.'),
    documented(
      'errorCodes',
      'The server of the agent is in another forest than the user, or it has no connection to Active Directory.',
    ),
  ],
  actions: [
    todo(
      'administrator',
      documented(
        'passThrough',
        'See under Microsoft Entra Connect whether pass-through authentication is enabled and its agents are active; install and register one if there is none.',
      ),
    ),
    todo(
      'administrator',
      documented(
        'errorCodes',
        'Put the servers of the agents into the forest of the users and make sure that they reach Active Directory.',
      ),
    ),
  ],
  related: [80002, 80003, 80007],
  reviewed: '2026-11-23',
};
