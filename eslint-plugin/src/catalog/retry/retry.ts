import type { Library } from '../schema.js';

/** 0.13: runs again only when `operation.retry(error)` is called, which the attempt does itself. */
export const retry: Library = {
  packages: ['retry'],
  entries: [
    {
      callee: { on: 'function', name: 'operation' },
      when: [
        { arg: 0, prop: 'retries', equals: 0 },
        { arg: 0, prop: 'retries', given: true },
      ],
      effect: { does: 'nothing' },
      returns: [{ at: 'attempt', effect: { does: 'run', callback: { arg: 0 }, when: 'now' } }],
      source: 'retry 0.13.1: README',
    },
    {
      callee: { on: 'function', name: 'operation' },
      effect: { does: 'nothing' },
      source: 'retry 0.13.1: lib/retry.js',
    },
    {
      callee: { on: 'method', name: 'attempt', receivers: ['operation', 'default.operation'] },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        when: 'now',
        as: 'retry',
        reruns: [{ scenario: 'again after failure', onlyIf: 'receiver.retry' }],
      },
      source: 'retry 0.13.1: lib/retry.js; 10 more attempts by default',
    },
  ],
};
