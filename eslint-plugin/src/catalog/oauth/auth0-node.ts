import type { Library, Tokens } from '../schema.js';

const clients = ['AuthenticationClient', 'OAuth', 'OAuthAuthenticator'];

const tokens: Tokens = {
  in: 'result',
  refreshTokenAt: ['data.refresh_token', 'refresh_token'],
  accessTokenAt: ['data.access_token', 'access_token'],
};

/** auth0 2 to 6, and 7 as `auth0/legacy`. No retry unless it is switched on. */
export const auth0Node: Library = {
  packages: ['auth0'],
  entries: [
    {
      callee: { on: 'method', name: 'oauth.authorizationCodeGrant', receivers: clients },
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }], tokens },
      source:
        'auth0 2.44.1: src/auth/OAuthAuthenticator.js; 4.37.1, 6.4.0: auth/oauth.d.ts; executed: 500 sends it once; also 5',
    },
    {
      callee: {
        on: 'method',
        name: 'oauth.authorizationCodeGrantWithPKCE',
        receivers: clients,
        unambiguous: true,
      },
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }], tokens },
      source: 'auth0 4.37.1, 6.4.0: auth/oauth.d.ts; also 5',
    },
    {
      callee: { on: 'method', name: 'oauth.refreshTokenGrant', receivers: clients },
      effect: { does: 'refresh' },
      source: 'auth0 6.4.0: dist/cjs/auth/oauth.d.ts; also 4, 5',
    },
  ],
};
