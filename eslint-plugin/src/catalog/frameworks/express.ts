import type { Effect, Library } from '../schema.js';

const receivers = ['default', 'Router', 'default.Router', 'Application', 'Express', 'IRouter'];

const route: Effect = { does: 'handle requests', callback: { arg: 1, rest: true } };

const source = 'expressjs.com: app.METHOD';

/** 4 and 5, and servers with the same ways. */
export const express: Library = {
  packages: [
    'express',
    'express-promise-router',
    'polka',
    'restify',
    'find-my-way',
    '@tinyhttp/app',
    'ultimate-express',
    'hyper-express',
  ],
  entries: [
    { callee: { on: 'method', name: 'get', receivers }, effect: route, source },
    { callee: { on: 'method', name: 'post', receivers }, effect: route, source },
    { callee: { on: 'method', name: 'put', receivers }, effect: route, source },
    { callee: { on: 'method', name: 'patch', receivers }, effect: route, source },
    { callee: { on: 'method', name: 'delete', receivers }, effect: route, source },
    { callee: { on: 'method', name: 'all', receivers }, effect: route, source },
    {
      callee: { on: 'method', name: 'use', receivers },
      effect: { does: 'handle requests', callback: { arg: 0, rest: true } },
      source: 'expressjs.com: app.use',
    },
  ],
};
