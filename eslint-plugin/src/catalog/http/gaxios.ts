import type { Library } from '../schema.js';

/** gaxios 6 and 7: GET is repeated where `retry` is on, POST only where it is listed. */
export const gaxios: Library = {
  packages: ['gaxios'],
  entries: [
    {
      callee: { on: 'function', name: 'request' },
      effect: {
        does: 'send',
        url: { arg: 0, prop: 'url' },
        parts: [
          { arg: 0, prop: 'data' },
          { arg: 0, prop: 'body' },
          { arg: 0, prop: 'params' },
        ],
        options: { arg: 0 },
        reruns: [
          {
            scenario: 'again after failure',
            on: [{ 'retryConfig.httpMethodsToRetry': ['POST'] }],
            off: [{ retry: [false] }, { 'retryConfig.retry': [0] }],
            decidedBy: ['retryConfig.shouldRetry'],
          },
        ],
      },
      source: 'gaxios 6, 7.3.1: build/cjs/src/retry.js',
    },
    {
      callee: { on: 'method', name: 'request', receivers: ['Gaxios', 'instance'] },
      effect: {
        does: 'send',
        url: { arg: 0, prop: 'url' },
        parts: [
          { arg: 0, prop: 'data' },
          { arg: 0, prop: 'body' },
          { arg: 0, prop: 'params' },
        ],
        options: { arg: 0 },
        reruns: [
          {
            scenario: 'again after failure',
            on: [{ 'retryConfig.httpMethodsToRetry': ['POST'] }],
            off: [{ retry: [false] }, { 'retryConfig.retry': [0] }],
            decidedBy: ['retryConfig.shouldRetry'],
          },
        ],
      },
      source: 'gaxios 6, 7.3.1: build/cjs/src/retry.js',
    },
  ],
};
