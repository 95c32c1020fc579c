import type { Library } from '../schema.js';

/** 1: 10 more attempts by default; the first parameter ends it. */
export const asyncRetry: Library = {
  packages: ['async-retry'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        options: { arg: 1 },
        when: 'now',
        as: 'retry',
        returns: 'promise of it',
        reruns: [{ scenario: 'again after failure', off: [{ retries: [0] }], ends: '0' }],
      },
      source: 'async-retry 1.3.3: lib/index.js; executed: 11 calls',
    },
  ],
};
