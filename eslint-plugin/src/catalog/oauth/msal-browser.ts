import type { Library } from '../schema.js';

const clients = [
  'PublicClientApplication',
  'IPublicClientApplication',
  'PublicClientNext',
  'createStandardPublicClientApplication',
  'createNestablePublicClientApplication',
  'PublicClientApplication.createPublicClientApplication',
  'useMsal',
];

/** Majors 2 to 5. `useMsal()` of @azure/msal-react gives the same instance, so that package counts too. */
export const msalBrowser: Library = {
  packages: ['@azure/msal-browser', '@azure/msal-react'],
  entries: [
    {
      callee: { on: 'method', name: 'acquireTokenByCode', receivers: clients, unambiguous: true },
      effect: {
        does: 'redeem',
        code: [{ arg: 0, prop: 'code' }],
        guard: 'in flight',
        tokens: { in: 'silent cache' },
        retries: 'once after a network failure, since 5.18',
      },
      source:
        '@azure/msal-browser 5.30.0: src/controllers/StandardController.ts, src/network/FetchClient.ts; also 2, 3, 4',
    },
    {
      callee: {
        on: 'method',
        name: 'handleRedirectPromise',
        receivers: clients,
        unambiguous: true,
      },
      when: [{ arg: 0, isObject: false }],
      effect: {
        does: 'redeem page code',
        url: { arg: 0 },
        guard: 'instance',
        tokens: { in: 'silent cache' },
        retries: 'once after a network failure, since 5.18',
      },
      source:
        '@azure/msal-browser 2.39, 4.30, 5.30: IPublicClientApplication.d.ts; the promise is kept for each hash; also 3',
    },
    {
      callee: {
        on: 'method',
        name: 'handleRedirectPromise',
        receivers: clients,
        unambiguous: true,
      },
      effect: {
        does: 'redeem page code',
        url: { arg: 0, prop: 'hash' },
        guard: 'instance',
        tokens: { in: 'silent cache' },
        retries: 'once after a network failure',
      },
      source: '@azure/msal-browser 5.30.0: types/app/IPublicClientApplication.d.ts; also 2, 3, 4',
    },
    {
      callee: { on: 'method', name: 'acquireTokenSilent', receivers: clients, unambiguous: true },
      effect: { does: 'acquire silently' },
      source: '@azure/msal-browser 5.30.0: types/app/IPublicClientApplication.d.ts; also 2, 3, 4',
    },
    {
      callee: { on: 'method', name: 'ssoSilent', receivers: clients, unambiguous: true },
      effect: { does: 'acquire silently' },
      source: '@azure/msal-browser 5.30.0: types/app/IPublicClientApplication.d.ts; also 2, 3, 4',
    },
    {
      callee: { on: 'method', name: 'loginRedirect', receivers: clients, unambiguous: true },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scopes' }] },
      source: '@azure/msal-browser 5.30.0: types/app/IPublicClientApplication.d.ts; also 2, 3, 4',
    },
    {
      callee: { on: 'method', name: 'loginPopup', receivers: clients },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scopes' }] },
      source:
        '@azure/msal-browser 5.30.0: types/app/IPublicClientApplication.d.ts; own code in each call; also 2, 3, 4',
    },
    {
      callee: { on: 'method', name: 'acquireTokenRedirect', receivers: clients, unambiguous: true },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scopes' }] },
      source: '@azure/msal-browser 5.30.0: types/app/IPublicClientApplication.d.ts; also 2, 3, 4',
    },
    {
      callee: { on: 'method', name: 'acquireTokenPopup', receivers: clients, unambiguous: true },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scopes' }] },
      source:
        '@azure/msal-browser 5.30.0: types/app/IPublicClientApplication.d.ts; own code in each call; also 2, 3, 4',
    },
  ],
};
