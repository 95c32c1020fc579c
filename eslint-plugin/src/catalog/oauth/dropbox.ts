import type { Library } from '../schema.js';

const clients = ['DropboxAuth', 'Dropbox.DropboxAuth'];

/** 10. A refresh token comes with the access type `offline` only. */
export const dropbox: Library = {
  packages: ['dropbox'],
  entries: [
    {
      callee: { on: 'method', name: 'getAccessTokenFromCode', receivers: clients },
      effect: {
        does: 'redeem',
        code: [{ arg: 1 }],
        tokens: {
          in: 'result',
          refreshTokenAt: ['result.refresh_token'],
          accessTokenAt: ['result.access_token'],
        },
      },
      source: 'dropbox 10.47.0: types/index.d.ts (redirectUri, code)',
    },
    {
      callee: { on: 'method', name: 'refreshAccessToken', receivers: clients },
      effect: { does: 'refresh' },
      source: 'dropbox 10.47.0: types/index.d.ts',
    },
    {
      callee: {
        on: 'method',
        name: 'checkAndRefreshAccessToken',
        receivers: clients,
        unambiguous: true,
      },
      effect: { does: 'refresh' },
      source: 'dropbox 10.47.0: types/index.d.ts',
    },
    {
      callee: { on: 'method', name: 'getAuthenticationUrl', receivers: clients },
      effect: { does: 'start sign-in', scopes: [{ arg: 4 }] },
      source:
        'dropbox 10.47.0: types/index.d.ts (redirectUri, state, authType, tokenAccessType, scope, …)',
    },
  ],
};
