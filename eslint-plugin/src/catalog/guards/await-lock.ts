import type { Library } from '../schema.js';

/** 2 and 3. */
export const awaitLock: Library = {
  packages: ['await-lock'],
  entries: [
    {
      callee: { on: 'method', name: 'acquireAsync', receivers: ['default', 'AwaitLock'] },
      effect: { does: 'lock', release: 'release', on: 'receiver' },
      source: 'await-lock 3.0.0: build/AwaitLock.d.ts',
    },
    {
      callee: { on: 'method', name: 'tryAcquire', receivers: ['default', 'AwaitLock'] },
      effect: { does: 'lock', release: 'release', on: 'receiver', busy: 'false' },
      source: 'await-lock 3.0.0: build/AwaitLock.d.ts',
    },
    {
      callee: { on: 'property', name: 'acquired', receivers: ['default', 'AwaitLock'] },
      effect: { does: 'is locked' },
      source: 'await-lock 3.0.0: build/AwaitLock.d.ts',
    },
  ],
};
