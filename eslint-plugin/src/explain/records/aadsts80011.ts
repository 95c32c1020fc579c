import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts80011: AadstsRecord = {
  code: 80011,
  names: [],
  title: 'The sign-in agent cannot get its key',
  category: 'on-premises',
  oauthErrors: [],
  fixers: ['administrator'],
  retry: 'after-change',
  meaning: documented(
    'passThrough',
    'Passwords are checked on site (pass-through authentication), and the agent could not get the key with which it decrypts them.',
  ),
  causes: [],
  actions: [
    todo(
      'administrator',
      documented(
        'passThrough',
        'If it happens again and again, install and register a new agent and remove the old one.',
      ),
    ),
  ],
  related: [80010],
  reviewed: '2026-11-23',
};
