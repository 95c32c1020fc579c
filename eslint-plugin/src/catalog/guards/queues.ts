import type { Effect, Library } from '../schema.js';

const runAll: Effect = { does: 'run', callback: { arg: 0 }, when: 'now', returns: 'promise of it' };

const runAlone: Effect = { does: 'run exclusively', callback: { arg: 0 } };

/** Queues run everything that is put in; one that runs one job at a time is a lock: what a job finds is what the one before it has left. */
export const queues: Library = {
  packages: ['p-queue', 'bottleneck'],
  entries: [
    {
      callee: { on: 'constructor', name: 'default' },
      when: [{ arg: 0, prop: 'concurrency', equals: 1 }],
      effect: { does: 'nothing' },
      returns: [{ at: 'add', effect: runAlone }],
      source: 'p-queue 8: README; same result as p-limit(1)',
    },
    {
      callee: { on: 'constructor', name: 'default' },
      when: [{ arg: 0, prop: 'maxConcurrent', equals: 1 }],
      effect: { does: 'nothing' },
      returns: [{ at: 'schedule', effect: runAlone }],
      source: 'bottleneck 2: README',
    },
    {
      callee: { on: 'method', name: 'add', receivers: ['default'] },
      effect: runAll,
      source: 'p-queue 8: README',
    },
    {
      callee: { on: 'method', name: 'schedule', receivers: ['default'] },
      effect: runAll,
      source: 'bottleneck 2: README',
    },
  ],
};
