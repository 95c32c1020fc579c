import type { Library } from '../schema.js';

/** 1 and 2. */
export const reduxToolkit: Library = {
  packages: ['@reduxjs/toolkit', '@reduxjs/toolkit/query', '@reduxjs/toolkit/query/react'],
  entries: [
    {
      callee: { on: 'function', name: 'retry' },
      effect: {
        does: 'make retrying',
        target: 'result',
        options: { arg: 1 },
        reruns: [
          {
            scenario: 'again after failure',
            off: [{ maxRetries: [0] }],
            decidedBy: ['retryCondition'],
          },
        ],
      },
      source: '@reduxjs/toolkit 2.14.0: src/query/retry.ts; any method, 5 more attempts by default',
    },
    {
      callee: { on: 'function', name: 'createAsyncThunk' },
      effect: {
        does: 'run',
        callback: { arg: 1 },
        with: 'fresh',
        when: 'registered',
        as: 'handler',
      },
      returns: [{ at: '', effect: { does: 'call callback' } }],
      source:
        '@reduxjs/toolkit 2.14.0: src/createAsyncThunk.ts; runs when the action is dispatched',
    },
  ],
};
