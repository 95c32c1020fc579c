import type { Library } from '../schema.js';

/** aws-amplify 6: its listener redeems out of sight and keeps a flag in storage. */
export const amplify: Library = {
  packages: ['aws-amplify', '@aws-amplify/auth'],
  entries: [
    {
      callee: { on: 'function', name: 'fetchAuthSession' },
      effect: { does: 'acquire silently' },
      source: '@aws-amplify/auth 6.21.1: providers/cognito/utils/refreshAuthTokens.mjs',
    },
    {
      callee: { on: 'function', name: 'signInWithRedirect' },
      effect: { does: 'start sign-in' },
      source: '@aws-amplify/auth 6.21.1',
    },
    {
      callee: { on: 'method', name: 'federatedSignIn', receivers: ['Auth'] },
      effect: { does: 'start sign-in' },
      source: 'aws-amplify 5: Auth.federatedSignIn',
    },
  ],
};
