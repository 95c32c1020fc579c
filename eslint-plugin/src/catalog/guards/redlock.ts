import type { Library } from '../schema.js';

const receivers = ['default', 'Redlock'];

/** 4 and 5: exclusion across processes; with `retryCount: 0` the second caller fails instead of waiting. */
export const redlock: Library = {
  packages: ['redlock'],
  entries: [
    {
      callee: { on: 'method', name: 'acquire', receivers },
      effect: { does: 'lock', release: 'release', on: 'result', key: { arg: 0 } },
      source: 'redlock 5.0.0-beta.2: dist/index.d.ts',
    },
    {
      callee: { on: 'method', name: 'lock', receivers },
      effect: { does: 'lock', release: 'unlock', on: 'result', key: { arg: 0 } },
      source: 'redlock 4.2.0: redlock.js',
    },
    {
      callee: { on: 'method', name: 'using', receivers },
      effect: { does: 'run exclusively', callback: { arg: 2 }, key: { arg: 0 } },
      source: 'redlock 5.0.0-beta.2: dist/index.d.ts (resources, duration, routine)',
    },
  ],
};
