import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90135: AadstsRecord = {
  code: 90135,
  names: [],
  title: 'The user chose not to go on',
  category: 'session',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'collectedTexts',
    'The user stopped the sign-in; nothing has to be repaired.',
  ),
  causes: [],
  actions: [
    todo('user', inferred('Start the sign-in again if you want to go on.')),
    todo(
      'developer',
      inferred(
        'Treat it as a cancellation: offer to sign in again, and do not report it as a fault.',
      ),
    ),
  ],
  related: [65004],
  reviewed: '2026-11-23',
};
