import type { Library } from '../schema.js';

/** 3: 10 attempts by default. */
export const exponentialBackoff: Library = {
  packages: ['exponential-backoff'],
  entries: [
    {
      callee: { on: 'function', name: 'backOff' },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        options: { arg: 1 },
        when: 'now',
        as: 'retry',
        returns: 'promise of it',
        reruns: [
          { scenario: 'again after failure', off: [{ numOfAttempts: [1] }], decidedBy: ['retry'] },
        ],
      },
      source: 'exponential-backoff 3.1.3: dist/backoff.d.ts, dist/options.js; executed: 10 calls',
    },
  ],
};
