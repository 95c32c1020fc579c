import type { Library } from '../schema.js';

/** @notionhq/client 2 to 5. Access tokens do not expire by default. */
export const notion: Library = {
  packages: ['@notionhq/client'],
  entries: [
    {
      callee: { on: 'method', name: 'oauth.token', receivers: ['Client'] },
      when: [{ arg: 0, prop: 'grant_type', equals: 'authorization_code' }],
      effect: {
        does: 'redeem',
        code: [{ arg: 0, prop: 'code' }],
        retries: 'after 429 and 529, since 5',
      },
      source: '@notionhq/client 2.3.0, 5.26.0: build/src/api-endpoints/oauth.d.ts',
    },
    {
      callee: { on: 'method', name: 'oauth.token', receivers: ['Client'] },
      when: [{ arg: 0, prop: 'grant_type', equals: 'refresh_token' }],
      effect: { does: 'refresh' },
      source: '@notionhq/client 5.26.0: build/src/api-endpoints/oauth.d.ts; also 2',
    },
  ],
};
