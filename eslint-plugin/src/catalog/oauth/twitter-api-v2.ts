import type { Library } from '../schema.js';

const clients = ['TwitterApi', 'TwitterApiReadOnly', 'default'];

/** 1. A refresh token comes with the scope `offline.access`. */
export const twitterApiV2: Library = {
  packages: ['twitter-api-v2'],
  entries: [
    {
      callee: { on: 'method', name: 'loginWithOAuth2', receivers: clients, unambiguous: true },
      effect: {
        does: 'redeem',
        code: [{ arg: 0, prop: 'code' }],
        tokens: {
          in: 'result',
          refreshTokenAt: ['refreshToken'],
          accessTokenAt: ['accessToken', 'client'],
        },
      },
      source: 'twitter-api-v2 1.29.1: dist/esm/client/readonly.d.ts',
    },
    {
      callee: { on: 'method', name: 'refreshOAuth2Token', receivers: clients, unambiguous: true },
      effect: { does: 'refresh' },
      source: 'twitter-api-v2 1.29.1: dist/esm/client/readonly.d.ts',
    },
    {
      callee: {
        on: 'method',
        name: 'generateOAuth2AuthLink',
        receivers: clients,
        unambiguous: true,
      },
      effect: { does: 'start sign-in', scopes: [{ arg: 1, prop: 'scope' }], params: [{ arg: 1 }] },
      source: 'twitter-api-v2 1.29.1: dist/esm/client/readonly.d.ts',
    },
  ],
};
