import type { Library } from '../schema.js';

/** 1, deprecated. */
export const oslo: Library = {
  packages: ['oslo'],
  entries: [
    {
      callee: { on: 'method', name: 'validateAuthorizationCode', receivers: ['OAuth2Client'] },
      effect: {
        does: 'redeem',
        code: [{ arg: 0 }],
        tokens: {
          in: 'result',
          refreshTokenAt: ['refresh_token'],
          accessTokenAt: ['access_token'],
        },
      },
      source: 'oslo 1.2.1: dist/oauth2/index.d.ts',
    },
    {
      callee: { on: 'method', name: 'refreshAccessToken', receivers: ['OAuth2Client'] },
      effect: { does: 'refresh' },
      source: 'oslo 1.2.1: dist/oauth2/index.d.ts',
    },
    {
      callee: { on: 'method', name: 'createAuthorizationURL', receivers: ['OAuth2Client'] },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scopes' }] },
      source: 'oslo 1.2.1: dist/oauth2/index.d.ts',
    },
  ],
};
