import type { Library } from '../schema.js';

const clients = ['default', 'OAuthClient'];

/** 3 and 4. The code is inside the callback URL; the client keeps the tokens. */
export const intuitOauth: Library = {
  packages: ['intuit-oauth'],
  entries: [
    {
      callee: { on: 'method', name: 'createToken', receivers: clients },
      effect: {
        does: 'redeem',
        code: [{ arg: 0 }],
        codeIs: 'url',
        tokens: { in: 'library' },
        retries: 'up to 3 more times after 408, 429, 5xx or a network failure, since 4.2',
      },
      source: 'intuit-oauth 3.0.2, 4.2.5: src/OAuthClient.js; executed: 500 sends it 4 times',
    },
    {
      callee: { on: 'method', name: 'refresh', receivers: clients },
      effect: { does: 'refresh' },
      source: 'intuit-oauth 4.2.5: src/OAuthClient.js; also 3',
    },
    {
      callee: { on: 'method', name: 'refreshUsingToken', receivers: clients, unambiguous: true },
      effect: { does: 'refresh' },
      source: 'intuit-oauth 4.2.5: src/OAuthClient.js; also 3',
    },
    {
      callee: { on: 'method', name: 'authorizeUri', receivers: clients },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scope' }], params: [{ arg: 0 }] },
      source: 'intuit-oauth 4.2.5: src/OAuthClient.js; also 3',
    },
  ],
};
