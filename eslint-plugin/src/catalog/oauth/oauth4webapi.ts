import type { Library } from '../schema.js';

/** Version 3 has the client authentication as an argument of its own, version 2 has not. The tokens come out of `process…Response`. */
export const oauth4webapi: Library = {
  packages: ['oauth4webapi'],
  entries: [
    {
      callee: { on: 'function', name: 'authorizationCodeGrantRequest', unambiguous: true },
      when: [
        { arg: 5, given: true },
        { arg: 5, isObject: false },
      ],
      effect: {
        does: 'redeem',
        code: [{ arg: 3 }],
        codeIs: 'url',
        tokens: {
          in: 'result',
          refreshTokenAt: ['refresh_token'],
          accessTokenAt: ['access_token'],
        },
      },
      source:
        'oauth4webapi 3.8.8: build/index.d.ts (as, client, clientAuth, params, redirectUri, verifier, options)',
    },
    {
      callee: { on: 'function', name: 'authorizationCodeGrantRequest', unambiguous: true },
      effect: {
        does: 'redeem',
        code: [{ arg: 2 }],
        codeIs: 'url',
        tokens: {
          in: 'result',
          refreshTokenAt: ['refresh_token'],
          accessTokenAt: ['access_token'],
        },
      },
      source:
        'oauth4webapi 2.17.0: build/index.d.ts (as, client, params, redirectUri, verifier, options)',
    },
    {
      callee: { on: 'function', name: 'genericTokenEndpointRequest' },
      when: [{ arg: 3, equals: 'authorization_code' }],
      effect: { does: 'redeem', code: [{ arg: 4, prop: 'code' }] },
      source: 'oauth4webapi 3.8.8: build/index.d.ts',
    },
    {
      callee: { on: 'function', name: 'genericTokenEndpointRequest' },
      when: [{ arg: 3, equals: 'refresh_token' }],
      effect: { does: 'refresh' },
      source: 'oauth4webapi 3.8.8: build/index.d.ts',
    },
    {
      callee: { on: 'function', name: 'refreshTokenGrantRequest', unambiguous: true },
      effect: { does: 'refresh' },
      source: 'oauth4webapi 3.8.8: build/index.d.ts',
    },
    {
      callee: { on: 'function', name: 'validateAuthResponse' },
      effect: { does: 'parse', from: { arg: 2 } },
      source: 'oauth4webapi 2.17.0, 3.8.8: build/index.d.ts; no network',
    },
    {
      callee: { on: 'function', name: 'validateJwtAuthResponse' },
      effect: { does: 'parse', from: { arg: 2 } },
      source: 'oauth4webapi 3.8.8: build/index.d.ts; no token request',
    },
    {
      callee: { on: 'function', name: 'processAuthorizationCodeResponse' },
      effect: { does: 'parse', from: { arg: 2 } },
      source: 'oauth4webapi 3.8.8: build/index.d.ts; no network',
    },
    {
      callee: { on: 'function', name: 'processAuthorizationCodeOAuth2Response' },
      effect: { does: 'parse', from: { arg: 2 } },
      source: 'oauth4webapi 2.17.0: build/index.d.ts; no network',
    },
    {
      callee: { on: 'function', name: 'processAuthorizationCodeOpenIDResponse' },
      effect: { does: 'parse', from: { arg: 2 } },
      source: 'oauth4webapi 2.17.0: build/index.d.ts; no network',
    },
    {
      callee: { on: 'function', name: 'isDPoPNonceError', unambiguous: true },
      effect: { does: 'tell unspent', error: { arg: 0 } },
      source: 'oauth4webapi 3.8.8: build/index.d.ts; RFC 9449 section 8',
    },
  ],
};
