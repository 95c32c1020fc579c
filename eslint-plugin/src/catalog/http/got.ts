import type { Effect, Library, Rerun } from '../schema.js';

const receivers = ['default', 'got', 'default.extend', 'got.extend', 'Got'];

/** By default GET is repeated and POST is not; a list of methods replaces the default one. */
const whenPostIsListed: Rerun = {
  scenario: 'again after failure',
  on: [{ 'retry.methods': ['POST', 'post'] }, { method: ['GET', 'get', 'PUT', 'put'] }],
  off: [{ retry: [0] }, { 'retry.limit': [0] }],
};

const unlessSwitchedOff: Rerun = {
  scenario: 'again after failure',
  off: [{ retry: [0] }, { 'retry.limit': [0] }],
};

const parts = [
  { arg: 1, prop: 'form' },
  { arg: 1, prop: 'json' },
  { arg: 1, prop: 'body' },
  { arg: 1, prop: 'searchParams' },
];

const post: Effect = {
  does: 'send',
  url: { arg: 0 },
  parts,
  options: { arg: 1 },
  reruns: [whenPostIsListed],
};

const get: Effect = {
  does: 'send',
  url: { arg: 0 },
  parts,
  options: { arg: 1 },
  reruns: [unlessSwitchedOff],
};

const source =
  'got 11.8.6, 14, 16: dist/source/core/options.js; executed: 500 sends a POST once, 3 times with POST in retry.methods';

/** 11 to 16. */
export const got: Library = {
  packages: ['got'],
  entries: [
    { callee: { on: 'method', name: 'post', receivers }, effect: post, source },
    { callee: { on: 'method', name: 'patch', receivers }, effect: post, source },
    { callee: { on: 'method', name: 'get', receivers }, effect: get, source },
    { callee: { on: 'method', name: 'put', receivers }, effect: get, source },
    { callee: { on: 'function', name: 'default' }, effect: post, source },
    { callee: { on: 'function', name: 'got' }, effect: post, source },
    {
      callee: { on: 'method', name: '', receivers: ['default.extend', 'got.extend', 'Got'] },
      effect: post,
      source,
    },
    {
      callee: { on: 'method', name: 'extend', receivers },
      effect: { does: 'make client', options: { arg: 0 }, reruns: [whenPostIsListed] },
      source,
    },
  ],
};
