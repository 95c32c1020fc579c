import type { Library } from '../schema.js';

/** 1. */
export const pMutex: Library = {
  packages: ['p-mutex'],
  entries: [
    {
      callee: { on: 'method', name: 'withLock', receivers: ['default'] },
      effect: { does: 'run exclusively', callback: { arg: 0 } },
      source: 'p-mutex 1.0.0: index.d.ts',
    },
    {
      callee: { on: 'method', name: 'lock', receivers: ['default'] },
      effect: { does: 'lock', release: 'unlock', on: 'receiver' },
      source: 'p-mutex 1.0.0: index.d.ts',
    },
    {
      callee: { on: 'property', name: 'isLocked', receivers: ['default'] },
      effect: { does: 'is locked' },
      source: 'p-mutex 1.0.0: index.d.ts',
    },
  ],
};
