import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts90122: AadstsRecord = {
  code: 90122,
  names: [],
  title: 'The request does not say which user is meant',
  category: 'request',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'The service found no identifier of a user where it needs one.',
  ),
  causes: [
    seen(
      'adalDotnet648',
      'In 2017, on-behalf-of calls that had worked for weeks failed with it; the fault was in the service and passed.',
    ),
    inferred('The token that is handed over belongs to an application and not to a user.'),
  ],
  actions: [todo('developer', inferred('Check that the assertion is the access token of a user.'))],
  related: [],
  reviewed: '2026-11-23',
};
