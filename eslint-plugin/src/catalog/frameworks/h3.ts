import type { Effect, Library } from '../schema.js';

const handler: Effect = { does: 'handle requests', callback: { arg: 0 }, returns: 'data' };

/** h3, Nitro and Nuxt servers. */
export const h3: Library = {
  packages: ['h3', 'nitropack/runtime', '#imports', '#nitro', 'nuxt-auth-utils'],
  entries: [
    {
      callee: { on: 'function', name: 'defineEventHandler' },
      effect: handler,
      source: 'h3.dev: event handlers',
    },
    {
      callee: { on: 'function', name: 'eventHandler' },
      effect: handler,
      source: 'h3.dev: event handlers',
    },
    {
      callee: { on: 'function', name: 'defineCachedEventHandler' },
      effect: handler,
      source: 'nitro.build: cache',
    },
    {
      callee: { on: 'global', name: 'defineEventHandler' },
      effect: handler,
      source: 'nuxt.com: server routes, auto-import',
    },
    {
      callee: { on: 'global', name: 'eventHandler' },
      effect: handler,
      source: 'nuxt.com: server routes, auto-import',
    },
  ],
};
