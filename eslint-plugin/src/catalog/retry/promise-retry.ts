import type { Library } from '../schema.js';

/** 2: runs again only when the attempt calls its first parameter with the error; the two arguments may change places. */
export const promiseRetry: Library = {
  packages: ['promise-retry'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      when: [{ arg: 0, isObject: false }],
      effect: {
        does: 'run',
        callback: { arg: 0 },
        options: { arg: 1 },
        when: 'now',
        as: 'retry',
        returns: 'promise of it',
        reruns: [{ scenario: 'again after failure', off: [{ retries: [0] }], onlyIf: '0' }],
      },
      source: 'promise-retry 2.0.1: index.js; executed: 11 calls with .catch(retry), 1 without',
    },
    {
      callee: { on: 'function', name: 'default' },
      effect: {
        does: 'run',
        callback: { arg: 1 },
        options: { arg: 0 },
        when: 'now',
        as: 'retry',
        returns: 'promise of it',
        reruns: [{ scenario: 'again after failure', off: [{ retries: [0] }], onlyIf: '0' }],
      },
      source: 'promise-retry 2.0.1: index.js',
    },
  ],
};
