import type { Library } from '../schema.js';

/** 0.5. Serialises only: without a second look inside the lock, both callers redeem. */
export const asyncMutex: Library = {
  packages: ['async-mutex'],
  entries: [
    {
      callee: { on: 'function', name: 'tryAcquire' },
      effect: { does: 'nothing' },
      returns: [
        {
          at: 'runExclusive',
          effect: {
            does: 'run exclusively',
            callback: { arg: 0 },
            of: 'maker argument',
            busy: 'throws',
          },
        },
        {
          at: 'acquire',
          effect: {
            does: 'lock',
            release: '()',
            on: 'result',
            of: 'maker argument',
            busy: 'throws',
          },
        },
      ],
      source:
        'async-mutex 0.5.0: lib/tryAcquire.js; the same lock, but it throws instead of waiting',
    },
    {
      callee: { on: 'function', name: 'withTimeout' },
      effect: { does: 'parse', from: { arg: 0 } },
      source: 'async-mutex 0.5.0: lib/withTimeout.js; the same lock',
    },
    {
      callee: {
        on: 'method',
        name: 'runExclusive',
        receivers: ['Mutex', 'Semaphore', 'withTimeout', 'MutexInterface'],
        unambiguous: true,
      },
      effect: { does: 'run exclusively', callback: { arg: 0 } },
      source:
        'async-mutex 0.5.0: lib/MutexInterface.d.ts; executed: two callers redeem twice without a re-check, once with one',
    },
    {
      callee: {
        on: 'method',
        name: 'acquire',
        receivers: ['Mutex', 'withTimeout', 'MutexInterface'],
      },
      effect: { does: 'lock', release: '()', on: 'result' },
      source: 'async-mutex 0.5.0: lib/MutexInterface.d.ts',
    },
    {
      callee: { on: 'method', name: 'acquire', receivers: ['Semaphore', 'SemaphoreInterface'] },
      effect: { does: 'lock', release: '1', on: 'result' },
      source: 'async-mutex 0.5.0: lib/SemaphoreInterface.d.ts; [value, release]',
    },
    {
      callee: {
        on: 'method',
        name: 'isLocked',
        receivers: ['Mutex', 'Semaphore', 'MutexInterface', 'SemaphoreInterface'],
      },
      effect: { does: 'is locked' },
      source: 'async-mutex 0.5.0: lib/MutexInterface.d.ts',
    },
  ],
};
