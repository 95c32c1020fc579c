import type { Library } from '../schema.js';

/** 3 to 5: once for each instance. */
export const svelte: Library = {
  packages: ['svelte'],
  entries: [
    {
      callee: { on: 'function', name: 'onMount' },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        cleanup: 'returned',
        when: 'later',
        as: 'effect',
      },
      source: 'svelte.dev: onMount',
    },
    {
      callee: { on: 'global', name: '$effect' },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        cleanup: 'returned',
        when: 'later',
        as: 'effect',
      },
      source: 'svelte.dev: $effect',
    },
  ],
};

export const sveltekit: Library = {
  packages: ['$app/navigation', '$app/stores', '$app/state'],
  entries: [
    {
      callee: { on: 'function', name: 'goto' },
      effect: { does: 'strip page', to: { arg: 0 } },
      source: 'svelte.dev: goto',
    },
    {
      callee: { on: 'function', name: 'replaceState' },
      effect: { does: 'strip page', to: { arg: 0 } },
      source: 'svelte.dev: replaceState',
    },
    {
      callee: { on: 'function', name: 'onNavigate' },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        with: 'fresh',
        when: 'registered',
        as: 'listener',
      },
      source: 'svelte.dev: onNavigate',
    },
    {
      callee: { on: 'property', name: 'url', receivers: ['page', '$page'] },
      effect: { does: 'read page', shape: 'url' },
      source: 'svelte.dev: page.url',
    },
  ],
};
