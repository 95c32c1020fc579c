import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts90130: AadstsRecord = {
  code: 90130,
  names: ['NonConvergedAppV2GlobalEndpointNotSupported'],
  title: 'This app may not use /common or /consumers',
  category: 'app registration',
  oauthErrors: [{ error: 'invalid_request', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The app is not allowed at the endpoints at which personal accounts may sign in.',
  ),
  causes: [
    seen('msalJs276', 'The library was left at its default authority, `/common`.'),
    inferred('The app is registered for work and school accounts only.'),
  ],
  actions: [
    todo(
      'developer',
      documented('errorCodes', 'Use `/organizations` or the endpoint of the tenant.'),
    ),
    todo(
      'developer',
      inferred(
        'If personal accounts should sign in, change the supported account types of the registration.',
      ),
    ),
  ],
  related: [50194, 90124],
  reviewed: '2026-11-23',
};
