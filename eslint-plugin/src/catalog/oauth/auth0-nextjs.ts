import type { Library } from '../schema.js';

/** @auth0/nextjs-auth0 3 and 4: its own route redeems, out of sight. */
export const auth0Nextjs: Library = {
  packages: ['@auth0/nextjs-auth0'],
  entries: [
    {
      callee: { on: 'method', name: 'getAccessToken', receivers: ['Auth0Client', 'initAuth0'] },
      effect: { does: 'acquire silently' },
      source: '@auth0/nextjs-auth0 4.30.0: dist/server/client.d.ts',
    },
    {
      callee: { on: 'function', name: 'getAccessToken' },
      effect: { does: 'acquire silently' },
      source: '@auth0/nextjs-auth0 3.8.0: dist/index.d.ts',
    },
    {
      callee: { on: 'method', name: 'startInteractiveLogin', receivers: ['Auth0Client'] },
      effect: { does: 'start sign-in' },
      source: '@auth0/nextjs-auth0 4.30.0: dist/server/client.d.ts',
    },
  ],
};
