import type { Library, Tokens } from '../schema.js';

const clients = [
  'OAuth2Client',
  'google.auth.OAuth2',
  'auth.OAuth2',
  'OAuth2',
  'UserRefreshClient',
];

const tokens: Tokens = {
  in: 'result',
  refreshTokenAt: ['tokens.refresh_token', 'refresh_token'],
  accessTokenAt: ['tokens.access_token', 'access_token'],
};

const retries = 'up to 3 more times after 408, 429 or 5xx, 2 more without a response';

/** google-auth-library 9 to 11, and what re-exports its `OAuth2Client`. A refresh token comes only with `access_type: 'offline'`. */
export const google: Library = {
  packages: [
    'google-auth-library',
    'googleapis',
    'googleapis-common',
    '@googleapis/oauth2',
    '@googleapis/gmail',
    '@googleapis/drive',
    '@googleapis/calendar',
    '@googleapis/sheets',
    '@googleapis/docs',
    '@googleapis/people',
    '@googleapis/youtube',
  ],
  entries: [
    {
      callee: { on: 'method', name: 'getToken', receivers: clients },
      effect: {
        does: 'redeem',
        code: [{ arg: 0, prop: 'code' }, { arg: 0 }],
        tokens,
        retries,
        answer: { arg: 'last', params: ['error', 'result'] },
      },
      source:
        'google-auth-library 9.15.1, 11.3.4: build/src/auth/oauth2client.d.ts; executed: 500 sends it 4 times; also 10, googleapis 188',
    },
    {
      callee: { on: 'method', name: 'refreshAccessToken', receivers: clients },
      effect: { does: 'refresh' },
      source: 'google-auth-library 11.3.4: build/src/auth/oauth2client.d.ts; also 9, 10',
    },
    {
      callee: { on: 'method', name: 'getAccessToken', receivers: clients },
      effect: { does: 'refresh' },
      source:
        'google-auth-library 11.3.4: build/src/auth/oauth2client.d.ts; refreshes when expired; also 9, 10',
    },
    {
      callee: { on: 'method', name: 'getRequestHeaders', receivers: clients },
      effect: { does: 'refresh' },
      source:
        'google-auth-library 11.3.4: build/src/auth/oauth2client.d.ts; refreshes when expired',
    },
    {
      callee: { on: 'method', name: 'generateAuthUrl', receivers: clients, unambiguous: true },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scope' }], params: [{ arg: 0 }] },
      source:
        "google-auth-library 11.3.4: build/src/auth/oauth2client.d.ts; access_type defaults to 'online'; also 9, 10",
    },
  ],
};
