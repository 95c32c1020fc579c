import type { Library } from '../schema.js';

/** undici 5 to 8: POST is repeated only where it is listed. */
export const undiciRetry: Library = {
  packages: ['undici'],
  entries: [
    {
      callee: { on: 'constructor', name: 'RetryAgent' },
      effect: {
        does: 'make retrying',
        target: 'result',
        options: { arg: 1 },
        reruns: [
          {
            scenario: 'again after failure',
            on: [{ methods: ['POST'] }],
            off: [{ maxRetries: [0] }],
            decidedBy: ['retry'],
          },
        ],
      },
      source:
        'undici 8.12.4: lib/handler/retry-handler.js; executed with 7: 500 sends a POST once, 3 times with POST listed; also 5, 6',
    },
    {
      callee: { on: 'function', name: 'interceptors.retry' },
      effect: {
        does: 'make retrying',
        target: 'result',
        options: { arg: 0 },
        reruns: [
          {
            scenario: 'again after failure',
            on: [{ methods: ['POST'] }],
            off: [{ maxRetries: [0] }],
            decidedBy: ['retry'],
          },
        ],
      },
      source: 'undici 8.12.4: lib/handler/retry-handler.js',
    },
  ],
};
