import { documented, inferred, todo, type AadstsRecord } from '../record.js';

export const aadsts90056: AadstsRecord = {
  code: 90056,
  names: ['BadResourceRequest'],
  title: 'A code has to be sent to the token endpoint',
  category: 'code',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The token endpoint was called in another way than it wants: by POST, with an authorization code that the authorization endpoint has issued before.',
  ),
  causes: [
    inferred('The two endpoints were mixed up, or the token endpoint was opened as a page.'),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'errorCodes',
        'Send the user to `/authorize` first, then post the code to `/token`.',
      ),
    ),
    todo(
      'developer',
      documented(
        'errorCodes',
        'Compare both addresses with those under App registrations, Endpoints.',
      ),
    ),
  ],
  related: [900561, 900144],
  reviewed: '2026-11-23',
};
