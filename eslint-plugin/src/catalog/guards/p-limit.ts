import type { Library } from '../schema.js';

/** Serialises at most; a limit of one is no guard. */
export const pLimit: Library = {
  packages: ['p-limit'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      when: [{ arg: 0, notEquals: 1 }],
      effect: { does: 'nothing' },
      returns: [
        {
          at: '',
          effect: { does: 'run', callback: { arg: 0 }, when: 'now', returns: 'promise of it' },
        },
      ],
      source: 'p-limit 7.3.3: index.js',
    },
    {
      callee: { on: 'function', name: 'default' },
      effect: { does: 'nothing' },
      returns: [{ at: '', effect: { does: 'run exclusively', callback: { arg: 0 } } }],
      source: 'p-limit 7.3.3: index.js; executed: both calls run',
    },
  ],
};
