import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500581: AadstsRecord = {
  code: 500581,
  names: [],
  title: 'A page in between looks for personal sessions',
  category: 'session',
  oauthErrors: [],
  fixers: ['wait', 'developer'],
  retry: 'continues',
  meaning: documented(
    'collectedTexts',
    'With `prompt=none` on the v2 endpoint, a page with script has to find out first whether a personal Microsoft account is signed in.',
  ),
  causes: [
    inferred(
      'The answer was fetched by a program that runs no script, so that it stopped at this page.',
    ),
  ],
  actions: [
    todo('wait', inferred('In a browser nothing is to be done: the script sends the request on.')),
    todo(
      'developer',
      inferred(
        'Open the silent request in a real browser frame or window; do not fetch it as data.',
      ),
    ),
  ],
  related: [50058, 500583],
  reviewed: '2026-11-23',
};
