import type { Effect, Library, Lifecycles } from '../schema.js';

/** StrictMode mounts, unmounts and mounts again in development; `deps` say when it runs besides. */
const effect: Effect = {
  does: 'run',
  callback: { arg: 0 },
  deps: { arg: 1 },
  cleanup: 'returned',
  when: 'later',
  as: 'effect',
  reruns: [{ scenario: 'mounted twice' }],
};

const source = 'react.dev: StrictMode; executed on React 18.3.1 and 19.3.1';

/** 16.8 and later. */
export const react: Library = {
  packages: ['react'],
  entries: [
    { callee: { on: 'function', name: 'useEffect' }, effect, source },
    { callee: { on: 'function', name: 'useLayoutEffect' }, effect, source },
    { callee: { on: 'function', name: 'useInsertionEffect' }, effect, source },
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
    {
      callee: { on: 'function', name: 'useEffectEvent' },
      effect: { does: 'hook', hook: 'callback' },
      source: 'react.dev: useEffectEvent',
    },
    {
      callee: { on: 'function', name: 'cache' },
      effect: { does: 'memoize', fn: { arg: 0 }, per: 'first argument' },
      source: 'react.dev: cache; in server components, for one request',
    },
    {
      callee: { on: 'function', name: 'useTransition' },
      effect: { does: 'nothing' },
      returns: [{ at: '1', effect: { does: 'run', callback: { arg: 0 }, when: 'now' } }],
      source: 'react.dev: useTransition',
    },
    {
      callee: { on: 'function', name: 'startTransition' },
      effect: { does: 'run', callback: { arg: 0 }, when: 'now' },
      source: 'react.dev: startTransition',
    },
  ],
};

/** Frameworks whose components run once each, whatever changes (docs.solidjs.com; qwik.dev). */
export const rendersOnce: readonly string[] = ['solid-js', '@solidjs/router', '@builder.io/qwik'];

/** Class components: StrictMode calls these twice too. */
export const lifecycles: Lifecycles = {
  base: ['Component', 'PureComponent'],
  mount: 'componentDidMount',
  unmount: 'componentWillUnmount',
};
