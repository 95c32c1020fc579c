import type { Library } from '../schema.js';

/** 0.13. With `flow: 'auth-code'` the code goes to `onSuccess`; the library does not redeem it. */
export const reactOauthGoogle: Library = {
  packages: ['@react-oauth/google'],
  entries: [
    {
      callee: { on: 'function', name: 'useGoogleLogin', unambiguous: true },
      effect: {
        does: 'run',
        callback: { arg: 0, prop: 'onSuccess' },
        with: 'fresh',
        when: 'registered',
        as: 'handler',
      },
      returns: [{ at: '', effect: { does: 'start sign-in' } }],
      source: '@react-oauth/google 0.13.5: dist/index.d.ts',
    },
  ],
};
