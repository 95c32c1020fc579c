import type { Library } from '../schema.js';

/** By default a POST is repeated after network failures only; the condition sees each error. */
export const axiosRetry: Library = {
  packages: ['axios-retry'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect: {
        does: 'make retrying',
        target: { arg: 0 },
        options: { arg: 1 },
        perRequest: 'axios-retry',
        reruns: [
          {
            scenario: 'again after failure',
            off: [
              { retries: [0] },
              { retryCondition: ['isIdempotentRequestError', 'isSafeRequestError'] },
            ],
            decidedBy: ['retryCondition'],
          },
        ],
      },
      source:
        'axios-retry 4.5.0: dist/esm/index.js; executed: a broken connection sends a POST 4 times, 500 once',
    },
    {
      callee: { on: 'function', name: 'axiosRetry' },
      effect: {
        does: 'make retrying',
        target: { arg: 0 },
        options: { arg: 1 },
        perRequest: 'axios-retry',
        reruns: [
          {
            scenario: 'again after failure',
            off: [
              { retries: [0] },
              { retryCondition: ['isIdempotentRequestError', 'isSafeRequestError'] },
            ],
            decidedBy: ['retryCondition'],
          },
        ],
      },
      source: 'axios-retry 4.5.0: dist/esm/index.js',
    },
  ],
};
