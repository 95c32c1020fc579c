import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts90009: AadstsRecord = {
  code: 90009,
  names: ['TokenForItselfMissingIdenticalAppIdentifier'],
  title: 'The app must name itself by its GUID',
  category: 'scope or resource',
  oauthErrors: [{ error: 'invalid_request', sure: 'seen' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The app asks for a token to itself. That is allowed only if the request names it by its client id, the GUID, and not by a URI.',
  ),
  causes: [
    seen(
      'softeria508',
      'The scope has the form `api://…`: sign-in goes well, and the first refresh fails.',
    ),
    seen('msalJs5198', 'Front end and API share one registration.'),
    seen(
      'mcpTypescript2718',
      'The refresh goes out without `scope`, so that it asks for the app itself; met with MCP clients.',
    ),
  ],
  actions: [
    todo(
      'developer',
      seen('softeria508', 'Write the scope with the bare client id: `<client id>/<scope>`.'),
    ),
    todo(
      'developer',
      seen('mcpTypescript2718', 'Send the `scope` of the sign-in along with each refresh.'),
    ),
    todo(
      'developer',
      inferred(
        'Or give the API a registration of its own; then the client asks for a token to something else.',
      ),
    ),
  ],
  related: [90008, 9010010],
  reviewed: '2026-11-23',
};
