import type { Effect, Library, Rerun } from '../schema.js';

/** POST is not repeated unless `retry` is given; the method is not looked at then. */
const whenGiven: Rerun = {
  scenario: 'again after failure',
  on: [{ retry: ['*'] }],
  off: [{ retry: [0, false] }],
};

const send: Effect = {
  does: 'send',
  url: { arg: 0 },
  parts: [
    { arg: 1, prop: 'body' },
    { arg: 1, prop: 'query' },
    { arg: 1, prop: 'params' },
  ],
  options: { arg: 1 },
  reruns: [whenGiven],
};

const source =
  'ofetch 1.5.1: dist/shared/ofetch; executed: 500 sends a POST once, 3 times with retry: 2';

/** 1, also as Nuxt's global `$fetch`. */
export const ofetch: Library = {
  packages: ['ofetch', 'ohmyfetch', '#imports'],
  entries: [
    { callee: { on: 'global', name: '$fetch' }, effect: send, source },
    { callee: { on: 'global', name: '$fetch.raw' }, effect: send, source },
    { callee: { on: 'function', name: '$fetch' }, effect: send, source },
    { callee: { on: 'function', name: 'ofetch' }, effect: send, source },
    {
      callee: { on: 'method', name: 'raw', receivers: ['$fetch', 'ofetch'] },
      effect: send,
      source,
    },
    {
      callee: { on: 'method', name: '', receivers: ['ofetch.create', '$fetch.create'] },
      effect: send,
      source,
    },
    {
      callee: { on: 'method', name: 'create', receivers: ['ofetch', '$fetch'] },
      effect: { does: 'make client', options: { arg: 0 }, reruns: [whenGiven] },
      source,
    },
    {
      callee: { on: 'global', name: '$fetch.create' },
      effect: { does: 'make client', options: { arg: 0 }, reruns: [whenGiven] },
      source,
    },
  ],
};
