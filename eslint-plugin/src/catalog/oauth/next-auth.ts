import type { Library } from '../schema.js';

/** next-auth 4 and 5, Auth.js: their own route redeems, out of sight. */
export const nextAuth: Library = {
  packages: ['next-auth', '@auth/core', '@auth/sveltekit', '@auth/express'],
  entries: [
    {
      callee: { on: 'function', name: 'signIn' },
      effect: { does: 'start sign-in', params: [{ arg: 2 }] },
      source: 'next-auth 4.24.15: react/index.d.ts; also 5',
    },
  ],
};
