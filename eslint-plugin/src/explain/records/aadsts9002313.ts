import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts9002313: AadstsRecord = {
  code: 9002313,
  names: ['InvalidRequest'],
  title: 'The request is malformed',
  category: 'request',
  oauthErrors: [
    { error: 'invalid_grant', sure: 'seen' },
    { error: 'invalid_grant', suberror: 'bad_token', sure: 'seen' },
  ],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The endpoint could not make sense of what was sent: the request is malformed or not valid.',
  ),
  causes: [
    seen(
      'adalNode219',
      'A code or token arrived cut off, or was not URL-encoded on its way into the form body.',
    ),
    inferred('The body is JSON instead of a form, or a parameter stands twice.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'errorCodes',
        'Capture the request as it goes out and compare it with the documented one, field by field.',
      ),
    ),
    todo(
      'developer',
      inferred(
        "Build the body with `URLSearchParams` (or your HTTP client's form option) instead of joining strings.",
      ),
    ),
  ],
  related: [54005, 70000, 900144, 90014],
  reviewed: '2026-11-23',
};
