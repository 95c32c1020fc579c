import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts65002: AadstsRecord = {
  code: 65002,
  names: [],
  title: 'A Microsoft app is not approved for this API',
  category: 'consent',
  oauthErrors: [],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    "The client is one of Microsoft's own apps, and the owner of the API has not approved that app beforehand. Such a pair is approved in advance, not by consent in your tenant.",
  ),
  causes: [
    documented(
      'errorCodes',
      'A client id that belongs to Microsoft is used instead of one of your own.',
    ),
    seen(
      'azureSdkNet44107',
      'A credential borrows the identity of a tool, such as Visual Studio, and the tool may not have tokens for this API.',
    ),
  ],
  actions: [
    todo(
      'developer',
      documented('errorCodes', 'Register an app of your own and use its client id.'),
    ),
    todo(
      'developer',
      inferred(
        'With a chain of credentials, leave out those of tools for this API, and use one that has a registration of its own.',
      ),
    ),
  ],
  related: [65003, 65001],
  reviewed: '2026-11-23',
};
