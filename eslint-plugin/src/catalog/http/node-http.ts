import type { Library } from '../schema.js';

/** The request goes out when it is ended; `get` ends it at once. */
export const nodeHttp: Library = {
  packages: ['node:https', 'https', 'node:http', 'http', 'follow-redirects'],
  entries: [
    {
      callee: { on: 'function', name: 'request' },
      effect: {
        does: 'open request',
        url: { arg: 0 },
        parts: [
          { arg: 0, prop: 'path' },
          { arg: 1, prop: 'path' },
        ],
        add: ['write', 'end'],
        go: ['end'],
        answer: { arg: 'last', params: ['result'] },
      },
      source: 'nodejs.org: http.request',
    },
    {
      callee: { on: 'function', name: 'get' },
      effect: {
        does: 'send',
        url: { arg: 0 },
        parts: [
          { arg: 0, prop: 'path' },
          { arg: 1, prop: 'path' },
        ],
        answer: { arg: 'last', params: ['result'] },
      },
      source: 'nodejs.org: http.get',
    },
  ],
};
