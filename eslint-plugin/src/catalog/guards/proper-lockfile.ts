import type { Library } from '../schema.js';

/** 4: a lock file; the second process fails unless retries are asked for. */
export const properLockfile: Library = {
  packages: ['proper-lockfile'],
  entries: [
    {
      callee: { on: 'function', name: 'lock' },
      effect: { does: 'lock', release: '()', on: 'result', key: { arg: 0 } },
      source: 'proper-lockfile 4: README',
    },
  ],
};
