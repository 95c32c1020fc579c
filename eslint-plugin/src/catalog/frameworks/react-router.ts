import type { Effect, Library } from '../schema.js';

const navigate: Effect = { does: 'strip page', to: { arg: 0 } };

/** 5 to 7, and Remix on top of it. */
export const reactRouter: Library = {
  packages: [
    'react-router',
    'react-router-dom',
    '@remix-run/react',
    '@remix-run/router',
    'react-router-native',
  ],
  entries: [
    {
      callee: { on: 'function', name: 'useSearchParams' },
      effect: { does: 'read page', shape: '[params]' },
      returns: [{ at: '1', effect: { does: 'strip page', to: { arg: 0 } } }],
      source: 'reactrouter.com: useSearchParams',
    },
    {
      callee: { on: 'function', name: 'useLocation' },
      effect: { does: 'read page', shape: 'location' },
      source: 'reactrouter.com: useLocation',
    },
    {
      callee: { on: 'function', name: 'useNavigate' },
      effect: { does: 'nothing' },
      returns: [{ at: '', effect: navigate }],
      source: 'reactrouter.com: useNavigate',
    },
    {
      callee: { on: 'function', name: 'useHistory' },
      effect: { does: 'nothing' },
      returns: [
        { at: 'replace', effect: navigate },
        { at: 'push', effect: navigate },
      ],
      source: 'v5.reactrouter.com: useHistory',
    },
    {
      callee: { on: 'function', name: 'useSubmit' },
      effect: { does: 'nothing' },
      returns: [
        { at: '', effect: { does: 'send', parts: [{ arg: 0 }], url: { arg: 1, prop: 'action' } } },
      ],
      source: 'reactrouter.com: useSubmit; posts to an action',
    },
    {
      callee: { on: 'function', name: 'useFetcher' },
      effect: { does: 'nothing' },
      returns: [
        {
          at: 'submit',
          effect: { does: 'send', parts: [{ arg: 0 }], url: { arg: 1, prop: 'action' } },
        },
      ],
      source: 'reactrouter.com: useFetcher; posts to an action',
    },
  ],
};

export const tanstackRouter: Library = {
  packages: ['@tanstack/react-router', '@tanstack/solid-router'],
  entries: [
    {
      callee: { on: 'function', name: 'useSearch' },
      effect: { does: 'read page', shape: 'query' },
      source: 'tanstack.com: useSearch',
    },
    {
      callee: {
        on: 'method',
        name: 'useSearch',
        receivers: ['createFileRoute', 'createRoute', 'getRouteApi'],
      },
      effect: { does: 'read page', shape: 'query' },
      source: 'tanstack.com: Route.useSearch',
    },
    {
      callee: { on: 'function', name: 'useLocation' },
      effect: { does: 'read page', shape: 'location' },
      source: 'tanstack.com: useLocation',
    },
    {
      callee: { on: 'function', name: 'useNavigate' },
      effect: { does: 'nothing' },
      returns: [{ at: '', effect: { does: 'strip page', to: { arg: 0, prop: 'search' } } }],
      source: 'tanstack.com: useNavigate',
    },
  ],
};

export const wouter: Library = {
  packages: ['wouter', 'wouter-preact'],
  entries: [
    {
      callee: { on: 'function', name: 'useSearch' },
      effect: { does: 'read page', shape: 'url' },
      source: 'wouter 3: README; the query string',
    },
    {
      callee: { on: 'function', name: 'useSearchParams' },
      effect: { does: 'read page', shape: '[params]' },
      returns: [{ at: '1', effect: { does: 'strip page', to: { arg: 0 } } }],
      source: 'wouter 3: README',
    },
    {
      callee: { on: 'function', name: 'useLocation' },
      effect: { does: 'nothing' },
      returns: [{ at: '1', effect: navigate }],
      source: 'wouter 3: README; [path, navigate]',
    },
  ],
};

export const useQueryParams: Library = {
  packages: ['use-query-params', 'nuqs'],
  entries: [
    {
      callee: { on: 'function', name: 'useQueryParam' },
      effect: { does: 'read page', shape: 'param' },
      source: 'use-query-params 2: README; [value, set]',
    },
    {
      callee: { on: 'function', name: 'useQueryState' },
      effect: { does: 'read page', shape: 'param' },
      source: 'nuqs 2: README; [value, set]',
    },
  ],
};
