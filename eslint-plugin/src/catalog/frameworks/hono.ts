import type { Effect, Library } from '../schema.js';

const receivers = [
  'Hono',
  'OpenAPIHono',
  'Elysia',
  'App',
  'Router',
  'OpenAPIRouter',
  'AutoRouter',
  'IttyRouter',
  'Application',
  'default',
];

const route: Effect = { does: 'handle requests', callback: { arg: 1, rest: true } };

const source = 'hono.dev: routing';

/** Hono and routers with the same ways for the edge. */
export const hono: Library = {
  packages: ['hono', '@hono/zod-openapi', 'elysia', 'itty-router', '@oak/oak', 'oak', 'worktop'],
  entries: [
    { callee: { on: 'method', name: 'get', receivers }, effect: route, source },
    { callee: { on: 'method', name: 'post', receivers }, effect: route, source },
    { callee: { on: 'method', name: 'put', receivers }, effect: route, source },
    { callee: { on: 'method', name: 'all', receivers }, effect: route, source },
    {
      callee: { on: 'method', name: 'openapi', receivers },
      effect: route,
      source: 'hono.dev: zod-openapi',
    },
    {
      callee: { on: 'method', name: 'use', receivers },
      effect: { does: 'handle requests', callback: { arg: 0, rest: true } },
      source,
    },
  ],
};
