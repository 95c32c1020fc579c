import type { Library, Tokens } from '../schema.js';

const tokens: Tokens = {
  in: 'result',
  refreshTokenAt: ['refreshToken'],
  accessTokenAt: ['accessToken'],
};

/** 1. Its own route redeems out of sight; these are the pieces for providers of one's own. */
export const betterAuth: Library = {
  packages: ['better-auth', '@better-auth/core'],
  entries: [
    {
      callee: { on: 'function', name: 'validateAuthorizationCode' },
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }], tokens },
      source: '@better-auth/core 1.7.25: dist/social-providers/microsoft-entra-id.d.mts',
    },
    {
      callee: { on: 'method', name: 'validateAuthorizationCode' },
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }], tokens },
      source: '@better-auth/core 1.7.25: dist/social-providers/microsoft-entra-id.d.mts',
    },
    {
      callee: { on: 'function', name: 'refreshAccessToken' },
      effect: { does: 'refresh' },
      source: '@better-auth/core 1.7.25: dist/social-providers',
    },
    {
      callee: { on: 'method', name: 'api.getAccessToken', receivers: ['betterAuth'] },
      effect: { does: 'refresh' },
      source: 'better-auth 1.7.25: dist/api/routes',
    },
    {
      callee: { on: 'method', name: 'signIn.social', receivers: ['createAuthClient'] },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scopes' }] },
      source: 'better-auth 1.7.25: dist/client',
    },
    {
      callee: { on: 'method', name: 'signIn.oauth2', receivers: ['createAuthClient'] },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scopes' }] },
      source: 'better-auth 1.7.25: dist/client',
    },
  ],
};
