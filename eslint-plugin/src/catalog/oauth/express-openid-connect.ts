import type { Library } from '../schema.js';

/** 3: its own route redeems, out of sight. */
export const expressOpenidConnect: Library = {
  packages: ['express-openid-connect'],
  entries: [
    {
      callee: { on: 'method', name: 'oidc.accessToken.refresh', unambiguous: true },
      effect: { does: 'refresh' },
      source: 'express-openid-connect 3.4.0: lib/context.js',
    },
    {
      callee: { on: 'method', name: 'oidc.login', unambiguous: true },
      effect: {
        does: 'start sign-in',
        scopes: [{ arg: 0, prop: 'authorizationParams.scope' }],
        params: [{ arg: 0, prop: 'authorizationParams' }],
      },
      source: 'express-openid-connect 3.4.0: lib/context.js',
    },
  ],
};
