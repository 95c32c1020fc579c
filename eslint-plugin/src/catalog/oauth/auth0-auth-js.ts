import type { Library } from '../schema.js';

/** @auth0/auth0-auth-js 1 and its wrapper @auth0/auth0-server-js. */
export const auth0AuthJs: Library = {
  packages: ['@auth0/auth0-auth-js', '@auth0/auth0-server-js'],
  entries: [
    {
      callee: { on: 'method', name: 'getTokenByCode', receivers: ['AuthClient'] },
      effect: {
        does: 'redeem',
        code: [{ arg: 0 }],
        codeIs: 'url',
        tokens: { in: 'result', refreshTokenAt: ['refreshToken'], accessTokenAt: ['accessToken'] },
      },
      source: '@auth0/auth0-auth-js 1.16.0: dist/index.d.ts',
    },
    {
      callee: {
        on: 'method',
        name: 'completeInteractiveLogin',
        receivers: ['ServerClient'],
        unambiguous: true,
      },
      effect: { does: 'redeem', code: [{ arg: 0 }], codeIs: 'url', tokens: { in: 'library' } },
      source: '@auth0/auth0-auth-js 1.16.0: dist/index.d.ts; wrapped by @auth0/auth0-server-js',
    },
    {
      callee: {
        on: 'method',
        name: 'getTokenByRefreshToken',
        receivers: ['AuthClient'],
        unambiguous: true,
      },
      effect: { does: 'refresh' },
      source: '@auth0/auth0-auth-js 1.16.0: dist/index.d.ts',
    },
    {
      callee: { on: 'method', name: 'buildAuthorizationUrl', receivers: ['AuthClient'] },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'authorizationParams.scope' }] },
      source: '@auth0/auth0-auth-js 1.16.0: dist/index.d.ts',
    },
    {
      callee: {
        on: 'method',
        name: 'startInteractiveLogin',
        receivers: ['ServerClient'],
        unambiguous: true,
      },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'authorizationParams.scope' }] },
      source: '@auth0/auth0-auth-js 1.16.0: dist/index.d.ts; wrapped by @auth0/auth0-server-js',
    },
  ],
};
