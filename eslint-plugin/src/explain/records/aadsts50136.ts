import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50136: AadstsRecord = {
  code: 50136,
  names: ['RedirectMsaSessionToApp'],
  title: 'A single personal account was found',
  category: 'session',
  oauthErrors: [],
  fixers: ['wait'],
  retry: 'continues',
  meaning: documented(
    'errorCodes',
    'The browser holds exactly one session of a personal Microsoft account.',
  ),
  causes: [documented('collectedTexts', 'A ticket for a personal account was asked for.')],
  actions: [
    todo('wait', inferred('Let the sign-in go on; look at the entry that follows in the log.')),
    todo(
      'developer',
      inferred('If users end up with the wrong account, send `prompt=select_account`.'),
    ),
  ],
  related: [16000, 50058],

  reviewed: '2026-11-23',
};
