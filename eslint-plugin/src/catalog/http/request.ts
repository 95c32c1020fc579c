import type { Effect, Library } from '../schema.js';

const receivers = ['default', 'default.defaults'];

const answer = { arg: 'last', params: ['error', 'result', 'body'] } as const;

const withOptions: Effect = {
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
  answer,
};

const withUrl: Effect = {
  does: 'send',
  url: { arg: 0 },
  parts: [
    { arg: 1, prop: 'form' },
    { arg: 1, prop: 'formData' },
    { arg: 1, prop: 'body' },
    { arg: 1, prop: 'json' },
    { arg: 1, prop: 'qs' },
  ],
  options: { arg: 1 },
  answer,
};

const source = 'request 2.88.2: request.js';

/** request 2 and its wrappers, all deprecated: options alone, or a URL and options; nothing is sent again. */
export const request: Library = {
  packages: [
    'request',
    'request-promise',
    'request-promise-native',
    'request-promise-any',
    'postman-request',
    '@cypress/request',
    '@cypress/request-promise',
  ],
  entries: [
    {
      callee: { on: 'method', name: 'post', receivers },
      when: [{ arg: 0, isObject: true }],
      effect: withOptions,
      source,
    },
    { callee: { on: 'method', name: 'post', receivers }, effect: withUrl, source },
    {
      callee: { on: 'method', name: 'get', receivers },
      when: [{ arg: 0, isObject: true }],
      effect: withOptions,
      source,
    },
    { callee: { on: 'method', name: 'get', receivers }, effect: withUrl, source },
    {
      callee: { on: 'function', name: 'default' },
      when: [{ arg: 0, isObject: true }],
      effect: withOptions,
      source,
    },
    { callee: { on: 'function', name: 'default' }, effect: withUrl, source },
    {
      callee: { on: 'method', name: 'defaults', receivers },
      effect: { does: 'make client', options: { arg: 0 } },
      source,
    },
  ],
};
