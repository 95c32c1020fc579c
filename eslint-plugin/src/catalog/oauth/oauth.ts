import type { Library } from '../schema.js';

/** 0.9 and 0.10. Class `OAuth` (1.0a) has a method of the same name that takes no code. */
export const oauth: Library = {
  packages: ['oauth'],
  entries: [
    {
      callee: { on: 'method', name: 'getOAuthAccessToken', receivers: ['OAuth2'] },
      when: [{ arg: 1, prop: 'grant_type', notEquals: 'refresh_token' }],
      effect: {
        does: 'redeem',
        code: [{ arg: 0 }],
        tokens: {
          in: 'result',
          refreshTokenAt: ['refresh_token'],
          accessTokenAt: ['access_token'],
        },
        answer: { arg: 'last', params: ['error', 'access token', 'refresh token', 'result'] },
      },
      source: 'oauth 0.10.2: lib/oauth2.js; also 0.9',
    },
    {
      callee: { on: 'method', name: 'getOAuthAccessToken', receivers: ['OAuth2'] },
      effect: { does: 'refresh' },
      source: 'oauth 0.10.2: lib/oauth2.js; also 0.9',
    },
    {
      callee: { on: 'method', name: 'getAuthorizeUrl', receivers: ['OAuth2'] },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scope' }], params: [{ arg: 0 }] },
      source: 'oauth 0.10.2: lib/oauth2.js; also 0.9',
    },
  ],
};
