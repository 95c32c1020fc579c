import type { Library } from '../schema.js';

/** 6. A flag of the module keeps the component from a second redemption. */
export const oktaReact: Library = {
  packages: ['@okta/okta-react'],
  entries: [
    {
      callee: { on: 'jsx', name: 'LoginCallback' },
      effect: {
        does: 'redeem page code',
        when: 'rendered',
        guard: 'page',
        tokens: { in: 'library' },
      },
      source: '@okta/okta-react 6.11.0: bundles/okta-react.esm.js',
    },
  ],
};
