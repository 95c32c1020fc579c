import type { Library } from '../schema.js';

/** 2. The provider redeems any `?code=&state=` of the page, another provider's too. */
export const auth0React: Library = {
  packages: ['@auth0/auth0-react'],
  entries: [
    {
      callee: { on: 'jsx', name: 'Auth0Provider', unambiguous: true },
      effect: {
        does: 'redeem page code',
        when: 'rendered',
        guard: 'page',
        tokens: { in: 'library' },
        options: { arg: 0 },
        off: [{ skipRedirectCallback: [true] }],
      },
      source: '@auth0/auth0-react 2.27.0: src/auth0-provider.tsx',
    },
    {
      callee: { on: 'function', name: 'useAuth0', unambiguous: true },
      effect: { does: 'nothing' },
      returns: [
        {
          at: 'handleRedirectCallback',
          effect: {
            does: 'redeem page code',
            url: { arg: 0 },
            guard: 'page',
            tokens: { in: 'library' },
          },
        },
        { at: 'getAccessTokenSilently', effect: { does: 'acquire silently' } },
        { at: 'loginWithRedirect', effect: { does: 'start sign-in' } },
        { at: 'loginWithPopup', effect: { does: 'start sign-in' } },
      ],
      source: '@auth0/auth0-react 2.27.0: src/auth0-context.tsx',
    },
  ],
};
