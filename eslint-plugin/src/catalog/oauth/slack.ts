import type { Library } from '../schema.js';

const clients = ['WebClient', 'WebClientV6'];

const retries = 'up to 10 more times after a network failure or any status but 200';

/** @slack/web-api 6 to 8. Tokens expire only where an app has turned token rotation on. */
export const slack: Library = {
  packages: ['@slack/web-api'],
  entries: [
    {
      callee: { on: 'method', name: 'oauth.v2.access', receivers: clients, unambiguous: true },
      when: [{ arg: 0, prop: 'grant_type', notEquals: 'refresh_token' }],
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }], retries },
      source: '@slack/web-api 6.13.0, 8.2.0: dist/methods.d.ts; executed: 500 sends it 11 times',
    },
    {
      callee: { on: 'method', name: 'oauth.v2.access', receivers: clients, unambiguous: true },
      effect: { does: 'refresh' },
      source: '@slack/web-api 6, 8.2.0: dist/methods.d.ts',
    },
    {
      callee: { on: 'method', name: 'oauth.access', receivers: clients },
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }], retries },
      source: '@slack/web-api 8.2.0: dist/methods.d.ts',
    },
    {
      callee: { on: 'method', name: 'openid.connect.token', receivers: clients, unambiguous: true },
      when: [{ arg: 0, prop: 'grant_type', notEquals: 'refresh_token' }],
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }], retries },
      source: '@slack/web-api 8.2.0: dist/methods.d.ts',
    },
    {
      callee: { on: 'method', name: 'openid.connect.token', receivers: clients, unambiguous: true },
      effect: { does: 'refresh' },
      source: '@slack/web-api 8.2.0: dist/methods.d.ts',
    },
    {
      callee: { on: 'method', name: 'apiCall', receivers: clients },
      when: [
        { arg: 0, matches: '^(oauth\\.(v2\\.)?access|openid\\.connect\\.token)$' },
        { arg: 1, prop: 'grant_type', notEquals: 'refresh_token' },
      ],
      effect: { does: 'redeem', code: [{ arg: 1, prop: 'code' }], retries },
      source: '@slack/web-api 8.2.0: dist/WebClient.js',
    },
  ],
};
