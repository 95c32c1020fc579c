import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500103: AadstsRecord = {
  code: 500103,
  names: [],
  title: 'The audience fits none of the allowed ones',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'The audience in the token is not among those that are allowed.',
  ),
  causes: [
    inferred('The token was issued for another application.'),
    inferred('The identifier is written in another way, for example with a slash at the end.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'collectedTexts',
        'The text names both sides: the audience found and those that are allowed.',
      ),
    ),
    todo('developer', inferred('Ask for a token to the very application that is to receive it.')),
  ],
  related: [50010, 500102, 500131],
  reviewed: '2026-11-23',
};
