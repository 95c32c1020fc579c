import type { Library } from '../schema.js';

/** Promise-aware memoizers, keyed by the first argument by identity: an object literal as argument is a new key. */
export const pMemoize: Library = {
  packages: ['p-memoize'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      when: [
        { arg: 1, prop: 'cache', equals: false },
        { arg: 1, prop: 'cache', given: true },
      ],
      effect: { does: 'memoize', fn: { arg: 0 }, per: 'first argument', forgets: 'settled' },
      source: 'p-memoize 9.0.0: dist/index.js; executed: later calls run again; also 8',
    },
    {
      callee: { on: 'function', name: 'default' },
      effect: { does: 'memoize', fn: { arg: 0 }, per: 'first argument', forgets: 'rejections' },
      source:
        'p-memoize 9.0.0: dist/index.js; executed: one call, again only after failure; also 8',
    },
  ],
};

/** Rejections are dropped with `promise: true`, kept without. */
export const memoizee: Library = {
  packages: ['memoizee'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      when: [
        { arg: 1, prop: 'promise', equals: true },
        { arg: 1, prop: 'promise', given: true },
      ],
      effect: { does: 'memoize', fn: { arg: 0 }, per: 'first argument', forgets: 'rejections' },
      source: 'memoizee 0.4.17: README.md',
    },
    {
      callee: { on: 'function', name: 'default' },
      effect: { does: 'memoize', fn: { arg: 0 }, per: 'first argument' },
      source: 'memoizee 0.4.17: README.md',
    },
  ],
};

/** `mem` and its later name `memoize` keep the promise, failed or not, until `maxAge`. */
export const mem: Library = {
  packages: ['mem', 'memoize', 'memoize-one', 'micro-memoize', 'fast-memoize', 'nano-memoize'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect: { does: 'memoize', fn: { arg: 0 }, per: 'first argument' },
      source: 'mem 10.0.0: dist/index.js',
    },
  ],
};

/** `promise` shares what is in flight; the plain function merges calls that come at once. */
export const pDebounce: Library = {
  packages: ['p-debounce'],
  entries: [
    {
      callee: { on: 'function', name: 'default.promise' },
      effect: { does: 'memoize', fn: { arg: 0 }, per: 'ever', forgets: 'settled' },
      source: 'p-debounce 5.1.1: index.d.ts',
    },
    {
      callee: { on: 'function', name: 'default' },
      effect: { does: 'memoize', fn: { arg: 0 }, per: 'ever', forgets: 'settled' },
      source: 'p-debounce 5.1.1: index.d.ts',
    },
  ],
};
