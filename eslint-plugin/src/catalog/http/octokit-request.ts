import type { Effect, Library } from '../schema.js';

const send: Effect = {
  does: 'send',
  url: { arg: 0 },
  parts: [{ arg: 1 }],
  options: { arg: 1 },
};

const source = '@octokit/request: README (route, parameters)';

/** Octokit's own requests; a plugin may make a class of clients repeat them. */
export const octokitRequest: Library = {
  packages: ['@octokit/request', '@octokit/core', '@octokit/rest', 'octokit'],
  entries: [
    { callee: { on: 'function', name: 'request' }, effect: send, source },
    { callee: { on: 'method', name: 'request', receivers: ['Octokit'] }, effect: send, source },
    {
      callee: { on: 'function', name: 'Octokit.plugin' },
      effect: { does: 'make client' },
      source: '@octokit/core: README',
    },
  ],
};
