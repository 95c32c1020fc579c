import type { Library } from '../schema.js';

/** Deprecated, 0.2. The result of the code grant is not put into the cache. */
export const adalNode: Library = {
  packages: ['adal-node'],
  entries: [
    {
      callee: {
        on: 'method',
        name: 'acquireTokenWithAuthorizationCode',
        receivers: ['AuthenticationContext'],
      },
      effect: {
        does: 'redeem',
        code: [{ arg: 0 }],
        tokens: { in: 'result', refreshTokenAt: ['refreshToken'], accessTokenAt: ['accessToken'] },
        answer: { arg: 'last', params: ['error', 'result'] },
      },
      source: 'adal-node 0.2.4: lib/adal.d.ts',
    },
    {
      callee: {
        on: 'method',
        name: 'acquireTokenWithRefreshToken',
        receivers: ['AuthenticationContext'],
        unambiguous: true,
      },
      effect: { does: 'refresh' },
      source: 'adal-node 0.2.4: lib/adal.d.ts',
    },
    {
      callee: { on: 'method', name: 'acquireToken', receivers: ['AuthenticationContext'] },
      effect: { does: 'acquire silently' },
      source: 'adal-node 0.2.4: lib/adal.d.ts',
    },
  ],
};
