import type { Library } from '../schema.js';

const connections = ['Connection', 'jsforce.Connection', 'default.Connection'];

const clients = ['OAuth2', 'jsforce.OAuth2', 'default.OAuth2'];

/** 1 to 3. A connection keeps the refresh token it was given. */
export const jsforce: Library = {
  packages: ['jsforce'],
  entries: [
    {
      callee: { on: 'method', name: 'authorize', receivers: connections },
      effect: {
        does: 'redeem',
        code: [{ arg: 0 }],
        tokens: { in: 'library' },
        answer: { arg: 'last', params: ['error', 'result'] },
      },
      source: 'jsforce 1.11.1: lib/connection.js; 3.10.26: lib/connection.d.ts',
    },
    {
      callee: { on: 'method', name: 'requestToken', receivers: clients },
      effect: {
        does: 'redeem',
        code: [{ arg: 0, prop: 'code' }, { arg: 0 }],
        tokens: {
          in: 'result',
          refreshTokenAt: ['refresh_token'],
          accessTokenAt: ['access_token'],
        },
        answer: { arg: 'last', params: ['error', 'result'] },
      },
      source: 'jsforce 3.10.26: lib/oauth2.d.ts; also 1',
    },
    {
      callee: { on: 'method', name: 'refreshToken', receivers: clients },
      effect: { does: 'refresh' },
      source: 'jsforce 3.10.26: lib/oauth2.d.ts',
    },
    {
      callee: { on: 'method', name: 'getAuthorizationUrl', receivers: clients },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scope' }], params: [{ arg: 0 }] },
      source: 'jsforce 3.10.26: lib/oauth2.d.ts',
    },
  ],
};
