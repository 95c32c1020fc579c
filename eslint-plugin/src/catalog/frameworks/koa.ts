import type { Effect, Library } from '../schema.js';

const routers = ['default', 'Router'];

const route: Effect = { does: 'handle requests', callback: { arg: 1, rest: true } };

const source = 'koajs.com; @koa/router: README';

/** 2 and 3. */
export const koa: Library = {
  packages: ['koa', '@koa/router', 'koa-router'],
  entries: [
    { callee: { on: 'method', name: 'get', receivers: routers }, effect: route, source },
    { callee: { on: 'method', name: 'post', receivers: routers }, effect: route, source },
    { callee: { on: 'method', name: 'put', receivers: routers }, effect: route, source },
    { callee: { on: 'method', name: 'all', receivers: routers }, effect: route, source },
    {
      callee: { on: 'method', name: 'use', receivers: ['default', 'Koa', 'Router'] },
      effect: { does: 'handle requests', callback: { arg: 0, rest: true } },
      source,
    },
  ],
};
