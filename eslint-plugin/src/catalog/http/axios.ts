import type { Effect, Library } from '../schema.js';

const receivers = [
  'default',
  'default.create',
  'create',
  'AxiosInstance',
  'AxiosStatic',
  'Axios',
  'axios',
];

const sendBody: Effect = {
  does: 'send',
  url: { arg: 0 },
  parts: [{ arg: 1 }, { arg: 2, prop: 'params' }],
  options: { arg: 2 },
};

const sendQuery: Effect = {
  does: 'send',
  url: { arg: 0 },
  parts: [
    { arg: 1, prop: 'params' },
    { arg: 1, prop: 'data' },
  ],
  options: { arg: 1 },
};

const sendConfig: Effect = {
  does: 'send',
  url: { arg: 0, prop: 'url' },
  parts: [
    { arg: 0, prop: 'data' },
    { arg: 0, prop: 'params' },
  ],
  options: { arg: 0 },
};

/** A page sends several requests at once: two of them meet in one interceptor. */
const interceptor: Effect = {
  does: 'run',
  callback: { arg: 0 },
  with: 'another',
  when: 'registered',
  reruns: [{ scenario: 'overlapping' }],
  as: 'handler',
};

const source = 'axios 1.21.1: index.d.ts; executed: 500 sends it once';

/** 0.x and 1. Sends nothing again unless axios-retry or retry-axios is attached. */
export const axios: Library = {
  packages: ['axios', '@bundled-es-modules/axios', 'redaxios'],
  entries: [
    { callee: { on: 'method', name: 'post', receivers }, effect: sendBody, source },
    { callee: { on: 'method', name: 'postForm', receivers }, effect: sendBody, source },
    { callee: { on: 'method', name: 'put', receivers }, effect: sendBody, source },
    { callee: { on: 'method', name: 'putForm', receivers }, effect: sendBody, source },
    { callee: { on: 'method', name: 'patch', receivers }, effect: sendBody, source },
    { callee: { on: 'method', name: 'get', receivers }, effect: sendQuery, source },
    { callee: { on: 'method', name: 'request', receivers }, effect: sendConfig, source },
    {
      callee: { on: 'function', name: 'default' },
      when: [{ arg: 1, given: true }],
      effect: sendQuery,
      source,
    },
    { callee: { on: 'function', name: 'default' }, effect: sendConfig, source },
    {
      callee: { on: 'method', name: '', receivers: ['default.create', 'create', 'AxiosInstance'] },
      when: [{ arg: 1, given: true }],
      effect: sendQuery,
      source,
    },
    {
      callee: { on: 'method', name: '', receivers: ['default.create', 'create', 'AxiosInstance'] },
      effect: sendConfig,
      source,
    },
    {
      callee: { on: 'method', name: 'interceptors.response.use', unambiguous: true },
      effect: { ...interceptor, callback: { arg: 1 } },
      source:
        'axios 1.21.1: index.d.ts, AxiosInterceptorManager; executed: runs for each failed request',
    },
    {
      callee: { on: 'method', name: 'interceptors.request.use', unambiguous: true },
      effect: interceptor,
      source: 'axios 1.21.1: index.d.ts, AxiosInterceptorManager; executed: runs for each request',
    },
    {
      callee: { on: 'method', name: 'create', receivers },
      effect: { does: 'make client', options: { arg: 0 } },
      source: 'axios 1.21.1: index.d.ts',
    },
  ],
};
