import type { Library } from '../schema.js';

/** 4. POST is repeated only where it is listed. */
export const retryAxios: Library = {
  packages: ['retry-axios'],
  entries: [
    {
      callee: { on: 'function', name: 'attach' },
      effect: {
        does: 'make retrying',
        target: { arg: 0 },
        options: { arg: 0, prop: 'defaults.raxConfig' },
        perRequest: 'raxConfig',
        reruns: [
          {
            scenario: 'again after failure',
            on: [{ httpMethodsToRetry: ['POST', 'post'] }],
            off: [{ retry: [0] }],
            decidedBy: ['shouldRetry'],
          },
        ],
      },
      source: 'retry-axios 4.0.3: build/src/index.cjs; executed: 500 sends a POST once by default',
    },
  ],
};
