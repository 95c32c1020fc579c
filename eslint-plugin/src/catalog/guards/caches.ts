import type { Library } from '../schema.js';

/** Loads each key once: `load` of a DataLoader, `fetch` of an LRU cache. */
export const dataloader: Library = {
  packages: ['dataloader'],
  entries: [
    {
      callee: { on: 'constructor', name: 'default' },
      effect: {
        does: 'memoize',
        fn: { arg: 0 },
        per: 'first argument',
        method: 'load',
        batch: true,
      },
      source: 'dataloader 2.2.3: index.d.ts; rejections are kept until clear()',
    },
  ],
};

export const lruCache: Library = {
  packages: ['lru-cache'],
  entries: [
    {
      callee: { on: 'constructor', name: 'LRUCache' },
      effect: {
        does: 'memoize',
        fn: { arg: 0, prop: 'fetchMethod' },
        per: 'first argument',
        method: 'fetch',
        forgets: 'rejections',
      },
      source: 'lru-cache 11.5.3: dist/esm/index.d.ts; executed: one call, again only after failure',
    },
    {
      callee: { on: 'constructor', name: 'default' },
      effect: {
        does: 'memoize',
        fn: { arg: 0, prop: 'fetchMethod' },
        per: 'first argument',
        method: 'fetch',
        forgets: 'rejections',
      },
      source: 'lru-cache 7: index.d.ts',
    },
  ],
};

/** Callers that ask at once for what is not cached share one call of `generateFunc`. */
export const catbox: Library = {
  packages: ['@hapi/catbox'],
  entries: [
    {
      callee: { on: 'constructor', name: 'Policy' },
      effect: {
        does: 'memoize',
        fn: { arg: 0, prop: 'generateFunc' },
        per: 'first argument',
        method: 'get',
        forgets: 'rejections',
      },
      source: '@hapi/catbox 12: lib/policy.js',
    },
  ],
};
