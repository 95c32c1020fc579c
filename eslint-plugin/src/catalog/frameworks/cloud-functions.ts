import type { Library } from '../schema.js';

/** Handlers that a platform calls for each request or event. */
export const cloudFunctions: Library = {
  packages: [
    'firebase-functions',
    'firebase-functions/v1',
    'firebase-functions/v2',
    'firebase-functions/v2/https',
    'firebase-functions/https',
  ],
  entries: [
    {
      callee: { on: 'function', name: 'onRequest' },
      effect: { does: 'handle requests', callback: { arg: 0, rest: true } },
      source: 'firebase.google.com: onRequest([options,] handler)',
    },
    {
      callee: { on: 'function', name: 'onCall' },
      effect: { does: 'handle requests', callback: { arg: 0, rest: true } },
      source: 'firebase.google.com: onCall([options,] handler)',
    },
    {
      callee: { on: 'function', name: 'https.onRequest' },
      effect: { does: 'handle requests', callback: { arg: 0, rest: true } },
      source: 'firebase.google.com: functions.https.onRequest',
    },
    {
      callee: { on: 'function', name: 'https.onCall' },
      effect: { does: 'handle requests', callback: { arg: 0, rest: true } },
      source: 'firebase.google.com: functions.https.onCall',
    },
  ],
};

export const azureFunctions: Library = {
  packages: ['@azure/functions', '@google-cloud/functions-framework'],
  entries: [
    {
      callee: { on: 'function', name: 'app.http' },
      effect: { does: 'handle requests', callback: { arg: 1, prop: 'handler' } },
      source: 'learn.microsoft.com: Azure Functions Node.js v4',
    },
    {
      callee: { on: 'function', name: 'app.get' },
      effect: { does: 'handle requests', callback: { arg: 1 } },
      source: 'learn.microsoft.com: Azure Functions Node.js v4',
    },
    {
      callee: { on: 'function', name: 'http' },
      effect: { does: 'handle requests', callback: { arg: 1 } },
      source: 'cloud.google.com: functions.http(name, handler)',
    },
  ],
};

/** Middleware wrappers around a handler. */
export const handlerWrappers: Library = {
  packages: ['express-async-handler', 'next-connect', '@middy/core', 'iron-session/next', 'micro'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect: { does: 'handle requests', callback: { arg: 0 } },
      source: 'express-async-handler 1: README; micro 10: README',
    },
    {
      callee: { on: 'function', name: 'withIronSessionApiRoute' },
      effect: { does: 'handle requests', callback: { arg: 0 } },
      source: 'iron-session 6: README',
    },
  ],
};
