import type { Library } from '../schema.js';

/** Exclusion across the tabs of one origin; `ifAvailable` gives null instead of waiting. */
export const webLocks: Library = {
  packages: [],
  entries: [
    {
      callee: { on: 'global', name: 'navigator.locks.request' },
      when: [
        { arg: 2, given: true },
        { arg: 1, prop: 'ifAvailable', equals: true },
      ],
      effect: { does: 'run exclusively', callback: { arg: 2 }, key: { arg: 0 }, busy: 'null' },
      source: 'Web Locks specification: the callback gets null when the lock is taken',
    },
    {
      callee: { on: 'global', name: 'navigator.locks.request' },
      when: [{ arg: 2, given: true }],
      effect: { does: 'run exclusively', callback: { arg: 2 }, key: { arg: 0 } },
      source: 'Web Locks specification',
    },
    {
      callee: { on: 'global', name: 'navigator.locks.request' },
      effect: { does: 'run exclusively', callback: { arg: 1 }, key: { arg: 0 } },
      source: 'Web Locks specification',
    },
  ],
};
