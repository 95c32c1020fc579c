import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts1002012: AadstsRecord = {
  code: 1002012,
  names: [],
  title: 'Client credentials need a scope that ends with /.default',
  category: 'scope or resource',
  oauthErrors: [{ error: 'invalid_scope', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'collectedTexts',
    'An app that signs in as itself has to ask for `<resource>/.default`; the scope in the request is something else.',
  ),
  causes: [
    seen('graphPython181', 'A delegated scope (`User.Read`) was sent with an app credential.'),
    seen(
      'databricksNode226',
      'A library sent a scope of another authorization server (`all-apis`).',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented(
        'clientCredentials',
        'Send the application ID URI followed by `/.default`: `https://graph.microsoft.com/.default` for Graph.',
      ),
    ),
    todo(
      'developer',
      documented(
        'clientCredentials',
        'What the app may do is decided by the application permissions in its registration, not by the scope.',
      ),
    ),
    todo('developer', inferred('If a user is to be acting, use another flow.')),
  ],
  related: [70011, 28002, 700023],
  reviewed: '2026-11-23',
};
