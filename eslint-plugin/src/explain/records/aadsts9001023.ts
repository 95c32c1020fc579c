import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts9001023: AadstsRecord = {
  code: 9001023,
  names: [],
  title: 'This grant does not work over /common or /consumers',
  category: 'tenant',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The kind of grant in the request needs a tenant, or `/organizations`, in the URL.',
  ),
  causes: [
    seen('msalJava382', 'User name and password are sent to `/common`.'),
    inferred('A default authority of a library was never replaced.'),
  ],
  actions: [
    todo(
      'developer',
      documented('errorCodes', 'Use `/organizations` or the tenant id in the URL.'),
    ),
    todo(
      'developer',
      inferred('Better still, replace the password grant by an interactive sign-in.'),
    ),
  ],
  related: [50194, 90010, 90130],
  reviewed: '2026-11-23',
};
