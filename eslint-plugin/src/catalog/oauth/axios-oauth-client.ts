import type { Library } from '../schema.js';

/** 2. `authorizationCode(axios, url, id, secret, redirectUri, code?)` makes the function that redeems. */
export const axiosOauthClient: Library = {
  packages: ['axios-oauth-client'],
  entries: [
    {
      callee: { on: 'function', name: 'authorizationCode' },
      when: [{ arg: 5, given: true }],
      effect: {
        does: 'prepare redemption',
        code: [{ arg: 5 }],
        method: '()',
        tokens: {
          in: 'result',
          refreshTokenAt: ['refresh_token'],
          accessTokenAt: ['access_token'],
        },
      },
      source: 'axios-oauth-client 2.2.0: dist/index.d.ts',
    },
    {
      callee: { on: 'function', name: 'authorizationCode' },
      effect: { does: 'nothing' },
      returns: [
        {
          at: '',
          effect: {
            does: 'redeem',
            code: [{ arg: 0 }],
            tokens: {
              in: 'result',
              refreshTokenAt: ['refresh_token'],
              accessTokenAt: ['access_token'],
            },
          },
        },
      ],
      source: 'axios-oauth-client 2.2.0: dist/index.d.ts',
    },
    {
      callee: { on: 'function', name: 'refreshToken' },
      effect: { does: 'nothing' },
      returns: [{ at: '', effect: { does: 'refresh' } }],
      source: 'axios-oauth-client 2.2.0: dist/index.d.ts',
    },
  ],
};
