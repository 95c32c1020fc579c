import type { Library } from '../schema.js';

/** strava-v3 4. */
export const strava: Library = {
  packages: ['strava-v3'],
  entries: [
    {
      callee: { on: 'method', name: 'oauth.getToken', receivers: ['default', 'client'] },
      effect: {
        does: 'redeem',
        code: [{ arg: 0 }],
        tokens: {
          in: 'result',
          refreshTokenAt: ['refresh_token'],
          accessTokenAt: ['access_token'],
        },
        answer: { arg: 'last', params: ['error', 'result'] },
      },
      source: 'strava-v3 4.0.2: lib/oauth.js',
    },
    {
      callee: { on: 'method', name: 'oauth.refreshToken', receivers: ['default', 'client'] },
      effect: { does: 'refresh' },
      source: 'strava-v3 4.0.2: lib/oauth.js',
    },
    {
      callee: { on: 'method', name: 'oauth.getRequestAccessURL', receivers: ['default', 'client'] },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scope' }], params: [{ arg: 0 }] },
      source: 'strava-v3 4.0.2: lib/oauth.js',
    },
  ],
};
