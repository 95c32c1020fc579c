import type { Library } from '../schema.js';

/** 7: the number of attempts must be given. */
export const retryAsPromised: Library = {
  packages: ['retry-as-promised'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        options: { arg: 1 },
        when: 'now',
        as: 'retry',
        returns: 'promise of it',
        reruns: [{ scenario: 'again after failure', off: [{ max: [1] }, { '': [1] }] }],
      },
      source: 'retry-as-promised 7.1.1: dist/index.js',
    },
    {
      callee: { on: 'function', name: 'retryAsPromised' },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        options: { arg: 1 },
        when: 'now',
        as: 'retry',
        returns: 'promise of it',
        reruns: [{ scenario: 'again after failure', off: [{ max: [1] }, { '': [1] }] }],
      },
      source: 'retry-as-promised 7.1.1: dist/index.js',
    },
  ],
};
