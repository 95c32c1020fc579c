import type { Library } from '../schema.js';

const receivers = ['default', 'defaults', 'default.defaults'];

/** @hapi/wreck 18. */
export const wreck: Library = {
  packages: ['@hapi/wreck'],
  entries: [
    {
      callee: { on: 'method', name: 'post', receivers },
      effect: {
        does: 'send',
        url: { arg: 0 },
        parts: [{ arg: 1, prop: 'payload' }],
        options: { arg: 1 },
      },
      source: '@hapi/wreck 18.1.2: lib/index.d.ts',
    },
    {
      callee: { on: 'method', name: 'request', receivers },
      effect: {
        does: 'send',
        url: { arg: 1 },
        parts: [{ arg: 2, prop: 'payload' }],
        options: { arg: 2 },
      },
      source: '@hapi/wreck 18.1.2: lib/index.d.ts',
    },
  ],
};
