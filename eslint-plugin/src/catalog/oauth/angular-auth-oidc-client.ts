import type { Library } from '../schema.js';

const services = ['OidcSecurityService'];

const retries = 'without end after network failures';

/** 22. Cold Observables: each subscription sends. */
export const angularAuthOidcClient: Library = {
  packages: ['angular-auth-oidc-client'],
  entries: [
    {
      callee: { on: 'method', name: 'checkAuth', receivers: services },
      effect: {
        does: 'redeem page code',
        url: { arg: 0 },
        when: 'subscribed',
        tokens: { in: 'library' },
        retries,
      },
      source: 'angular-auth-oidc-client 22.0.1: fesm2022/angular-auth-oidc-client.mjs',
    },
    {
      callee: { on: 'method', name: 'checkAuthMultiple', receivers: services, unambiguous: true },
      effect: {
        does: 'redeem page code',
        url: { arg: 0 },
        when: 'subscribed',
        tokens: { in: 'library' },
        retries,
      },
      source: 'angular-auth-oidc-client 22.0.1: fesm2022/angular-auth-oidc-client.mjs',
    },
    {
      callee: {
        on: 'method',
        name: 'checkAuthIncludingServer',
        receivers: services,
        unambiguous: true,
      },
      effect: { does: 'redeem page code', when: 'subscribed', tokens: { in: 'library' }, retries },
      source: 'angular-auth-oidc-client 22.0.1: fesm2022/angular-auth-oidc-client.mjs',
    },
    {
      callee: { on: 'method', name: 'forceRefreshSession', receivers: services, unambiguous: true },
      effect: { does: 'refresh' },
      source: 'angular-auth-oidc-client 22.0.1: types/angular-auth-oidc-client.d.ts',
    },
    {
      callee: { on: 'method', name: 'authorize', receivers: services },
      effect: { does: 'start sign-in' },
      source: 'angular-auth-oidc-client 22.0.1: types/angular-auth-oidc-client.d.ts',
    },
  ],
};
