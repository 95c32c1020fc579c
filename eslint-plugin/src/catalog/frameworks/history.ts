import type { Library } from '../schema.js';

/** The page's own address bar. */
export const history: Library = {
  packages: [],
  entries: [
    {
      callee: { on: 'global', name: 'history.replaceState' },
      effect: { does: 'strip page', to: { arg: 2 } },
      source: 'HTML standard: History',
    },
    {
      callee: { on: 'global', name: 'history.pushState' },
      effect: { does: 'strip page', to: { arg: 2 } },
      source: 'HTML standard: History',
    },
    {
      callee: { on: 'global', name: 'location.replace' },
      effect: { does: 'strip page', to: { arg: 0 } },
      source: 'HTML standard: Location; leaves the page',
    },
    {
      callee: { on: 'global', name: 'location.assign' },
      effect: { does: 'strip page', to: { arg: 0 } },
      source: 'HTML standard: Location; leaves the page',
    },
  ],
};
