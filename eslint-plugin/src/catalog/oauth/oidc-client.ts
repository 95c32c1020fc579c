import type { Library, Tokens } from '../schema.js';

const managers = ['UserManager'];

const clients = ['OidcClient'];

const tokens: Tokens = { in: 'library' };

/** oidc-client-ts 2 and 3 and oidc-client 1: the stored state is removed before the token request, but asynchronously. */
export const oidcClient: Library = {
  packages: ['oidc-client-ts', 'oidc-client'],
  entries: [
    {
      callee: {
        on: 'method',
        name: 'signinRedirectCallback',
        receivers: managers,
        unambiguous: true,
      },
      effect: { does: 'redeem page code', url: { arg: 0 }, guard: 'later', tokens },
      source:
        'oidc-client-ts 2.5.0, 3.5.0: dist/esm/oidc-client-ts.js; oidc-client 1.11.5: src/OidcClient.js',
    },
    {
      callee: { on: 'method', name: 'signinCallback', receivers: managers, unambiguous: true },
      effect: { does: 'redeem page code', url: { arg: 0 }, guard: 'later', tokens },
      source:
        'oidc-client-ts 2.5.0, 3.5.0: dist/esm/oidc-client-ts.js; oidc-client 1.11.5: src/OidcClient.js',
    },
    {
      callee: { on: 'method', name: 'processSigninResponse', receivers: clients },
      effect: {
        does: 'redeem',
        code: [{ arg: 0 }],
        codeIs: 'url',
        guard: 'later',
        tokens: {
          in: 'result',
          refreshTokenAt: ['refresh_token'],
          accessTokenAt: ['access_token'],
        },
      },
      source: 'oidc-client-ts 3.5.0: dist/types/oidc-client-ts.d.ts; also 2',
    },
    {
      callee: { on: 'method', name: 'signinSilent', receivers: managers, unambiguous: true },
      effect: { does: 'acquire silently' },
      source:
        'oidc-client-ts 3.5.0: dist/types/oidc-client-ts.d.ts; by refresh token, else in a frame; also 2, oidc-client 1',
    },
    {
      callee: { on: 'method', name: 'signinRedirect', receivers: managers, unambiguous: true },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scope' }], params: [{ arg: 0 }] },
      source: 'oidc-client-ts 3.5.0: dist/types/oidc-client-ts.d.ts; also 2, oidc-client 1',
    },
    {
      callee: { on: 'method', name: 'signinPopup', receivers: managers },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scope' }], params: [{ arg: 0 }] },
      source: 'oidc-client-ts 3.5.0: dist/types/oidc-client-ts.d.ts; own code in each call; also 2',
    },
  ],
};
