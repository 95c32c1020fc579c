import type { Library } from '../schema.js';

/** 7 and 8: `request` with 5 attempts, whatever the method. */
export const requestretry: Library = {
  packages: ['requestretry'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect: {
        does: 'send',
        url: { arg: 0, prop: 'url' },
        parts: [
          { arg: 0, prop: 'form' },
          { arg: 0, prop: 'formData' },
          { arg: 0, prop: 'body' },
          { arg: 0, prop: 'json' },
          { arg: 0, prop: 'qs' },
        ],
        options: { arg: 0 },
        reruns: [
          {
            scenario: 'again after failure',
            off: [{ maxAttempts: [0, 1] }],
            decidedBy: ['retryStrategy'],
          },
        ],
        answer: { arg: 'last', params: ['error', 'result', 'body'] },
      },
      source: 'requestretry 8.0.0: index.js; executed with 7: 500 sends it 5 times',
    },
    {
      callee: { on: 'method', name: 'post', receivers: ['default', 'default.defaults'] },
      effect: {
        does: 'send',
        url: { arg: 0, prop: 'url' },
        parts: [
          { arg: 0, prop: 'form' },
          { arg: 0, prop: 'formData' },
          { arg: 0, prop: 'body' },
          { arg: 0, prop: 'json' },
          { arg: 0, prop: 'qs' },
        ],
        options: { arg: 0 },
        reruns: [
          {
            scenario: 'again after failure',
            off: [{ maxAttempts: [0, 1] }],
            decidedBy: ['retryStrategy'],
          },
        ],
        answer: { arg: 'last', params: ['error', 'result', 'body'] },
      },
      source: 'requestretry 8.0.0: index.js',
    },
    {
      callee: { on: 'method', name: 'defaults', receivers: ['default'] },
      effect: {
        does: 'make client',
        options: { arg: 0 },
        reruns: [
          {
            scenario: 'again after failure',
            off: [{ maxAttempts: [0, 1] }],
            decidedBy: ['retryStrategy'],
          },
        ],
      },
      source: 'requestretry 8.0.0: index.js',
    },
  ],
};
