import type { Library } from '../schema.js';

const handlers = ['BaseTokenRequestHandler', 'TokenRequestHandler'];

/** 1. The grant type is a constant of the library; the request object carries everything. */
export const appauth: Library = {
  packages: ['@openid/appauth'],
  entries: [
    {
      callee: { on: 'constructor', name: 'TokenRequest' },
      effect: { does: 'build', from: { arg: 0 } },
      source: '@openid/appauth 1.4.0: built/src/token_request.d.ts',
    },
    {
      callee: { on: 'method', name: 'performTokenRequest', receivers: handlers, unambiguous: true },
      when: [{ arg: 1, prop: 'grant_type', notEquals: 'refresh_token' }],
      effect: {
        does: 'redeem',
        code: [{ arg: 1, prop: 'code' }],
        tokens: { in: 'result', refreshTokenAt: ['refreshToken'], accessTokenAt: ['accessToken'] },
      },
      source: '@openid/appauth 1.4.0: built/src/token_request_handler.d.ts',
    },
    {
      callee: { on: 'method', name: 'performTokenRequest', receivers: handlers, unambiguous: true },
      effect: { does: 'refresh' },
      source: '@openid/appauth 1.4.0: built/src/token_request.d.ts',
    },
    {
      callee: {
        on: 'method',
        name: 'performAuthorizationRequest',
        receivers: ['RedirectRequestHandler', 'NodeBasedHandler', 'AuthorizationRequestHandler'],
        unambiguous: true,
      },
      effect: { does: 'start sign-in' },
      source: '@openid/appauth 1.4.0: built/src/authorization_request_handler.d.ts',
    },
    {
      callee: {
        on: 'method',
        name: 'setAuthorizationListener',
        receivers: ['AuthorizationNotifier'],
      },
      effect: {
        does: 'run',
        callback: { arg: 0 },
        with: 'fresh',
        when: 'registered',
        as: 'listener',
      },
      source:
        '@openid/appauth 1.4.0: built/src/authorization_request_handler.d.ts; (request, response, error)',
    },
  ],
};
