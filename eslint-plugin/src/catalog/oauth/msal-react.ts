import type { Library } from '../schema.js';

/** Majors 2 to 5. */
export const msalReact: Library = {
  packages: ['@azure/msal-react'],
  entries: [
    {
      callee: { on: 'jsx', name: 'MsalProvider', unambiguous: true },
      effect: {
        does: 'redeem page code',
        when: 'rendered',
        instance: { arg: 0, prop: 'instance' },
        guard: 'instance',
        tokens: { in: 'silent cache' },
      },
      source:
        '@azure/msal-react 2.2.0, 5.7.1: src/MsalProvider.tsx; an effect calls handleRedirectPromise',
    },
    {
      callee: { on: 'function', name: 'useMsalAuthentication', unambiguous: true },
      effect: { does: 'start sign-in', scopes: [{ arg: 1, prop: 'scopes' }] },
      source: '@azure/msal-react 5.7.1: src/hooks/useMsalAuthentication.ts; also 2',
    },
    {
      callee: { on: 'function', name: 'useMsal', unambiguous: true },
      effect: { does: 'nothing' },
      source: '@azure/msal-react 5.7.1: types/hooks/useMsal.d.ts; also 2',
    },
  ],
};
