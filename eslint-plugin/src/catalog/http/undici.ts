import type { Library } from '../schema.js';

const dispatchers = [
  'Client',
  'Pool',
  'Agent',
  'BalancedPool',
  'RetryAgent',
  'ProxyAgent',
  'Dispatcher',
];

/** 5 to 8. */
export const undici: Library = {
  packages: ['undici'],
  entries: [
    {
      callee: { on: 'function', name: 'request' },
      effect: {
        does: 'send',
        url: { arg: 0 },
        parts: [
          { arg: 1, prop: 'body' },
          { arg: 1, prop: 'query' },
        ],
        options: { arg: 1 },
      },
      source: 'undici 8.12.4: types/api.d.ts, types/dispatcher.d.ts; also 5, 6, 7',
    },
    {
      callee: { on: 'function', name: 'fetch' },
      effect: {
        does: 'send',
        url: { arg: 0 },
        parts: [
          { arg: 1, prop: 'body' },
          { arg: 0, prop: 'body' },
        ],
        options: { arg: 1 },
      },
      source: 'undici 8.12.4: types/fetch.d.ts',
    },
    {
      callee: { on: 'method', name: 'request', receivers: dispatchers },
      effect: {
        does: 'send',
        url: { arg: 0, prop: 'path' },
        parts: [
          { arg: 0, prop: 'body' },
          { arg: 0, prop: 'query' },
        ],
        options: { arg: 0 },
      },
      source: 'undici 8.12.4: types/dispatcher.d.ts',
    },
  ],
};
