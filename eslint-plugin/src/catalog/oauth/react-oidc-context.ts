import type { Library } from '../schema.js';

/** 2 and 3. A ref keeps the provider from a second redemption; the state store of oidc-client-ts is shared with calls by hand. */
export const reactOidcContext: Library = {
  packages: ['react-oidc-context'],
  entries: [
    {
      callee: { on: 'jsx', name: 'AuthProvider' },
      effect: {
        does: 'redeem page code',
        when: 'rendered',
        guard: 'later',
        tokens: { in: 'library' },
        options: { arg: 0 },
        off: [{ skipSigninCallback: [true] }],
      },
      source: 'react-oidc-context 2.4.0, 3.3.1: dist/esm/react-oidc-context.js',
    },
    {
      callee: { on: 'function', name: 'useAuth' },
      effect: { does: 'nothing' },
      returns: [
        { at: 'signinRedirect', effect: { does: 'start sign-in' } },
        { at: 'signinPopup', effect: { does: 'start sign-in' } },
        { at: 'signinSilent', effect: { does: 'acquire silently' } },
      ],
      source: 'react-oidc-context 3.3.1: dist/esm/react-oidc-context.js',
    },
    {
      callee: { on: 'function', name: 'useAutoSignin' },
      effect: { does: 'start sign-in' },
      source: 'react-oidc-context 3.3.1: dist/esm/react-oidc-context.js; also 2',
    },
  ],
};
