import type { Library } from '../schema.js';

const receivers = ['default', 'Keycloak'];

/** keycloak-js 26: the callback state is taken from storage when it is read; `init` works once on an instance. */
export const keycloak: Library = {
  packages: ['keycloak-js'],
  entries: [
    {
      callee: { on: 'method', name: 'init', receivers },
      effect: { does: 'redeem page code', guard: 'page', tokens: { in: 'library' } },
      source: 'keycloak-js 26.2.4: lib/keycloak.js',
    },
    {
      callee: { on: 'method', name: 'updateToken', receivers },
      effect: { does: 'refresh' },
      source: 'keycloak-js 26.2.4: lib/keycloak.js; one refresh in flight at a time',
    },
    {
      callee: { on: 'method', name: 'login', receivers },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scope' }] },
      source: 'keycloak-js 26.2.4: lib/keycloak.js',
    },
  ],
};
