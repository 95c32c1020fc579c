import type { Library } from '../schema.js';

/** 6. No look at the method: network failures always, statuses only where `retryOn` lists them. */
export const fetchRetry: Library = {
  packages: ['fetch-retry'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect: {
        does: 'make retrying',
        target: 'result',
        options: { arg: 1 },
        perRequest: '',
        reruns: [
          { scenario: 'again after failure', off: [{ retries: [0] }], decidedBy: ['retryOn'] },
        ],
      },
      source: 'fetch-retry 6.0.0: index.js; executed: a broken connection sends it 4 times',
    },
  ],
};
