import type { Library } from '../schema.js';

/** @shopify/shopify-api 13. Offline tokens do not expire. */
export const shopify: Library = {
  packages: ['@shopify/shopify-api'],
  entries: [
    {
      callee: { on: 'method', name: 'auth.callback', receivers: ['shopifyApi', 'Shopify'] },
      effect: {
        does: 'redeem',
        code: [{ arg: 0, prop: 'rawRequest' }],
        codeIs: 'url',
        tokens: { in: 'library' },
      },
      source: '@shopify/shopify-api 13.1.0: dist/cjs/lib/auth/oauth/oauth.js',
    },
    {
      callee: { on: 'method', name: 'auth.begin', receivers: ['shopifyApi', 'Shopify'] },
      effect: { does: 'start sign-in' },
      source: '@shopify/shopify-api 13.1.0: dist/ts/lib/auth/oauth/oauth.d.ts',
    },
  ],
};
