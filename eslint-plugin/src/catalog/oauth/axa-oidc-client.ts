import type { Library } from '../schema.js';

const clients = ['OidcClient', 'OidcClient.getOrCreate', 'OidcClient.get'];

/** 7. */
export const axaOidcClient: Library = {
  packages: ['@axa-fr/oidc-client', '@axa-fr/react-oidc'],
  entries: [
    {
      callee: { on: 'method', name: 'loginCallbackAsync', receivers: clients, unambiguous: true },
      effect: { does: 'redeem page code', guard: 'in flight', tokens: { in: 'library' } },
      source: '@axa-fr/oidc-client 7.29.1: src/oidc.ts',
    },
    {
      callee: { on: 'method', name: 'renewTokensAsync', receivers: clients, unambiguous: true },
      effect: { does: 'refresh' },
      source: '@axa-fr/oidc-client 7.29.1: src/oidcClient.ts',
    },
    {
      callee: { on: 'method', name: 'loginAsync', receivers: clients },
      effect: { does: 'start sign-in' },
      source: '@axa-fr/oidc-client 7.29.1: src/oidcClient.ts',
    },
  ],
};
