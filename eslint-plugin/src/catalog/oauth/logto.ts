import type { Library } from '../schema.js';

const clients = ['LogtoClient', 'StandardLogtoClient', 'default', 'useLogto'];

/** 3. Calls at once share one promise; afterwards the sign-in session is gone. */
export const logto: Library = {
  packages: ['@logto/client', '@logto/browser', '@logto/node', '@logto/react', '@logto/vue'],
  entries: [
    {
      callee: { on: 'method', name: 'handleSignInCallback', receivers: clients, unambiguous: true },
      effect: {
        does: 'redeem',
        code: [{ arg: 0 }],
        codeIs: 'url',
        guard: 'page',
        tokens: { in: 'library' },
      },
      source: '@logto/client 3.1.9: lib/client.js',
    },
    {
      callee: { on: 'function', name: 'useHandleSignInCallback', unambiguous: true },
      effect: { does: 'redeem page code', guard: 'page', tokens: { in: 'library' } },
      source: '@logto/client 3.1.9: lib/client.js; wrapped by @logto/react and @logto/vue',
    },
    {
      callee: { on: 'method', name: 'getAccessToken', receivers: clients },
      effect: { does: 'acquire silently' },
      source: '@logto/client 3.1.9: lib/client.js',
    },
    {
      callee: { on: 'method', name: 'signIn', receivers: clients },
      effect: { does: 'start sign-in' },
      source: '@logto/client 3.1.9: lib/client.js',
    },
  ],
};
