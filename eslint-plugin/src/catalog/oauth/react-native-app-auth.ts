import type { Library } from '../schema.js';

/** 8. The native side redeems inside `authorize` unless `skipCodeExchange` is set; each call has its own code. */
export const reactNativeAppAuth: Library = {
  packages: ['react-native-app-auth'],
  entries: [
    {
      callee: { on: 'function', name: 'authorize' },
      effect: {
        does: 'start sign-in',
        scopes: [{ arg: 0, prop: 'scopes' }],
        params: [{ arg: 0, prop: 'additionalParameters' }],
      },
      source: 'react-native-app-auth 8.4.1: index.d.ts',
    },
    {
      callee: { on: 'function', name: 'refresh' },
      effect: { does: 'refresh' },
      source: 'react-native-app-auth 8.4.1: index.d.ts',
    },
  ],
};
