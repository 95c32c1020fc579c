import type { Library, Tokens } from '../schema.js';

const clients = ['WorkOS', 'UserManagement', 'createWorkOS'];

const tokens: Tokens = {
  in: 'result',
  refreshTokenAt: ['refreshToken'],
  accessTokenAt: ['accessToken'],
};

const retries = 'up to 3 more times after 408, 429 or 5xx, since 11';

/** 7 to 11. */
export const workos: Library = {
  packages: ['@workos-inc/node'],
  entries: [
    {
      callee: {
        on: 'method',
        name: 'userManagement.authenticateWithCode',
        receivers: clients,
        unambiguous: true,
      },
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }], tokens, retries },
      source:
        '@workos-inc/node 7.82.0: lib/user-management/user-management.d.ts; 11.0.0: lib/factory; also 8',
    },
    {
      callee: {
        on: 'method',
        name: 'userManagement.authenticateWithCodeAndVerifier',
        receivers: clients,
        unambiguous: true,
      },
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }], tokens, retries },
      source: '@workos-inc/node 11.0.0: lib/factory; also 8',
    },
    {
      callee: {
        on: 'method',
        name: 'sso.getProfileAndToken',
        receivers: clients,
        unambiguous: true,
      },
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }], retries },
      source:
        '@workos-inc/node 7.82.0: lib/sso/sso.d.ts; sign-in only, no refresh token; also 8, 11',
    },
    {
      callee: {
        on: 'method',
        name: 'userManagement.authenticateWithRefreshToken',
        receivers: clients,
        unambiguous: true,
      },
      effect: { does: 'refresh' },
      source: '@workos-inc/node 11.0.0: lib/factory; also 7, 8',
    },
    {
      callee: {
        on: 'method',
        name: 'userManagement.getAuthorizationUrl',
        receivers: clients,
        unambiguous: true,
      },
      effect: { does: 'start sign-in', params: [{ arg: 0 }] },
      source: '@workos-inc/node 7.82.0: lib/user-management/user-management.d.ts; also 8, 11',
    },
    {
      callee: { on: 'method', name: 'sso.getAuthorizationUrl', receivers: clients },
      effect: { does: 'start sign-in', params: [{ arg: 0 }] },
      source: '@workos-inc/node 7.82.0: lib/sso/sso.d.ts',
    },
  ],
};
