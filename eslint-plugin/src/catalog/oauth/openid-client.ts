import type { Library, Tokens } from '../schema.js';

const clients = ['Client', 'BaseClient', 'Issuer.discover', 'Issuer.Client', 'issuer.Client'];

const tokens: Tokens = {
  in: 'result',
  refreshTokenAt: ['refresh_token'],
  accessTokenAt: ['access_token'],
};

/** Majors 2 to 5 are classes, 6 is functions; they share no name. Both send again only on `use_dpop_nonce`. */
export const openidClient: Library = {
  packages: ['openid-client'],
  entries: [
    {
      callee: { on: 'method', name: 'callback', receivers: clients },
      effect: { does: 'redeem', code: [{ arg: 1, prop: 'code' }], tokens },
      source: 'openid-client 5.7.1: types/index.d.ts; 3.15.10: lib/client.js',
    },
    {
      callee: { on: 'method', name: 'oauthCallback', receivers: clients },
      effect: { does: 'redeem', code: [{ arg: 1, prop: 'code' }], tokens },
      source: 'openid-client 5.7.1: types/index.d.ts; also 3',
    },
    {
      callee: { on: 'method', name: 'authorizationCallback', receivers: clients },
      effect: { does: 'redeem', code: [{ arg: 1, prop: 'code' }], tokens },
      source: 'openid-client 2.5.0: lib/client.js',
    },
    {
      callee: { on: 'method', name: 'grant', receivers: clients },
      when: [{ arg: 0, prop: 'grant_type', equals: 'authorization_code' }],
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }], tokens },
      source: 'openid-client 5.7.1: types/index.d.ts; also 3',
    },
    {
      callee: { on: 'method', name: 'grant', receivers: clients },
      when: [{ arg: 0, prop: 'grant_type', equals: 'refresh_token' }],
      effect: { does: 'refresh' },
      source: 'openid-client 5.7.1: types/index.d.ts; also 3',
    },
    {
      callee: { on: 'method', name: 'refresh', receivers: clients },
      effect: { does: 'refresh' },
      source: 'openid-client 5.7.1: types/index.d.ts; also 3',
    },
    {
      callee: { on: 'method', name: 'authorizationUrl', receivers: clients },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scope' }], params: [{ arg: 0 }] },
      source: 'openid-client 5.7.1: types/index.d.ts; also 3',
    },
    {
      callee: { on: 'method', name: 'callbackParams', receivers: clients },
      effect: { does: 'parse', from: { arg: 0 } },
      source: 'openid-client 5.7.1: types/index.d.ts; no network; also 3',
    },
    {
      callee: { on: 'function', name: 'authorizationCodeGrant' },
      effect: { does: 'redeem', code: [{ arg: 1 }], codeIs: 'url', tokens },
      source: 'openid-client 6.9.0: build/index.d.ts',
    },
    {
      callee: { on: 'function', name: 'genericGrantRequest' },
      when: [{ arg: 1, equals: 'authorization_code' }],
      effect: { does: 'redeem', code: [{ arg: 2, prop: 'code' }], tokens },
      source: 'openid-client 6.9.0: build/index.d.ts',
    },
    {
      callee: { on: 'function', name: 'genericGrantRequest' },
      when: [{ arg: 1, equals: 'refresh_token' }],
      effect: { does: 'refresh' },
      source: 'openid-client 6.9.0: build/index.d.ts',
    },
    {
      callee: { on: 'function', name: 'refreshTokenGrant' },
      effect: { does: 'refresh' },
      source: 'openid-client 6.9.0: build/index.d.ts',
    },
    {
      callee: { on: 'function', name: 'buildAuthorizationUrl' },
      effect: { does: 'start sign-in', scopes: [{ arg: 1, prop: 'scope' }], params: [{ arg: 1 }] },
      source: 'openid-client 6.9.0: build/index.d.ts',
    },
    {
      callee: { on: 'function', name: 'buildAuthorizationUrlWithPAR' },
      effect: { does: 'start sign-in', scopes: [{ arg: 1, prop: 'scope' }], params: [{ arg: 1 }] },
      source: 'openid-client 6.9.0: build/index.d.ts',
    },
    {
      callee: { on: 'function', name: 'buildAuthorizationUrlWithJAR' },
      effect: { does: 'start sign-in', scopes: [{ arg: 1, prop: 'scope' }], params: [{ arg: 1 }] },
      source: 'openid-client 6.9.0: build/index.d.ts',
    },
  ],
};
