import type { Effect, Library } from '../schema.js';

const receivers = ['default', 'fastify', 'Fastify', 'FastifyInstance'];

const route: Effect = {
  does: 'handle requests',
  callback: { arg: 1, rest: true },
  returns: 'data',
};

const source = 'fastify.dev: routes';

/** 3 to 5. */
export const fastify: Library = {
  packages: ['fastify'],
  entries: [
    { callee: { on: 'method', name: 'get', receivers }, effect: route, source },
    { callee: { on: 'method', name: 'post', receivers }, effect: route, source },
    { callee: { on: 'method', name: 'put', receivers }, effect: route, source },
    { callee: { on: 'method', name: 'all', receivers }, effect: route, source },
    {
      callee: { on: 'method', name: 'route', receivers },
      effect: { does: 'handle requests', callback: { arg: 0, prop: 'handler' }, returns: 'data' },
      source,
    },
    {
      callee: { on: 'method', name: 'addHook', receivers },
      effect: { does: 'handle requests', callback: { arg: 1 }, returns: 'data' },
      source: 'fastify.dev: hooks',
    },
    {
      callee: { on: 'method', name: 'register', receivers },
      effect: { does: 'run', callback: { arg: 0 }, when: 'now' },
      source: 'fastify.dev: plugins; once, with the instance',
    },
  ],
};
