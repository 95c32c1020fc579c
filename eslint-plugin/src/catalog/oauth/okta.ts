import type { Library } from '../schema.js';

const clients = ['OktaAuth'];

/** @okta/okta-auth-js 7 and 8: what reads the page is queued, and the transaction is gone afterwards. */
export const okta: Library = {
  packages: ['@okta/okta-auth-js'],
  entries: [
    {
      callee: {
        on: 'method',
        name: 'token.exchangeCodeForTokens',
        receivers: clients,
        unambiguous: true,
      },
      effect: {
        does: 'redeem',
        code: [
          { arg: 0, prop: 'authorizationCode' },
          { arg: 0, prop: 'interactionCode' },
        ],
        tokens: {
          in: 'result',
          refreshTokenAt: ['tokens.refreshToken'],
          accessTokenAt: ['tokens.accessToken'],
        },
      },
      source: '@okta/okta-auth-js 7.14.5, 8.0.1: oidc/exchangeCodeForTokens.js',
    },
    {
      callee: { on: 'method', name: 'token.parseFromUrl', receivers: clients, unambiguous: true },
      effect: {
        does: 'redeem page code',
        url: { arg: 0 },
        guard: 'page',
        tokens: {
          in: 'result',
          refreshTokenAt: ['tokens.refreshToken'],
          accessTokenAt: ['tokens.accessToken'],
        },
      },
      source: '@okta/okta-auth-js 8.0.1: oidc/parseFromUrl.js; also 7',
    },
    {
      callee: { on: 'method', name: 'handleLoginRedirect', receivers: clients, unambiguous: true },
      effect: { does: 'redeem page code', guard: 'page', tokens: { in: 'library' } },
      source: '@okta/okta-auth-js 8.0.1: types/lib/core/types/api.d.ts; also 7',
    },
    {
      callee: { on: 'method', name: 'handleRedirect', receivers: clients },
      effect: { does: 'redeem page code', guard: 'page', tokens: { in: 'library' } },
      source: '@okta/okta-auth-js 8.0.1: types/lib/core/types/api.d.ts; also 7',
    },
    {
      callee: { on: 'method', name: 'token.renewTokens', receivers: clients, unambiguous: true },
      effect: { does: 'refresh' },
      source: '@okta/okta-auth-js 8.0.1: types/lib/oidc/types/api.d.ts; also 7',
    },
    {
      callee: { on: 'method', name: 'tokenManager.renew', receivers: clients },
      effect: { does: 'refresh' },
      source: '@okta/okta-auth-js 8.0.1: types/lib/oidc/types/api.d.ts',
    },
    {
      callee: {
        on: 'method',
        name: 'getOrRenewAccessToken',
        receivers: clients,
        unambiguous: true,
      },
      effect: { does: 'acquire silently' },
      source: '@okta/okta-auth-js 8.0.1: types/lib/oidc/types/api.d.ts',
    },
    {
      callee: { on: 'method', name: 'token.getWithoutPrompt', receivers: clients },
      effect: { does: 'acquire silently' },
      source: '@okta/okta-auth-js 8.0.1: types/lib/oidc/types/api.d.ts; own code in each call',
    },
    {
      callee: { on: 'method', name: 'signInWithRedirect', receivers: clients },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scopes' }] },
      source: '@okta/okta-auth-js 8.0.1: types/lib/oidc/types/api.d.ts; also 7',
    },
    {
      callee: { on: 'method', name: 'token.getWithRedirect', receivers: clients },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scopes' }] },
      source: '@okta/okta-auth-js 8.0.1: types/lib/oidc/types/api.d.ts',
    },
    {
      callee: { on: 'method', name: 'token.getWithPopup', receivers: clients },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scopes' }] },
      source: '@okta/okta-auth-js 8.0.1: types/lib/oidc/types/api.d.ts; own code in each call',
    },
  ],
};
