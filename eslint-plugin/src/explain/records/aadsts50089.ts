import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50089: AadstsRecord = {
  code: 50089,
  names: [],
  title: 'The sign-in expired before it was complete',
  category: 'session',
  oauthErrors: [],
  fixers: ['user'],
  retry: 'after-user',
  meaning: documented(
    'errorCodes',
    'The flow token of this sign-in has expired. Microsoft counts that among the normal ends of codes, tokens and sessions.',
  ),
  causes: [inferred('The page was left open, or reached with Back or a bookmark.')],
  actions: [
    todo('user', inferred('Start again from the app, not from the old page.')),
    todo('developer', documented('errorCodes', 'Ask the user for a new sign-in.')),
  ],
  related: [70008, 54005],

  reviewed: '2026-11-23',
};
