import type { Library } from '../schema.js';

const clients = ['default', 'BoxSDK', 'BoxOAuth', 'BoxSDKNode'];

/** box-node-sdk 3 to 10; from 10 on the object keeps the tokens. */
export const box: Library = {
  packages: ['box-node-sdk'],
  entries: [
    {
      callee: {
        on: 'method',
        name: 'getTokensAuthorizationCodeGrant',
        receivers: clients,
        unambiguous: true,
      },
      effect: {
        does: 'redeem',
        code: [{ arg: 0 }],
        tokens: { in: 'result', refreshTokenAt: ['refreshToken'], accessTokenAt: ['accessToken'] },
        answer: { arg: 'last', params: ['error', 'result'] },
      },
      source: 'box-node-sdk 3.8.2: lib/box-node-sdk.d.ts; 10.12.0: lib/box/oauth.d.ts',
    },
    {
      callee: {
        on: 'method',
        name: 'getTokensRefreshGrant',
        receivers: clients,
        unambiguous: true,
      },
      effect: { does: 'refresh' },
      source: 'box-node-sdk 3.8.2: lib/box-node-sdk.d.ts',
    },
    {
      callee: { on: 'method', name: 'refreshToken', receivers: ['BoxOAuth'] },
      effect: { does: 'refresh' },
      source: 'box-node-sdk 10.12.0: lib/box/oauth.d.ts',
    },
    {
      callee: { on: 'method', name: 'getAuthorizeURL', receivers: clients },
      effect: { does: 'start sign-in', params: [{ arg: 0 }] },
      source: 'box-node-sdk 3.8.2: lib/box-node-sdk.d.ts',
    },
    {
      callee: { on: 'method', name: 'getAuthorizeUrl', receivers: ['BoxOAuth'] },
      effect: { does: 'start sign-in', params: [{ arg: 0 }] },
      source: 'box-node-sdk 10.12.0: lib/box/oauth.d.ts',
    },
  ],
};
