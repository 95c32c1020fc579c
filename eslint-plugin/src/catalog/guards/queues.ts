import type { Effect, Entry, Library } from '../schema.js';

const runAll: Effect = { does: 'run', callback: { arg: 0 }, when: 'now', returns: 'promise of it' };

/** A queue that runs one job at a time is a lock: what a job finds is what the one before it has left. */
function oneAtATime(option: string, method: string, source: string): Entry {
  return {
    callee: { on: 'constructor', name: 'default' },
    when: [{ arg: 0, prop: option, equals: 1 }],
    effect: { does: 'nothing' },
    returns: [{ at: method, effect: { does: 'run exclusively', callback: { arg: 0 } } }],
    source,
  };
}

/** Queues run everything that is put in; one at a time is no guard, unless a job looks again at what it would redo. */
export const queues: Library = {
  packages: ['p-queue', 'bottleneck'],
  entries: [
    oneAtATime('concurrency', 'add', 'p-queue 8: README; same result as p-limit(1)'),
    oneAtATime('maxConcurrent', 'schedule', 'bottleneck 2: README'),
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
