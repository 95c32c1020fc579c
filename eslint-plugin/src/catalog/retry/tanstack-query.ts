import type { Effect, Library, Rerun, Returned } from '../schema.js';

/** 3 more attempts by default; `retry` may be a function of count and error. */
const afterFailure: Rerun = {
  scenario: 'again after failure',
  off: [{ retry: [false, 0] }, { enabled: [false] }],
  decidedBy: ['retry'],
};

/** Stale at once by default: focus, a new connection and a new mount fetch again. The number may stand there by its name. */
const refetch: Rerun = {
  scenario: 'again later',
  off: [
    { staleTime: [Infinity, 'Infinity', 'POSITIVE_INFINITY', 'static'] },
    { refetchOnWindowFocus: [false], refetchOnReconnect: [false] },
    { enabled: [false] },
  ],
};

const interval: Rerun = {
  scenario: 'again later',
  on: [{ refetchInterval: ['*'] }],
  off: [{ refetchInterval: [false, 0] }, { enabled: [false] }],
};

const query: Effect = {
  does: 'run',
  callback: { arg: 0, prop: 'queryFn' },
  options: { arg: 0 },
  when: 'later',
  as: 'query',
  returns: 'query',
  reruns: [afterFailure, refetch, interval],
};

/** Off unless it is asked for. */
const onlyIfAsked: Rerun = {
  scenario: 'again after failure',
  on: [{ retry: ['*'] }],
  off: [{ retry: [0, false] }],
  decidedBy: ['retry'],
};

const refetching: readonly Returned[] = [{ at: 'refetch', effect: { does: 'call callback' } }];

const mutating: readonly Returned[] = [
  { at: 'mutate', effect: { does: 'call callback' } },
  { at: 'mutateAsync', effect: { does: 'call callback' } },
];

/** A key, the function, and perhaps options. */
const positional: Effect = {
  does: 'run',
  callback: { arg: 1 },
  options: { arg: 2 },
  when: 'later',
  as: 'query',
  returns: 'query',
  reruns: [afterFailure, refetch, interval],
};

const positionalSource = 'react-query 3.39.3: useQuery(key, function, options)';

const source =
  '@tanstack/query-core 5.108.0: src/retryer.ts, src/mutation.ts; react-query 3.39.3; executed on React 18 and 19';

/** TanStack Query 3 to 5 of all frameworks. Mutations are not repeated by default, and not merged either. */
export const tanstackQuery: Library = {
  packages: [
    '@tanstack/react-query',
    'react-query',
    '@tanstack/vue-query',
    '@tanstack/svelte-query',
    '@tanstack/solid-query',
    '@tanstack/preact-query',
  ],
  entries: [
    {
      // A key by its name may be anything.
      callee: { on: 'function', name: 'useQuery' },
      when: [
        { arg: 0, isObject: false },
        { arg: 1, given: true },
        { arg: 1, isObject: false },
      ],
      effect: positional,
      returns: refetching,
      source: positionalSource,
    },
    {
      callee: { on: 'function', name: 'useQuery' },
      when: [{ arg: 0, prop: 'queryFn', given: true }],
      effect: query,
      returns: refetching,
      source,
    },
    {
      callee: { on: 'function', name: 'useQuery' },
      when: [{ arg: 1, prop: 'queryFn', given: true }],
      effect: {
        does: 'run',
        callback: { arg: 1, prop: 'queryFn' },
        options: { arg: 1 },
        when: 'later',
        as: 'query',
        returns: 'query',
        reruns: [afterFailure, refetch, interval],
      },
      returns: refetching,
      source: 'react-query 3.39.3: useQuery(key, options)',
    },
    {
      callee: { on: 'function', name: 'useQuery' },
      effect: positional,
      returns: refetching,
      source: positionalSource,
    },
    {
      callee: { on: 'function', name: 'useSuspenseQuery' },
      effect: query,
      source,
    },
    {
      callee: { on: 'function', name: 'useInfiniteQuery' },
      effect: query,
      source,
    },
    {
      callee: { on: 'function', name: 'createQuery' },
      effect: query,
      source: '@tanstack/svelte-query, @tanstack/solid-query 5',
    },
    {
      callee: { on: 'function', name: 'useMutation' },
      when: [{ arg: 0, prop: 'mutationFn', given: true }],
      effect: {
        does: 'run',
        callback: { arg: 0, prop: 'mutationFn' },
        options: { arg: 0 },
        when: 'registered',
        as: 'mutation',
        reruns: [onlyIfAsked],
      },
      returns: mutating,
      source,
    },
    {
      callee: { on: 'function', name: 'useMutation' },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        options: { arg: 1 },
        when: 'registered',
        as: 'mutation',
        reruns: [onlyIfAsked],
      },
      returns: mutating,
      source: 'react-query 3.39.3: useMutation(function, options)',
    },
    {
      callee: { on: 'method', name: 'fetchQuery', receivers: ['QueryClient', 'useQueryClient'] },
      effect: {
        does: 'run',
        callback: { arg: 0, prop: 'queryFn' },
        options: { arg: 0 },
        when: 'now',
        as: 'query',
        returns: 'promise of it',
        reruns: [onlyIfAsked],
      },
      source: '@tanstack/query-core 5.108.0: src/queryClient.ts; no retry by default',
    },
    {
      callee: { on: 'constructor', name: 'QueryClient' },
      effect: { does: 'make client', options: { arg: 0, prop: 'defaultOptions.queries' } },
      source: '@tanstack/query-core 5.108.0: src/queryClient.ts',
    },
  ],
};
