import type { Library } from '../schema.js';

/** 1. A ref keeps the provider from a second redemption. */
export const reactOauth2CodePkce: Library = {
  packages: ['react-oauth2-code-pkce'],
  entries: [
    {
      callee: { on: 'jsx', name: 'AuthProvider' },
      effect: {
        does: 'redeem page code',
        when: 'rendered',
        guard: 'page',
        tokens: { in: 'library' },
      },
      source: 'react-oauth2-code-pkce 1.24.0: dist/AuthContext.js',
    },
  ],
};
