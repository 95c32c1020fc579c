import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts500583: AadstsRecord = {
  code: 500583,
  names: [],
  title: 'The sign-in page needs access to its storage',
  category: 'session',
  oauthErrors: [],
  fixers: ['developer', 'user'],
  retry: 'after-user',
  meaning: documented(
    'collectedTexts',
    'The page asks the browser for access to its own storage before it can go on.',
  ),
  causes: [
    inferred('It runs in a frame, where the browser withholds cookies and storage of other sites.'),
  ],
  actions: [
    todo(
      'developer',
      inferred('Sign in by a redirect or a popup in a top-level window instead of a hidden frame.'),
    ),
    todo(
      'user',
      inferred('Allow the access if the browser asks, or open the app in a window of its own.'),
    ),
  ],
  related: [500581, 50058],
  reviewed: '2026-11-23',
};
