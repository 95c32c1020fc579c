import { documented, inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts901002: AadstsRecord = {
  code: 901002,
  names: [],
  title: 'The v1 parameter resource is not supported here',
  category: 'request',
  oauthErrors: [{ error: 'invalid_request', sure: 'inferred' }],
  fixers: ['developer'],
  retry: 'fix-request',
  meaning: documented(
    'errorCodes',
    'The request has a `resource` parameter, which this endpoint does not take.',
  ),
  causes: [
    seen(
      'aadSsoWordpress232',
      'Code or a plugin for the v1 endpoint was pointed at the v2 endpoint.',
    ),
    seen(
      'mcpCsharp741',
      'A client that follows a newer OAuth standard (RFC 8707), such as an MCP client, adds `resource` by itself.',
    ),
  ],
  actions: [
    todo(
      'developer',
      inferred(
        'On v2, leave `resource` out and name the API in `scope`: `<application ID URI>/.default`.',
      ),
    ),
    todo(
      'developer',
      seen(
        'aadSsoWordpress232',
        'Or use the v1 endpoints (without `/v2.0`) with software that cannot do otherwise.',
      ),
    ),
  ],
  related: [9010010, 70011, 500011, 90014],
  reviewed: '2026-11-23',
};
