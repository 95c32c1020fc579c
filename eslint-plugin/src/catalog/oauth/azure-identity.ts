import type { Library } from '../schema.js';

const retries = 'up to 3 more times after 408, 429, 5xx or a network failure';

/** The credential redeems at its first `getToken(scopes)` and then answers from its cache; two at once both redeem. */
export const azureIdentity: Library = {
  packages: ['@azure/identity'],
  entries: [
    {
      callee: { on: 'constructor', name: 'AuthorizationCodeCredential', unambiguous: true },
      when: [
        { arg: 4, given: true },
        { arg: 4, isObject: false },
      ],
      effect: {
        does: 'prepare redemption',
        code: [{ arg: 3 }],
        method: 'getToken',
        guard: 'later',
        tokens: { in: 'library' },
        retries,
      },
      source:
        '@azure/identity 4.14.1: authorizationCodeCredential.d.ts (tenantId, clientId, clientSecret, code, redirectUri); executed: 500 sends it 4 times',
    },
    {
      callee: { on: 'constructor', name: 'AuthorizationCodeCredential', unambiguous: true },
      effect: {
        does: 'prepare redemption',
        code: [{ arg: 2 }],
        method: 'getToken',
        guard: 'later',
        tokens: { in: 'library' },
        retries,
      },
      source:
        '@azure/identity 4.14.1: authorizationCodeCredential.d.ts (tenantId, clientId, code, redirectUri)',
    },
  ],
};
