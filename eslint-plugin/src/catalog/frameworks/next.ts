import type { Effect, Library } from '../schema.js';

const navigate: Effect = { does: 'strip page', to: { arg: 0 } };

/** App router: hooks of its own. What they return was read at render time. */
export const nextNavigation: Library = {
  packages: ['next/navigation'],
  entries: [
    {
      callee: { on: 'function', name: 'useSearchParams' },
      effect: { does: 'read page', shape: 'params' },
      source: 'nextjs.org: useSearchParams',
    },
    {
      callee: { on: 'function', name: 'useRouter' },
      effect: { does: 'nothing' },
      returns: [
        { at: 'replace', effect: navigate },
        { at: 'push', effect: navigate },
      ],
      source: 'nextjs.org: useRouter',
    },
  ],
};

/** Pages router: the router holds the query. */
export const nextRouter: Library = {
  packages: ['next/router', 'next/compat/router'],
  entries: [
    {
      callee: { on: 'function', name: 'useRouter' },
      effect: { does: 'read page', shape: '{query}' },
      returns: [
        { at: 'replace', effect: navigate },
        { at: 'push', effect: navigate },
      ],
      source: 'nextjs.org: useRouter (pages)',
    },
    {
      callee: { on: 'method', name: 'replace', receivers: ['default'] },
      effect: navigate,
      source: 'nextjs.org: next/router singleton',
    },
    {
      callee: { on: 'method', name: 'push', receivers: ['default'] },
      effect: navigate,
      source: 'nextjs.org: next/router singleton',
    },
    {
      callee: { on: 'property', name: 'query', receivers: ['default'] },
      effect: { does: 'read page', shape: 'query' },
      source: 'nextjs.org: next/router singleton',
    },
  ],
};
