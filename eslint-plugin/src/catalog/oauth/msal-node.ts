import type { Library } from '../schema.js';

const clients = [
  'ConfidentialClientApplication',
  'PublicClientApplication',
  'ClientApplication',
  'IConfidentialClientApplication',
  'IPublicClientApplication',
];

/** Same calls in every major from 1 to 7. The refresh token stays in the cache; `acquireTokenSilent` uses it. */
export const msalNode: Library = {
  packages: ['@azure/msal-node'],
  entries: [
    {
      callee: { on: 'method', name: 'acquireTokenByCode', receivers: clients, unambiguous: true },
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }], tokens: { in: 'silent cache' } },
      source:
        '@azure/msal-node 1.18, 2.16, 3.8, 7.2: ClientApplication.d.ts; executed: two calls send the code twice; also 5, 6',
    },
    {
      callee: { on: 'method', name: 'acquireTokenSilent', receivers: clients, unambiguous: true },
      effect: { does: 'acquire silently' },
      source: '@azure/msal-node 7.2.3: types/client/ClientApplication.d.ts; also 1, 2, 3, 5, 6',
    },
    {
      callee: {
        on: 'method',
        name: 'acquireTokenByRefreshToken',
        receivers: clients,
        unambiguous: true,
      },
      effect: { does: 'refresh' },
      source: '@azure/msal-node 7.2.3: types/client/ClientApplication.d.ts; also 1, 2, 3, 5, 6',
    },
    {
      callee: { on: 'method', name: 'getAuthCodeUrl', receivers: clients, unambiguous: true },
      effect: {
        does: 'start sign-in',
        scopes: [{ arg: 0, prop: 'scopes' }],
        params: [{ arg: 0 }, { arg: 0, prop: 'extraQueryParameters' }],
      },
      source:
        '@azure/msal-node 7.2.3: types/client/ClientApplication.d.ts; MSAL adds offline_access itself; also 1, 2, 3, 5, 6',
    },
    {
      callee: {
        on: 'method',
        name: 'acquireTokenInteractive',
        receivers: clients,
        unambiguous: true,
      },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scopes' }] },
      source:
        '@azure/msal-node 7.2.3: src/client/PublicClientApplication.ts; own loopback server and own code in each call; also 1, 2, 3, 5, 6',
    },
  ],
};
