import type { Effect, Library } from '../schema.js';

const once: Effect = { does: 'memoize', fn: { arg: 0 }, per: 'ever' };

const memoize: Effect = { does: 'memoize', fn: { arg: 0 }, per: 'first argument' };

const merge: Effect = { does: 'memoize', fn: { arg: 0 }, per: 'ever', forgets: 'settled' };

/** `once` and `memoize` keep rejections for good; `debounce` and `throttle` only merge calls that come at once. */
export const lodash: Library = {
  packages: ['lodash', 'lodash-es', 'underscore', 'es-toolkit', 'es-toolkit/compat'],
  entries: [
    {
      callee: { on: 'function', name: 'once' },
      effect: once,
      source: 'lodash 4; executed: two calls redeem once',
    },
    {
      callee: { on: 'function', name: 'memoize' },
      effect: memoize,
      source: 'lodash 4; executed: two calls redeem once, failures are kept',
    },
    {
      callee: { on: 'function', name: 'debounce' },
      effect: merge,
      source: 'lodash 4; executed: calls at once redeem once, later calls again',
    },
    {
      callee: { on: 'function', name: 'throttle' },
      effect: merge,
      source: 'lodash 4: throttle',
    },
  ],
};

/** The same functions, each a package or a module of its own. */
export const lodashOnce: Library = {
  packages: ['lodash/once', 'lodash-es/once', 'lodash.once', 'once', 'onetime'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect: once,
      source: 'lodash 4: once; onetime 7: README',
    },
  ],
};

export const lodashMemoize: Library = {
  packages: ['lodash/memoize', 'lodash-es/memoize', 'lodash.memoize'],
  entries: [
    { callee: { on: 'function', name: 'default' }, effect: memoize, source: 'lodash 4: memoize' },
  ],
};

export const lodashDebounce: Library = {
  packages: [
    'lodash/debounce',
    'lodash-es/debounce',
    'lodash.debounce',
    'lodash/throttle',
    'lodash.throttle',
  ],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect: merge,
      source: 'lodash 4: debounce, throttle',
    },
  ],
};
