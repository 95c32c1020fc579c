import type { Rerun, Library } from '../schema.js';

/** Errors are tried again without a limit. */
const afterFailure: Rerun = {
  scenario: 'again after failure',
  off: [{ shouldRetryOnError: [false] }, { errorRetryCount: [0] }],
  decidedBy: ['shouldRetryOnError', 'onErrorRetry'],
};

const revalidate: Rerun = {
  scenario: 'again later',
  off: [{ revalidateOnFocus: [false], revalidateOnReconnect: [false] }],
};

const interval: Rerun = {
  scenario: 'again later',
  on: [{ refreshInterval: ['*'] }],
  off: [{ refreshInterval: [0] }],
};

const source = 'swr 2.5.1: dist/config-context; executed: no limit of attempts on failure';

/** 1 and 2. */
export const swr: Library = {
  packages: ['swr'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect: {
        does: 'run',
        callback: { arg: 1 },
        options: { arg: 2 },
        when: 'later',
        as: 'query',
        returns: 'query',
        reruns: [afterFailure, revalidate, interval],
      },
      returns: [{ at: 'mutate', effect: { does: 'call callback' } }],
      source,
    },
  ],
};

/** No revalidation of what is there, but failures are tried again. */
export const swrImmutable: Library = {
  packages: ['swr/immutable'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect: {
        does: 'run',
        callback: { arg: 1 },
        options: { arg: 2 },
        when: 'later',
        as: 'query',
        returns: 'query',
        reruns: [afterFailure, interval],
      },
      source: 'swr 2.5.1: immutable',
    },
  ],
};

/** Runs when it is triggered; nothing is repeated. */
export const swrMutation: Library = {
  packages: ['swr/mutation'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect: {
        does: 'run',
        callback: { arg: 1 },
        options: { arg: 2 },
        when: 'registered',
        as: 'mutation',
      },
      returns: [{ at: 'trigger', effect: { does: 'call callback', key: 'arg' } }],
      source: 'swr 2.5.1: mutation; trigger(arg) calls the function with (key, { arg })',
    },
  ],
};
