import type { Effect, Library } from '../schema.js';

/** Preact has no double mount. */
const effect: Effect = {
  does: 'run',
  callback: { arg: 0 },
  deps: { arg: 1 },
  cleanup: 'returned',
  when: 'later',
  as: 'effect',
};

const source = 'preactjs.com: hooks';

/** 10. */
export const preact: Library = {
  packages: ['preact/hooks', 'preact/compat'],
  entries: [
    { callee: { on: 'function', name: 'useEffect' }, effect, source },
    { callee: { on: 'function', name: 'useLayoutEffect' }, effect, source },
    { callee: { on: 'function', name: 'useRef' }, effect: { does: 'hook', hook: 'ref' }, source },
    {
      callee: { on: 'function', name: 'useState' },
      effect: { does: 'hook', hook: 'state' },
      source,
    },
    {
      callee: { on: 'function', name: 'useReducer' },
      effect: { does: 'hook', hook: 'reducer' },
      source,
    },
    { callee: { on: 'function', name: 'useMemo' }, effect: { does: 'hook', hook: 'memo' }, source },
    {
      callee: { on: 'function', name: 'useCallback' },
      effect: { does: 'hook', hook: 'callback' },
      source,
    },
  ],
};
