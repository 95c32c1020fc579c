import type { Library } from '../schema.js';

/** 11 to 14. Arguments by position: grant type, code, redirect URI, client id, client secret, refresh token. */
export const hubspot: Library = {
  packages: ['@hubspot/api-client'],
  entries: [
    {
      callee: {
        on: 'method',
        name: 'oauth.tokensApi.create',
        receivers: ['Client'],
        unambiguous: true,
      },
      when: [{ arg: 0, notEquals: 'refresh_token' }],
      effect: {
        does: 'redeem',
        code: [{ arg: 1 }],
        tokens: { in: 'result', refreshTokenAt: ['refreshToken'], accessTokenAt: ['accessToken'] },
      },
      source:
        '@hubspot/api-client 11.2.0, 14.0.1: lib/codegen/oauth/types/PromiseAPI.d.ts; also 13',
    },
    {
      callee: {
        on: 'method',
        name: 'oauth.tokensApi.create',
        receivers: ['Client'],
        unambiguous: true,
      },
      effect: { does: 'refresh' },
      source: '@hubspot/api-client 14.0.1: lib/codegen/oauth/types/PromiseAPI.d.ts; also 11, 13',
    },
    {
      callee: { on: 'method', name: 'oauth.getAuthorizationUrl', receivers: ['Client'] },
      effect: { does: 'start sign-in', scopes: [{ arg: 2 }] },
      source:
        '@hubspot/api-client 14.0.1: lib/src/discovery/oauth/OauthDiscovery.d.ts; also 11, 13',
    },
  ],
};
