import type { Library } from '../schema.js';

/** bull 4 and bullmq 6. How often a failed job runs again is said by whoever adds it: not at all by default. */
export const bull: Library = {
  packages: ['bull', 'bullmq'],
  entries: [
    {
      callee: { on: 'constructor', name: 'Worker' },
      effect: {
        does: 'run',
        callback: { arg: 1 },
        with: 'fresh',
        when: 'registered',
        as: 'handler',
        options: { arg: 2 },
        reruns: [
          {
            scenario: 'again after failure',
            on: [{ attempts: ['*'] }],
            off: [{ attempts: [0, 1] }],
            endedBy: ['UnrecoverableError'],
          },
        ],
      },
      source: 'bullmq 6.7.0: dist/esm/classes/worker.js',
    },
    {
      callee: { on: 'method', name: 'process', receivers: ['default', 'Queue', 'Bull'] },
      effect: {
        does: 'run',
        callback: { arg: 0, rest: true },
        with: 'fresh',
        when: 'registered',
        as: 'handler',
        reruns: [
          {
            scenario: 'again after failure',
            on: [{ attempts: ['*'] }],
            off: [{ attempts: [0, 1] }],
          },
        ],
      },
      source: 'bull 4.16.5: lib/job.js, lib/queue.js',
    },
  ],
};
