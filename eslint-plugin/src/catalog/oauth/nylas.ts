import type { Library } from '../schema.js';

/** 6 takes the code itself, 8 an object. The service keeps the grant; nothing expires for the app. */
export const nylas: Library = {
  packages: ['nylas'],
  entries: [
    {
      callee: { on: 'method', name: 'auth.exchangeCodeForToken', receivers: ['default', 'Nylas'] },
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }] },
      source: 'nylas 8.4.0: lib/types/resources/auth.d.ts',
    },
    {
      callee: { on: 'method', name: 'exchangeCodeForToken', receivers: ['default', 'Nylas'] },
      effect: { does: 'redeem', code: [{ arg: 0 }] },
      source: 'nylas 6.11.1: lib/nylas.d.ts',
    },
    {
      callee: { on: 'method', name: 'auth.refreshAccessToken', receivers: ['default', 'Nylas'] },
      effect: { does: 'refresh' },
      source: 'nylas 8.4.0: lib/types/resources/auth.d.ts',
    },
    {
      callee: { on: 'method', name: 'auth.urlForOAuth2', receivers: ['default', 'Nylas'] },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scope' }], params: [{ arg: 0 }] },
      source: 'nylas 8.4.0: lib/types/resources/auth.d.ts',
    },
  ],
};
