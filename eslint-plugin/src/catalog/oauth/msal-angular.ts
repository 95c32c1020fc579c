import type { Library } from '../schema.js';

const services = ['MsalService', 'IMsalService'];

/** Majors 3 to 6. The Observables wrap a running promise: a second subscription sends nothing. */
export const msalAngular: Library = {
  packages: ['@azure/msal-angular'],
  entries: [
    {
      callee: {
        on: 'method',
        name: 'handleRedirectObservable',
        receivers: services,
        unambiguous: true,
      },
      effect: { does: 'redeem page code', guard: 'instance', tokens: { in: 'silent cache' } },
      source: '@azure/msal-angular 3.1.0, 6.2.1: msal.service.d.ts',
    },
    {
      callee: { on: 'method', name: 'acquireTokenSilent', receivers: services },
      effect: { does: 'acquire silently' },
      source: '@azure/msal-angular 6.2.1: types/azure-msal-angular.d.ts; also 3',
    },
    {
      callee: { on: 'method', name: 'ssoSilent', receivers: services },
      effect: { does: 'acquire silently' },
      source: '@azure/msal-angular 6.2.1: types/azure-msal-angular.d.ts',
    },
    {
      callee: { on: 'method', name: 'loginRedirect', receivers: services },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scopes' }] },
      source: '@azure/msal-angular 6.2.1: types/azure-msal-angular.d.ts; also 3',
    },
    {
      callee: { on: 'method', name: 'loginPopup', receivers: services },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scopes' }] },
      source: '@azure/msal-angular 6.2.1: types/azure-msal-angular.d.ts',
    },
    {
      callee: { on: 'method', name: 'acquireTokenRedirect', receivers: services },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scopes' }] },
      source: '@azure/msal-angular 6.2.1: types/azure-msal-angular.d.ts',
    },
    {
      callee: { on: 'method', name: 'acquireTokenPopup', receivers: services },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scopes' }] },
      source: '@azure/msal-angular 6.2.1: types/azure-msal-angular.d.ts',
    },
  ],
};
