import type { Library } from '../schema.js';

/** wretch 2 and 3: 10 more attempts, any method; network failures only with `retryOnNetworkError`. */
export const wretchMiddlewares: Library = {
  packages: ['wretch/middlewares', 'wretch-middlewares'],
  entries: [
    {
      callee: { on: 'function', name: 'retry' },
      effect: {
        does: 'make retrying',
        target: 'result',
        options: { arg: 0 },
        reruns: [
          { scenario: 'again after failure', off: [{ maxAttempts: [0] }], decidedBy: ['until'] },
        ],
      },
      source: 'wretch 3.0.9: dist/middlewares/retry.js; executed with 2.11: 500 sends it 11 times',
    },
  ],
};
