import { documented, todo, type AadstsRecord } from '../record.js';

export const aadsts50194: AadstsRecord = {
  code: 50194,
  names: [],
  title: 'A single-tenant app was used through /common',
  category: 'tenant',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'after-change',
  meaning: documented(
    'errorCodes',
    'The app is registered for one tenant, but the request went to the endpoint for all.',
  ),
  causes: [
    documented(
      'errorCodes',
      "The authority is `/common` (often a library's default) and the app is not multitenant.",
    ),
  ],
  actions: [
    todo('developer', documented('errorCodes', "Use the tenant's own authority.")),
    todo(
      'developer',
      documented('errorCodes', 'Or make the app multitenant, if others should sign in.'),
    ),
  ],
  related: [700016, 50020, 700005],
  reviewed: '2026-11-23',
};
