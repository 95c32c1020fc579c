import type { Library } from '../schema.js';

/** 4. The code is inside the callback URL. */
export const clientOauth2: Library = {
  packages: ['client-oauth2'],
  entries: [
    {
      callee: { on: 'method', name: 'code.getToken', receivers: ['default', 'ClientOAuth2'] },
      effect: {
        does: 'redeem',
        code: [{ arg: 0 }],
        codeIs: 'url',
        tokens: {
          in: 'result',
          refreshTokenAt: ['refreshToken', 'data.refresh_token'],
          accessTokenAt: ['accessToken', 'data.access_token'],
        },
      },
      source: 'client-oauth2 4.3.3: index.d.ts, src/client-oauth2.js',
    },
    {
      callee: { on: 'method', name: 'createToken', receivers: ['default', 'ClientOAuth2'] },
      effect: { does: 'nothing' },
      returns: [{ at: 'refresh', effect: { does: 'refresh' } }],
      source: 'client-oauth2 4.3.3: index.d.ts; wraps stored tokens, no network',
    },
    {
      callee: { on: 'method', name: 'refresh', receivers: ['ClientOAuth2.Token'] },
      effect: { does: 'refresh' },
      source: 'client-oauth2 4.3.3: index.d.ts',
    },
    {
      callee: { on: 'method', name: 'code.getUri', receivers: ['default', 'ClientOAuth2'] },
      effect: {
        does: 'start sign-in',
        scopes: [{ arg: 0, prop: 'scopes' }],
        params: [{ arg: 0, prop: 'query' }],
      },
      source: 'client-oauth2 4.3.3: index.d.ts',
    },
  ],
};
