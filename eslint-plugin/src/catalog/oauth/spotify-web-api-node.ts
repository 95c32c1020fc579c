import type { Library } from '../schema.js';

const clients = ['default', 'SpotifyWebApi'];

/** 5. */
export const spotifyWebApiNode: Library = {
  packages: ['spotify-web-api-node'],
  entries: [
    {
      callee: { on: 'method', name: 'authorizationCodeGrant', receivers: clients },
      effect: {
        does: 'redeem',
        code: [{ arg: 0 }],
        tokens: {
          in: 'result',
          refreshTokenAt: ['body.refresh_token'],
          accessTokenAt: ['body.access_token'],
        },
        answer: { arg: 'last', params: ['error', 'result'] },
      },
      source: 'spotify-web-api-node 5.0.2: src/server-methods.js',
    },
    {
      callee: { on: 'method', name: 'refreshAccessToken', receivers: clients },
      effect: { does: 'refresh' },
      source: 'spotify-web-api-node 5.0.2: src/server-methods.js',
    },
    {
      callee: { on: 'method', name: 'createAuthorizeURL', receivers: clients, unambiguous: true },
      effect: { does: 'start sign-in', scopes: [{ arg: 0 }] },
      source: 'spotify-web-api-node 5.0.2: src/spotify-web-api.js',
    },
  ],
};
