import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts70011: AadstsRecord = {
  code: 70011,
  names: ['InvalidScope'],
  title: 'A scope is not valid',
  category: 'scope or resource',
  oauthErrors: [{ error: 'invalid_scope', sure: 'documented' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented('errorCodes', 'The `scope` parameter holds something that is no scope here.'),
  causes: [
    inferred(
      'A v1 resource URL stands where a v2 scope is expected, or `/.default` is missing or mixed with other scopes.',
    ),
    inferred('Scopes are separated by commas instead of spaces.'),
    inferred('A scope of an API that this tenant does not have.'),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'Write scopes as `api/permission`, separated by spaces; the message names the one at fault.',
      ),
    ),
  ],
  related: [650057, 500011, 65001],
  reviewed: '2026-11-23',
};
