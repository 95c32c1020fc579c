import type { Library } from '../schema.js';

/** 0.8: 10 attempts by default. */
export const tsRetryPromise: Library = {
  packages: ['ts-retry-promise'],
  entries: [
    {
      callee: { on: 'function', name: 'retry' },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        options: { arg: 1 },
        when: 'now',
        as: 'retry',
        returns: 'promise of it',
        reruns: [
          {
            scenario: 'again after failure',
            off: [{ retries: [0, 1] }],
            decidedBy: ['retryIf'],
            endedBy: ['NotRetryableError'],
          },
        ],
      },
      source: 'ts-retry-promise 0.8.1: dist/retry-promise.js',
    },
    {
      callee: { on: 'function', name: 'retryDecorator' },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        options: { arg: 1 },
        when: 'registered',
        as: 'retry',
        reruns: [
          {
            scenario: 'again after failure',
            off: [{ retries: [0, 1] }],
            decidedBy: ['retryIf'],
            endedBy: ['NotRetryableError'],
          },
        ],
      },
      returns: [{ at: '', effect: { does: 'call callback' } }],
      source: 'ts-retry-promise 0.8.1: dist/retry-promise.js',
    },
  ],
};
