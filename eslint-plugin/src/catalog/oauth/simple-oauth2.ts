import type { Library, Tokens } from '../schema.js';

const made = ['create', 'default', 'default.create'];

const tokens: Tokens = {
  in: 'result',
  refreshTokenAt: ['token.refresh_token', 'refresh_token'],
  accessTokenAt: ['token.access_token', 'access_token'],
};

/** 4 and 5 have a class for each grant, 1 to 3 `create(config).authorizationCode`, before that `authCode`. Nothing is sent again. */
export const simpleOauth2: Library = {
  packages: ['simple-oauth2'],
  entries: [
    {
      callee: { on: 'method', name: 'getToken', receivers: ['AuthorizationCode'] },
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }], tokens },
      source:
        'simple-oauth2 4.3.0, 5.1.0: lib/authorization-code-grant-type.js; executed: 500 sends it once',
    },
    {
      callee: {
        on: 'method',
        name: 'authorizationCode.getToken',
        receivers: made,
      },
      effect: {
        does: 'redeem',
        code: [{ arg: 0, prop: 'code' }],
        tokens,
        answer: { arg: 'last', params: ['error', 'result'] },
      },
      source:
        'simple-oauth2 2.5.2: lib/client/auth-code.js; 3.4.0: lib/grants/authorization-code.js',
    },
    {
      callee: { on: 'method', name: 'authCode.getToken', receivers: made },
      effect: {
        does: 'redeem',
        code: [{ arg: 0, prop: 'code' }],
        tokens,
        answer: { arg: 'last', params: ['error', 'result'] },
      },
      source: 'simple-oauth2 before 1.0: lib/client/auth-code.js',
    },
    {
      callee: { on: 'method', name: 'authCode.authorizeURL', receivers: made },
      effect: {
        does: 'start sign-in',
        scopes: [{ arg: 0, prop: 'scope' }],
        params: [{ arg: 0 }],
      },
      source: 'simple-oauth2 before 1.0: lib/client/auth-code.js',
    },
    {
      callee: {
        on: 'method',
        name: 'refresh',
        receivers: ['AccessToken', 'AuthorizationCode.createToken', 'accessToken.create'],
      },
      effect: { does: 'refresh' },
      source: 'simple-oauth2 5.1.0: lib/access-token.js; also 3, 4',
    },
    {
      callee: { on: 'method', name: 'accessToken.create', receivers: made },
      effect: { does: 'build', from: { arg: 0 } },
      source: 'simple-oauth2 2.5.2: lib/access-token.js; wraps the response, no network',
    },
    {
      callee: { on: 'method', name: 'createToken', receivers: ['AuthorizationCode'] },
      effect: { does: 'nothing' },
      returns: [{ at: 'refresh', effect: { does: 'refresh' } }],
      source:
        'simple-oauth2 5.1.0: lib/authorization-code-grant-type.js; wraps stored tokens, no network; also 4',
    },
    {
      callee: { on: 'method', name: 'authorizeURL', receivers: ['AuthorizationCode'] },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scope' }], params: [{ arg: 0 }] },
      source: 'simple-oauth2 5.1.0: lib/authorization-code-grant-type.js; also 4',
    },
    {
      callee: {
        on: 'method',
        name: 'authorizationCode.authorizeURL',
        receivers: made,
      },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scope' }], params: [{ arg: 0 }] },
      source: 'simple-oauth2 2.5.2: lib/client/auth-code.js; also 3',
    },
  ],
};
