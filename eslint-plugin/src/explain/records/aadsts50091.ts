import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts50091: AadstsRecord = {
  code: 50091,
  names: [],
  title: 'The address of the request is too long',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented('collectedTexts', 'The query string is longer than the service accepts.'),
  causes: [
    inferred('`state` carries data, such as a whole page or its filters.'),
    inferred('Many scopes or large `claims` are sent.'),
  ],
  actions: [
    todo(
      'developer',
      inferred('Keep the data in the app, and send a short random `state` as the key to it.'),
    ),
    todo('developer', inferred('Ask for fewer scopes at once.')),
  ],
  related: [90015],

  reviewed: '2026-11-23',
};
