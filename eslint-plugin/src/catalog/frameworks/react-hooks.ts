import type { Effect, Library, Rerun } from '../schema.js';

const mountedTwice: readonly Rerun[] = [{ scenario: 'mounted twice' }];

/** Plain effects underneath: StrictMode runs them twice, whatever the name says. */
const mount: Effect = {
  does: 'run',
  callback: { arg: 0 },
  when: 'later',
  as: 'effect',
  reruns: mountedTwice,
};

const mountWithCleanup: Effect = {
  does: 'run',
  callback: { arg: 0 },
  cleanup: 'returned',
  when: 'later',
  as: 'effect',
  reruns: mountedTwice,
};

const effect: Effect = {
  does: 'run',
  callback: { arg: 0 },
  deps: { arg: 1 },
  cleanup: 'returned',
  when: 'later',
  as: 'effect',
  reruns: mountedTwice,
};

const asyncEffect: Effect = {
  does: 'run',
  callback: { arg: 0 },
  deps: { arg: 1 },
  when: 'later',
  as: 'effect',
  reruns: mountedTwice,
};

export const reactUse: Library = {
  packages: ['react-use'],
  entries: [
    {
      callee: { on: 'function', name: 'useMount' },
      effect: mount,
      source: 'react-use 17: src/useMount.ts',
    },
    {
      callee: { on: 'function', name: 'useEffectOnce' },
      effect: mountWithCleanup,
      source: 'react-use 17: src/useEffectOnce.ts',
    },
    {
      callee: { on: 'function', name: 'useAsync' },
      effect: asyncEffect,
      source: 'react-use 17: src/useAsync.ts',
    },
    {
      callee: { on: 'function', name: 'useAsyncRetry' },
      effect: asyncEffect,
      source: 'react-use 17: src/useAsyncRetry.ts',
    },
    {
      callee: { on: 'function', name: 'useAsyncFn' },
      effect: { does: 'run', callback: { arg: 0 }, when: 'registered', as: 'mutation' },
      returns: [{ at: '1', effect: { does: 'call callback' } }],
      source: 'react-use 17: src/useAsyncFn.ts',
    },
    {
      callee: { on: 'function', name: 'useInterval' },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        when: 'later',
        as: 'timer',
        reruns: [{ scenario: 'again later', off: [{ '': [null] }] }],
        options: { arg: 1 },
      },
      source: 'react-use 17: src/useInterval.ts',
    },
    {
      callee: { on: 'function', name: 'useDeepCompareEffect' },
      effect,
      source: 'react-use 17: src/useDeepCompareEffect.ts',
    },
    {
      callee: { on: 'function', name: 'useUpdateEffect' },
      effect,
      source: 'react-use 17: src/useUpdateEffect.ts',
    },
    {
      callee: { on: 'function', name: 'useSearchParam' },
      effect: { does: 'read page', shape: 'param' },
      source: 'react-use 17: src/useSearchParam.ts',
    },
    {
      callee: { on: 'function', name: 'useLocation' },
      effect: { does: 'read page', shape: 'location' },
      source: 'react-use 17: src/useLocation.ts',
    },
  ],
};

export const usehooks: Library = {
  packages: [
    'usehooks-ts',
    '@uidotdev/usehooks',
    '@reactuses/core',
    '@mantine/hooks',
    '@react-hookz/web',
    'use-effect-once',
  ],
  entries: [
    {
      callee: { on: 'function', name: 'useEffectOnce' },
      effect: mountWithCleanup,
      source: 'usehooks-ts 2: useEffectOnce',
    },
    {
      callee: { on: 'function', name: 'useMount' },
      effect: mount,
      source: '@reactuses/core: useMount',
    },
    {
      callee: { on: 'function', name: 'useMountEffect' },
      effect: mount,
      source: '@react-hookz/web: useMountEffect',
    },
    {
      callee: { on: 'function', name: 'useIsomorphicLayoutEffect' },
      effect,
      source: 'usehooks-ts 3: useIsomorphicLayoutEffect',
    },
    {
      callee: { on: 'function', name: 'useIsomorphicEffect' },
      effect,
      source: '@mantine/hooks 7: useIsomorphicEffect',
    },
  ],
};

export const ahooks: Library = {
  packages: ['ahooks'],
  entries: [
    {
      callee: { on: 'function', name: 'useMount' },
      effect: mount,
      source: 'ahooks 3: src/useMount',
    },
    {
      callee: { on: 'function', name: 'useAsyncEffect' },
      effect: asyncEffect,
      source: 'ahooks 3: src/useAsyncEffect',
    },
    {
      callee: { on: 'function', name: 'useUpdateEffect' },
      effect,
      source: 'ahooks 3: src/useUpdateEffect',
    },
    {
      callee: { on: 'function', name: 'useMemoizedFn' },
      effect: { does: 'hook', hook: 'callback' },
      source: 'ahooks 3: src/useMemoizedFn',
    },
    {
      callee: { on: 'function', name: 'useRequest' },
      when: [
        { arg: 1, prop: 'manual', equals: true },
        { arg: 1, prop: 'manual', given: true },
      ],
      effect: {
        does: 'run',
        callback: { arg: 0 },
        options: { arg: 1 },
        when: 'registered',
        as: 'mutation',
      },
      returns: [
        { at: 'run', effect: { does: 'call callback' } },
        { at: 'runAsync', effect: { does: 'call callback' } },
      ],
      source: 'ahooks 3: src/useRequest',
    },
    {
      callee: { on: 'function', name: 'useRequest' },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        options: { arg: 1 },
        when: 'later',
        as: 'query',
        returns: 'query',
        reruns: [
          { scenario: 'mounted twice' },
          {
            scenario: 'again later',
            on: [{ refreshOnWindowFocus: [true] }, { pollingInterval: ['*'] }],
          },
          {
            scenario: 'again after failure',
            on: [{ retryCount: ['*'] }],
            off: [{ retryCount: [0] }],
          },
        ],
      },
      returns: [
        { at: 'run', effect: { does: 'call callback' } },
        { at: 'runAsync', effect: { does: 'call callback' } },
        { at: 'refresh', effect: { does: 'call callback' } },
      ],
      source: 'ahooks 3: src/useRequest',
    },
  ],
};

export const reactAsyncHook: Library = {
  packages: ['react-async-hook'],
  entries: [
    {
      callee: { on: 'function', name: 'useAsync' },
      effect: asyncEffect,
      source: 'react-async-hook 4: README',
    },
    {
      callee: { on: 'function', name: 'useAsyncCallback' },
      effect: { does: 'run', callback: { arg: 0 }, when: 'registered', as: 'mutation' },
      returns: [{ at: 'execute', effect: { does: 'call callback' } }],
      source: 'react-async-hook 4: README',
    },
  ],
};

export const useDeepCompare: Library = {
  packages: ['use-deep-compare-effect'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect,
      source: 'use-deep-compare-effect 1: README',
    },
  ],
};

export const useAsyncEffect: Library = {
  packages: ['use-async-effect', '@n1ru4l/use-async-effect'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect: asyncEffect,
      source: 'use-async-effect 2: README',
    },
  ],
};
