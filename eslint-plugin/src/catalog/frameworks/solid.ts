import type { Library } from '../schema.js';

/** 1: once for each instance; an effect runs again when a signal it read has changed. */
export const solid: Library = {
  packages: ['solid-js'],
  entries: [
    {
      callee: { on: 'function', name: 'onMount' },
      effect: { does: 'run', callback: { arg: 0 }, when: 'later', as: 'effect' },
      source: 'docs.solidjs.com: onMount',
    },
    {
      callee: { on: 'function', name: 'createEffect' },
      effect: { does: 'run', callback: { arg: 0 }, when: 'later', as: 'effect' },
      source: 'docs.solidjs.com: createEffect',
    },
    {
      callee: { on: 'function', name: 'createResource' },
      when: [
        { arg: 1, given: true },
        { arg: 1, isObject: false },
      ],
      effect: { does: 'run', callback: { arg: 1 }, when: 'now', as: 'query', returns: 'query' },
      source: 'docs.solidjs.com: createResource(source, fetcher)',
    },
    {
      callee: { on: 'function', name: 'createResource' },
      effect: { does: 'run', callback: { arg: 0 }, when: 'now', as: 'query', returns: 'query' },
      source: 'docs.solidjs.com: createResource(fetcher)',
    },
  ],
};

export const solidRouter: Library = {
  packages: ['@solidjs/router'],
  entries: [
    {
      callee: { on: 'function', name: 'useSearchParams' },
      effect: { does: 'read page', shape: '[params]' },
      returns: [{ at: '1', effect: { does: 'strip page', to: { arg: 0 } } }],
      source: 'docs.solidjs.com: useSearchParams',
    },
    {
      callee: { on: 'function', name: 'useLocation' },
      effect: { does: 'read page', shape: 'location' },
      source: 'docs.solidjs.com: useLocation',
    },
    {
      callee: { on: 'function', name: 'useNavigate' },
      effect: { does: 'nothing' },
      returns: [{ at: '', effect: { does: 'strip page', to: { arg: 0 } } }],
      source: 'docs.solidjs.com: useNavigate',
    },
  ],
};
