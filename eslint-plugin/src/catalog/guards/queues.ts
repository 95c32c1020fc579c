import type { Effect, Library } from '../schema.js';

const runAll: Effect = { does: 'run', callback: { arg: 0 }, when: 'now', returns: 'promise of it' };

/** Queues run everything that is put in; one at a time is no guard, so the two are not told apart. */
export const queues: Library = {
  packages: ['p-queue', 'bottleneck'],
  entries: [
    {
      callee: { on: 'method', name: 'add', receivers: ['default'] },
      effect: runAll,
      source: 'p-queue 8: README; same result as p-limit(1)',
    },
    {
      callee: { on: 'method', name: 'schedule', receivers: ['default'] },
      effect: runAll,
      source: 'bottleneck 2: README',
    },
  ],
};
