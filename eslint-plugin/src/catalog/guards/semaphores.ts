import type { Library } from '../schema.js';

/** Other locks with the same ways. */
export const semaphores: Library = {
  packages: ['async-sema', 'semaphore-async-await', 'async-semaphore', 'async-await-mutex-lock'],
  entries: [
    {
      callee: {
        on: 'method',
        name: 'acquire',
        receivers: ['Sema', 'Lock', 'Semaphore', 'default'],
      },
      effect: { does: 'lock', release: 'release', on: 'receiver' },
      source: 'async-sema 3: README; semaphore-async-await 1: README',
    },
    {
      callee: {
        on: 'method',
        name: 'tryAcquire',
        receivers: ['Sema', 'Lock', 'Semaphore', 'default'],
      },
      effect: { does: 'lock', release: 'release', on: 'receiver', busy: 'false' },
      source: 'async-sema 3: README; semaphore-async-await 1: README',
    },
    {
      callee: { on: 'method', name: 'execute', receivers: ['Lock', 'Semaphore'] },
      effect: { does: 'run exclusively', callback: { arg: 0 } },
      source: 'semaphore-async-await 1: README',
    },
  ],
};
