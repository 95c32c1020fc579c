import type { Library, Tokens } from '../schema.js';

const generic = ['OAuth2Client'];

const tokens: Tokens = {
  in: 'result',
  refreshTokenAt: ['refreshToken', 'data.refresh_token'],
  accessTokenAt: ['accessToken', 'data.access_token'],
};

/** 1 to 3: one class for each provider, alike but for the generic client, whose first argument is the endpoint. */
export const arctic: Library = {
  packages: ['arctic'],
  entries: [
    {
      callee: { on: 'method', name: 'validateAuthorizationCode', receivers: generic },
      when: [{ arg: 2, given: true }],
      effect: { does: 'redeem', code: [{ arg: 1 }], tokens },
      source: 'arctic 3.7.0: dist/client.d.ts',
    },
    {
      callee: { on: 'method', name: 'validateAuthorizationCode' },
      effect: { does: 'redeem', code: [{ arg: 0 }], tokens },
      source: 'arctic 1.9.2, 3.7.0: dist/providers/microsoft-entra-id.d.ts',
    },
    {
      callee: { on: 'method', name: 'refreshAccessToken' },
      effect: { does: 'refresh' },
      source: 'arctic 1.9.2, 3.7.0: dist/providers/microsoft-entra-id.d.ts',
    },
    {
      callee: { on: 'method', name: 'createAuthorizationURL' },
      effect: {
        does: 'start sign-in',
        scopes: [{ arg: 2 }, { arg: 1 }, { arg: 2, prop: 'scopes' }],
      },
      source: 'arctic 3.7.0: dist/providers (state, scopes) or (state, verifier, scopes); also 1',
    },
  ],
};
