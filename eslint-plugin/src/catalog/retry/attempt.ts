import type { Library } from '../schema.js';

/** @lifeomic/attempt 3: 3 attempts by default; the first parameter can abort. */
export const attempt: Library = {
  packages: ['@lifeomic/attempt'],
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
            off: [{ maxAttempts: [1] }],
            decidedBy: ['handleError'],
            ends: '0.abort',
          },
        ],
      },
      source: '@lifeomic/attempt 3.1.0: dist/src/index.js; executed: 3 calls',
    },
  ],
};
