import type { Effect, Library } from '../schema.js';

const receivers = ['default', 'agent', 'default.agent'];

/** What gives the request itself back, with or without a part of it. */
const adding = [
  'send',
  'field',
  'attach',
  'query',
  'type',
  'set',
  'accept',
  'auth',
  'timeout',
  'ok',
  'redirects',
  'withCredentials',
];

/** `.retry()` looks at no method. */
const open: Effect = {
  does: 'open request',
  url: { arg: 0 },
  parts: [{ arg: 1 }],
  add: adding,
  retry: ['retry'],
};

const source =
  'superagent 10.4.2: lib/request-base.js; executed: 500 sends it once, 3 times with .retry(2)';

/** 10. */
export const superagent: Library = {
  packages: ['superagent'],
  entries: [
    { callee: { on: 'method', name: 'post', receivers }, effect: open, source },
    { callee: { on: 'method', name: 'put', receivers }, effect: open, source },
    { callee: { on: 'method', name: 'get', receivers }, effect: open, source },
    {
      callee: { on: 'function', name: 'default' },
      effect: {
        does: 'open request',
        url: { arg: 1 },
        add: adding,
        retry: ['retry'],
      },
      source,
    },
  ],
};
