import type { Library } from '../schema.js';

const receivers = ['default'];

const source = 'needle 3: lib/needle.js; executed: 500 sends it once';

/** 3. */
export const needle: Library = {
  packages: ['needle'],
  entries: [
    {
      callee: { on: 'method', name: 'post', receivers },
      effect: {
        does: 'send',
        url: { arg: 0 },
        parts: [{ arg: 1 }],
        options: { arg: 2 },
        answer: { arg: 'last', params: ['error', 'result', 'body'] },
      },
      source,
    },
    {
      callee: { on: 'method', name: 'request', receivers },
      effect: {
        does: 'send',
        url: { arg: 1 },
        parts: [{ arg: 2 }],
        options: { arg: 3 },
        answer: { arg: 'last', params: ['error', 'result', 'body'] },
      },
      source,
    },
    {
      callee: { on: 'method', name: 'get', receivers },
      effect: {
        does: 'send',
        url: { arg: 0 },
        parts: [],
        options: { arg: 1 },
        answer: { arg: 'last', params: ['error', 'result', 'body'] },
      },
      source,
    },
    {
      callee: { on: 'function', name: 'default' },
      effect: { does: 'send', url: { arg: 1 }, parts: [{ arg: 2 }], options: { arg: 3 } },
      source,
    },
  ],
};
