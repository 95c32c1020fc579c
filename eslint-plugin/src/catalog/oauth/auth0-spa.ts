import type { Library } from '../schema.js';

const clients = ['Auth0Client', 'createAuth0Client', 'default'];

/** @auth0/auth0-spa-js 2: the transaction is taken out of storage before anything is sent. */
export const auth0Spa: Library = {
  packages: ['@auth0/auth0-spa-js'],
  entries: [
    {
      callee: {
        on: 'method',
        name: 'handleRedirectCallback',
        receivers: clients,
        unambiguous: true,
      },
      effect: {
        does: 'redeem page code',
        url: { arg: 0 },
        guard: 'page',
        tokens: { in: 'library' },
        retries: 'up to 2 more times after a network failure',
      },
      source: '@auth0/auth0-spa-js 2.28.3: src/Auth0Client.ts, src/http.ts',
    },
    {
      callee: { on: 'method', name: 'getTokenSilently', receivers: clients, unambiguous: true },
      effect: { does: 'acquire silently' },
      source: '@auth0/auth0-spa-js 2.28.3: src/Auth0Client.ts',
    },
    {
      callee: { on: 'method', name: 'loginWithRedirect', receivers: clients, unambiguous: true },
      effect: {
        does: 'start sign-in',
        scopes: [{ arg: 0, prop: 'authorizationParams.scope' }],
        params: [{ arg: 0, prop: 'authorizationParams' }],
      },
      source: '@auth0/auth0-spa-js 2.28.3: src/Auth0Client.ts',
    },
    {
      callee: { on: 'method', name: 'loginWithPopup', receivers: clients },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'authorizationParams.scope' }] },
      source: '@auth0/auth0-spa-js 2.28.3: src/Auth0Client.ts; own code in each call',
    },
    {
      callee: { on: 'method', name: 'getTokenWithPopup', receivers: clients },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'authorizationParams.scope' }] },
      source: '@auth0/auth0-spa-js 2.28.3: src/Auth0Client.ts; own code in each call',
    },
  ],
};
