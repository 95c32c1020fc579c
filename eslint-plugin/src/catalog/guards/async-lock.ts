import type { Library } from '../schema.js';

/** 1. One lock for each key. */
export const asyncLock: Library = {
  packages: ['async-lock'],
  entries: [
    {
      callee: { on: 'method', name: 'acquire', receivers: ['default', 'AsyncLock'] },
      effect: { does: 'run exclusively', callback: { arg: 1 }, key: { arg: 0 } },
      source:
        'async-lock 1.5.0: lib/index.js; executed: two callers redeem twice without a re-check',
    },
    {
      callee: { on: 'method', name: 'isBusy', receivers: ['default', 'AsyncLock'] },
      effect: { does: 'is locked' },
      source: 'async-lock 1.5.0: lib/index.js',
    },
  ],
};
