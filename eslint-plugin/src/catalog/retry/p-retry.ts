import type { Library } from '../schema.js';

/** 4 to 9: 10 more attempts by default. */
export const pRetry: Library = {
  packages: ['p-retry'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
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
            off: [{ retries: [0] }],
            decidedBy: ['shouldRetry', 'onFailedAttempt'],
            endedBy: ['AbortError'],
          },
        ],
      },
      source: 'p-retry 4.6.2, 9.0.0: index.js; executed with 7: 11 calls',
    },
    {
      callee: { on: 'function', name: 'makeRetriable' },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        options: { arg: 1 },
        when: 'registered',
        as: 'retry',
        reruns: [
          {
            scenario: 'again after failure',
            off: [{ retries: [0] }],
            decidedBy: ['shouldRetry', 'onFailedAttempt'],
            endedBy: ['AbortError'],
          },
        ],
      },
      returns: [{ at: '', effect: { does: 'call callback' } }],
      source: 'p-retry 9.0.0: index.js',
    },
  ],
};
