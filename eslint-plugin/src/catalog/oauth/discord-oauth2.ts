import type { Library } from '../schema.js';

/** 2. */
export const discordOauth2: Library = {
  packages: ['discord-oauth2'],
  entries: [
    {
      callee: { on: 'method', name: 'tokenRequest', receivers: ['default', 'OAuth'] },
      when: [{ arg: 0, prop: 'grantType', equals: 'authorization_code' }],
      effect: {
        does: 'redeem',
        code: [{ arg: 0, prop: 'code' }],
        tokens: {
          in: 'result',
          refreshTokenAt: ['refresh_token'],
          accessTokenAt: ['access_token'],
        },
      },
      source: 'discord-oauth2 2.12.1: index.d.ts',
    },
    {
      callee: { on: 'method', name: 'tokenRequest', receivers: ['default', 'OAuth'] },
      when: [{ arg: 0, prop: 'grantType', equals: 'refresh_token' }],
      effect: { does: 'refresh' },
      source: 'discord-oauth2 2.12.1: index.d.ts',
    },
    {
      callee: { on: 'method', name: 'generateAuthUrl', receivers: ['default', 'OAuth'] },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scope' }], params: [{ arg: 0 }] },
      source: 'discord-oauth2 2.12.1: index.d.ts',
    },
  ],
};
