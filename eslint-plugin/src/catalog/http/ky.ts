import type { Effect, Library, Rerun } from '../schema.js';

const receivers = ['default', 'default.create', 'default.extend', 'KyInstance'];

/** By default GET is repeated and POST is not. */
const whenPostIsListed: Rerun = {
  scenario: 'again after failure',
  on: [{ 'retry.methods': ['post', 'POST'] }, { method: ['get', 'GET', 'put', 'PUT'] }],
  off: [{ retry: [0] }, { 'retry.limit': [0] }],
  decidedBy: ['retry.shouldRetry'],
};

const unlessSwitchedOff: Rerun = {
  scenario: 'again after failure',
  off: [{ retry: [0] }, { 'retry.limit': [0] }],
  decidedBy: ['retry.shouldRetry'],
};

const parts = [
  { arg: 1, prop: 'body' },
  { arg: 1, prop: 'json' },
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

const client: Effect = { does: 'make client', options: { arg: 0 }, reruns: [whenPostIsListed] };

const source =
  'ky 1.14.3, 2.1.0: distribution/utils/normalize.js; executed: 500 sends a POST once, 3 times with post in retry.methods';

/** 1 and 2. */
export const ky: Library = {
  packages: ['ky', 'ky-universal'],
  entries: [
    { callee: { on: 'method', name: 'post', receivers }, effect: post, source },
    { callee: { on: 'method', name: 'patch', receivers }, effect: post, source },
    { callee: { on: 'method', name: 'get', receivers }, effect: get, source },
    { callee: { on: 'method', name: 'put', receivers }, effect: get, source },
    { callee: { on: 'function', name: 'default' }, effect: post, source },
    {
      callee: {
        on: 'method',
        name: '',
        receivers: ['default.create', 'default.extend', 'KyInstance'],
      },
      effect: post,
      source,
    },
    { callee: { on: 'method', name: 'create', receivers }, effect: client, source },
    { callee: { on: 'method', name: 'extend', receivers }, effect: client, source },
  ],
};
