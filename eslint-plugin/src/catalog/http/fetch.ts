import type { Effect, Library } from '../schema.js';

const send: Effect = {
  does: 'send',
  url: { arg: 0 },
  parts: [
    { arg: 1, prop: 'body' },
    { arg: 0, prop: 'body' },
  ],
  options: { arg: 1 },
};

/** The Fetch standard: the platform's, and packages that give the same function. Nothing is sent again by itself. */
export const fetchApi: Library = {
  packages: [
    'node-fetch',
    'cross-fetch',
    'isomorphic-fetch',
    'isomorphic-unfetch',
    'unfetch',
    'whatwg-fetch',
    'node-fetch-native',
    'expo/fetch',
    '@tauri-apps/plugin-http',
    '@whatwg-node/fetch',
  ],
  entries: [
    {
      callee: { on: 'global', name: 'fetch' },
      effect: send,
      source: 'Fetch standard, section 5.6; executed: 500 sends it once',
    },
    {
      callee: { on: 'function', name: 'default' },
      effect: send,
      source: 'node-fetch 3, cross-fetch 4.1.0: index.d.ts',
    },
    {
      callee: { on: 'function', name: 'fetch' },
      effect: send,
      source: 'cross-fetch 4.1.0: index.d.ts',
    },
    {
      callee: { on: 'constructor', name: 'Request', unambiguous: true },
      effect: {
        does: 'build',
        from: { arg: 1 },
        fields: { url: { arg: 0 }, body: { arg: 1, prop: 'body' } },
      },
      source: 'Fetch standard, section 5.4',
    },
    {
      callee: { on: 'global', name: 'navigator.sendBeacon' },
      effect: { does: 'send', url: { arg: 0 }, parts: [{ arg: 1 }] },
      source: 'Beacon specification',
    },
  ],
};
