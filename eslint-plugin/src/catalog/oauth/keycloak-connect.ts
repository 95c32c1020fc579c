import type { Library } from '../schema.js';

/** 26, deprecated. Its middleware redeems out of sight. */
export const keycloakConnect: Library = {
  packages: ['keycloak-connect'],
  entries: [
    {
      callee: { on: 'method', name: 'obtainFromCode', unambiguous: true },
      effect: { does: 'redeem', code: [{ arg: 1 }], tokens: { in: 'library' } },
      source: 'keycloak-connect 26.1.1: middleware/auth-utils/grant-manager.js (request, code, …)',
    },
    {
      callee: { on: 'method', name: 'ensureFreshness', receivers: ['GrantManager'] },
      effect: { does: 'refresh' },
      source: 'keycloak-connect 26.1.1: middleware/auth-utils/grant-manager.js',
    },
  ],
};
