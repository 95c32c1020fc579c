import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts80003: AadstsRecord = {
  code: 80003,
  names: [],
  title: 'The sign-in agent got an unusable answer',
  category: 'on-premises',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'backoff',
  meaning: documented(
    'passThrough',
    'Passwords are checked on site (pass-through authentication), and the agent received an answer that is not valid.',
  ),
  causes: [],
  actions: [
    todo('user', inferred('Try again.')),
    todo(
      'administrator',
      documented(
        'passThrough',
        'If it happens again and again, and to several users, check the configuration of Active Directory.',
      ),
    ),
  ],
  related: [80001],
  reviewed: '2026-11-23',
};
