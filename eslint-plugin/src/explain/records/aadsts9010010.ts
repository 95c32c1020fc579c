import { inferred, seen, todo, type AadstsRecord } from '../record.js';

export const aadsts9010010: AadstsRecord = {
  code: 9010010,
  names: [],
  title: 'The parameters resource and scope name different APIs',
  category: 'scope or resource',
  oauthErrors: [{ error: 'invalid_target', sure: 'seen' }],
  fixers: ['developer', 'administrator'],
  retry: 'fix-request',
  meaning: seen(
    'claudeCode52871',
    'The request says twice for which API the token shall be, in `resource` and in `scope`, and the two do not agree to the letter.',
  ),
  causes: [
    seen(
      'powerbiMcp68',
      'A client, mostly of the Model Context Protocol (MCP), adds `resource` by itself, and the API is known to Entra by another identifier. Before March 2026 the contradiction was passed over in silence.',
    ),
    seen(
      'adoMcp1601',
      'The metadata of the protected server names a `resource` that does not go with the scopes in the same document.',
    ),
    seen(
      'claudeCode52871',
      'A slash was added to the end of `resource` when the address was parsed, and the identifier of the API has none.',
    ),
    seen(
      'mcpPython2578',
      'Only the refresh sends the wrong `resource`: the sign-in works, and about an hour later the connection is lost.',
    ),
    seen('cipp351', 'The app registration had no identifier URI that `resource` could mean.'),
  ],
  actions: [
    todo(
      'developer',
      seen(
        'mcpRemote217',
        'In the client leave `resource` out of all three requests (sign-in, redemption, refresh), and let `scope` name the API. In `mcp-remote` that is `--disable-resource-parameter`, from 0.1.43 on.',
      ),
    ),
    todo(
      'developer',
      inferred(
        'In your own MCP server, let the metadata name as `resource` what stands before the last slash of the scopes, letter by letter.',
      ),
    ),
    todo(
      'administrator',
      inferred(
        'If client and server cannot be changed, give the registration of the API an identifier URI that equals the `resource` sent, and scopes under it.',
      ),
    ),
    todo('developer', inferred('Compare both parameters in the address that the browser opened.')),
  ],
  related: [901002, 90009, 650053, 70011, 500011],
  reviewed: '2026-11-23',
};
