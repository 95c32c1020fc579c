import type { Library } from '../schema.js';

/** 2 and 3. A chain; `post()` and its like send it. */
export const wretch: Library = {
  packages: ['wretch'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect: {
        does: 'open request',
        url: { arg: 0 },
        add: [
          'url',
          'formUrl',
          'formData',
          'json',
          'body',
          'query',
          'headers',
          'auth',
          'accept',
          'content',
          'options',
          'addon',
          'middlewares',
          'post',
          'put',
          'patch',
        ],
        go: ['get', 'post', 'put', 'patch', 'fetch'],
      },
      source: 'wretch 3.0.9: dist/types.d.ts',
    },
  ],
};
