import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts50162: AadstsRecord = {
  code: 50162,
  names: [],
  title: 'A claims transformation took too long',
  category: 'claims extension',
  oauthErrors: [],
  fixers: ['administrator', 'wait'],
  retry: 'backoff',
  meaning: documented(
    'errorCodes',
    'The claims of the token are transformed for this app, and that was not done in time.',
  ),
  causes: [
    documented('errorCodes', 'There may be too many transformations, or too complicated ones.'),
  ],
  actions: [
    todo('wait', documented('errorCodes', 'Try again: it may work.')),
    todo('administrator', documented('errorCodes', 'Reduce the transformations of the app.')),
  ],
  related: [50124, 501621],

  reviewed: '2026-11-23',
};
