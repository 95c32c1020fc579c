import type { Library } from '../schema.js';

const clients = ['XeroClient'];

/** xero-node 4 to 20. */
export const xero: Library = {
  packages: ['xero-node'],
  entries: [
    {
      callee: { on: 'method', name: 'apiCallback', receivers: clients },
      effect: {
        does: 'redeem',
        code: [{ arg: 0 }],
        codeIs: 'url',
        tokens: {
          in: 'result',
          refreshTokenAt: ['refresh_token'],
          accessTokenAt: ['access_token'],
        },
      },
      source: 'xero-node 4.39.0, 20.0.0: dist/XeroClient.d.ts',
    },
    {
      callee: { on: 'method', name: 'refreshToken', receivers: clients },
      effect: { does: 'refresh' },
      source: 'xero-node 20.0.0: dist/XeroClient.d.ts; also 4',
    },
    {
      callee: {
        on: 'method',
        name: 'refreshWithRefreshToken',
        receivers: clients,
        unambiguous: true,
      },
      effect: { does: 'refresh' },
      source: 'xero-node 20.0.0: dist/XeroClient.d.ts; also 4',
    },
    {
      callee: { on: 'method', name: 'buildConsentUrl', receivers: clients, unambiguous: true },
      effect: { does: 'start sign-in' },
      source: 'xero-node 20.0.0: dist/XeroClient.d.ts; scopes are given to the constructor; also 4',
    },
  ],
};
