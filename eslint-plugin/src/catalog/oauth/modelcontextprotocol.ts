import type { Library } from '../schema.js';

const transports = ['StreamableHTTPClientTransport', 'SSEClientTransport'];

const retries = 'once more after invalid_grant, invalid_client or unauthorized_client';

/** @modelcontextprotocol/sdk 1. The tokens go to the provider object that the app supplies. */
export const modelcontextprotocol: Library = {
  packages: ['@modelcontextprotocol/sdk'],
  entries: [
    {
      callee: { on: 'method', name: 'finishAuth', receivers: transports, unambiguous: true },
      effect: { does: 'redeem', code: [{ arg: 0 }], tokens: { in: 'library' }, retries },
      source: '@modelcontextprotocol/sdk 1.32.2: dist/esm/client/streamableHttp.d.ts',
    },
    {
      callee: { on: 'function', name: 'auth' },
      when: [{ arg: 1, prop: 'authorizationCode', given: true }],
      effect: {
        does: 'redeem',
        code: [{ arg: 1, prop: 'authorizationCode' }],
        tokens: { in: 'library' },
        retries,
      },
      source:
        '@modelcontextprotocol/sdk 1.32.2: dist/esm/client/auth.js; executed: invalid_grant sends it twice',
    },
    {
      callee: { on: 'function', name: 'auth' },
      effect: { does: 'start sign-in', scopes: [{ arg: 1, prop: 'scope' }] },
      source:
        '@modelcontextprotocol/sdk 1.32.2: dist/esm/client/auth.js; refreshes or sends to sign-in',
    },
    {
      callee: { on: 'function', name: 'exchangeAuthorization' },
      effect: {
        does: 'redeem',
        code: [{ arg: 1, prop: 'authorizationCode' }],
        tokens: {
          in: 'result',
          refreshTokenAt: ['refresh_token'],
          accessTokenAt: ['access_token'],
        },
      },
      source: '@modelcontextprotocol/sdk 1.32.2: dist/esm/client/auth.d.ts',
    },
    {
      callee: { on: 'function', name: 'refreshAuthorization' },
      effect: { does: 'refresh' },
      source: '@modelcontextprotocol/sdk 1.32.2: dist/esm/client/auth.d.ts',
    },
    {
      callee: { on: 'function', name: 'startAuthorization' },
      effect: { does: 'start sign-in', scopes: [{ arg: 1, prop: 'scope' }] },
      source: '@modelcontextprotocol/sdk 1.32.2: dist/esm/client/auth.d.ts',
    },
  ],
};
