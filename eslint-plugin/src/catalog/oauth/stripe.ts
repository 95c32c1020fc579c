import type { Library } from '../schema.js';

const clients = ['Stripe', 'default'];

/** 17 to 23. Access tokens of connected accounts do not expire. */
export const stripe: Library = {
  packages: ['stripe'],
  entries: [
    {
      callee: { on: 'method', name: 'oauth.token', receivers: clients },
      when: [{ arg: 0, prop: 'grant_type', equals: 'authorization_code' }],
      effect: {
        does: 'redeem',
        code: [{ arg: 0, prop: 'code' }],
        retries: 'up to 2 more times, with an idempotency key',
      },
      source: 'stripe 17.7.0: types/OAuth.d.ts; 23.1.0: cjs/resources/OAuth.d.ts',
    },
    {
      callee: { on: 'method', name: 'oauth.token', receivers: clients },
      when: [{ arg: 0, prop: 'grant_type', equals: 'refresh_token' }],
      effect: { does: 'refresh' },
      source: 'stripe 17.7.0: types/OAuth.d.ts; also 23',
    },
    {
      callee: { on: 'method', name: 'oauth.authorizeUrl', receivers: clients },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scope' }], params: [{ arg: 0 }] },
      source: 'stripe 17.7.0: types/OAuth.d.ts; also 23',
    },
  ],
};
