import type { Library } from '../schema.js';

const clients = [
  'WebAuth',
  'Authentication',
  'auth0.WebAuth',
  'auth0.Authentication',
  'default.WebAuth',
  'default.Authentication',
];

/** auth0-js 9 and 10; elsewhere it uses the implicit flow. */
export const auth0Js: Library = {
  packages: ['auth0-js'],
  entries: [
    {
      callee: { on: 'method', name: 'client.oauthToken', receivers: clients },
      when: [{ arg: 0, prop: 'grantType', equals: 'authorization_code' }],
      effect: {
        does: 'redeem',
        code: [{ arg: 0, prop: 'code' }],
        tokens: { in: 'result', refreshTokenAt: ['refreshToken'], accessTokenAt: ['accessToken'] },
        answer: { arg: 'last', params: ['error', 'result'] },
      },
      source: 'auth0-js 10.2.1: src/authentication/index.js; also 9',
    },
    {
      callee: { on: 'method', name: 'oauthToken', receivers: clients },
      when: [{ arg: 0, prop: 'grantType', equals: 'authorization_code' }],
      effect: {
        does: 'redeem',
        code: [{ arg: 0, prop: 'code' }],
        tokens: { in: 'result', refreshTokenAt: ['refreshToken'], accessTokenAt: ['accessToken'] },
        answer: { arg: 'last', params: ['error', 'result'] },
      },
      source: 'auth0-js 10.2.1: src/authentication/index.js; also 9',
    },
    {
      callee: { on: 'method', name: 'authorize', receivers: clients },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scope' }], params: [{ arg: 0 }] },
      source: 'auth0-js 10.2.1: src/web-auth/index.js',
    },
    {
      callee: { on: 'method', name: 'checkSession', receivers: clients },
      effect: { does: 'acquire silently' },
      source: 'auth0-js 10.2.1: src/web-auth/index.js',
    },
  ],
};
