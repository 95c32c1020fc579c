import type { Library } from '../schema.js';

/** Refresh tokens exist for GitHub Apps with expiring user tokens only. */
export const octokit: Library = {
  packages: [
    '@octokit/oauth-methods',
    '@octokit/oauth-app',
    '@octokit/auth-oauth-user',
    '@octokit/auth-oauth-app',
    '@octokit/auth-app',
    '@octokit/app',
    'octokit',
  ],
  entries: [
    {
      callee: { on: 'function', name: 'exchangeWebFlowCode', unambiguous: true },
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }] },
      source: '@octokit/oauth-methods 6.0.5: dist-types/exchange-web-flow-code.d.ts',
    },
    {
      callee: { on: 'function', name: 'refreshToken' },
      effect: { does: 'refresh' },
      source: '@octokit/oauth-methods 6.0.5: dist-types/refresh-token.d.ts',
    },
    {
      callee: { on: 'function', name: 'getWebFlowAuthorizationUrl', unambiguous: true },
      effect: { does: 'start sign-in', scopes: [{ arg: 0, prop: 'scopes' }] },
      source: '@octokit/oauth-methods 6.0.5: dist-types/get-web-flow-authorization-url.d.ts',
    },
    {
      callee: { on: 'method', name: 'createToken', receivers: ['OAuthApp'] },
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }] },
      source: '@octokit/oauth-app 8.0.4: dist-types/methods/create-token.d.ts',
    },
    {
      callee: { on: 'method', name: 'oauth.createToken', receivers: ['App'] },
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }] },
      source:
        '@octokit/oauth-app 8.0.4: dist-types/methods/create-token.d.ts; app.oauth is an OAuthApp',
    },
    {
      callee: { on: 'function', name: 'createOAuthUserAuth', unambiguous: true },
      when: [{ arg: 0, prop: 'code', given: true }],
      effect: {
        does: 'prepare redemption',
        code: [{ arg: 0, prop: 'code' }],
        method: '()',
        guard: 'later',
      },
      source:
        '@octokit/auth-oauth-user 6.0.4: dist-src/get-authentication.js; executed: two calls at once send it twice',
    },
    {
      callee: { on: 'method', name: '', receivers: ['createOAuthAppAuth', 'createAppAuth'] },
      when: [
        { arg: 0, prop: 'type', equals: 'oauth-user' },
        { arg: 0, prop: 'code', given: true },
      ],
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }] },
      source: "@octokit/auth-oauth-app README: auth({ type: 'oauth-user', code })",
    },
    {
      callee: { on: 'method', name: 'auth', receivers: ['Octokit'] },
      when: [
        { arg: 0, prop: 'type', equals: 'oauth-user' },
        { arg: 0, prop: 'code', given: true },
      ],
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }] },
      source: "@octokit/auth-oauth-app README: octokit.auth({ type: 'oauth-user', code })",
    },
  ],
};
