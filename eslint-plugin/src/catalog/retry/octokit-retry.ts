import type { Library } from '../schema.js';

/** @octokit/plugin-retry 8: 3 more attempts with any method, but not after 400, 401, 403, 404, 410, 422 and 451. */
export const octokitRetry: Library = {
  packages: ['@octokit/plugin-retry'],
  entries: [
    {
      callee: { on: 'function', name: 'retry' },
      effect: {
        does: 'make retrying',
        target: 'result',
        perRequest: 'request',
        reruns: [{ scenario: 'again after failure', off: [{ retries: [0] }] }],
      },
      source: '@octokit/plugin-retry 8.1.1: dist-src/index.js',
    },
  ],
};
