import type { Library, Tokens } from '../schema.js';

const clients = ['OAuth2Client', 'OAuth2AuthorizationCodeClient'];

const tokens: Tokens = {
  in: 'result',
  refreshTokenAt: ['refreshToken'],
  accessTokenAt: ['accessToken'],
};

/** 2 and 3. */
export const badgatewayOauth2Client: Library = {
  packages: ['@badgateway/oauth2-client'],
  entries: [
    {
      callee: { on: 'method', name: 'authorizationCode.getToken', receivers: clients },
      effect: { does: 'redeem', code: [{ arg: 0, prop: 'code' }], tokens },
      source: '@badgateway/oauth2-client 2.4.2, 3.3.1: src/client/authorization-code.ts',
    },
    {
      callee: {
        on: 'method',
        name: 'authorizationCode.getTokenFromCodeRedirect',
        receivers: clients,
      },
      effect: { does: 'redeem', code: [{ arg: 0 }], codeIs: 'url', tokens },
      source: '@badgateway/oauth2-client 3.3.1: src/client/authorization-code.ts',
    },
    {
      callee: { on: 'constructor', name: 'OAuth2Fetch' },
      effect: {
        does: 'run',
        callback: { arg: 0, prop: 'getNewToken' },
        when: 'registered',
        as: 'query',
        reruns: [{ scenario: 'again later' }],
      },
      source:
        '@badgateway/oauth2-client 3.3.1: src/fetch-wrapper.ts; called again whenever no refresh token works',
    },
    {
      callee: { on: 'method', name: 'refreshToken', receivers: ['OAuth2Client', 'OAuth2Fetch'] },
      effect: { does: 'refresh' },
      source: '@badgateway/oauth2-client 3.3.1: src/client.ts',
    },
    {
      callee: { on: 'method', name: 'authorizationCode.getAuthorizeUri', receivers: clients },
      effect: {
        does: 'start sign-in',
        scopes: [{ arg: 0, prop: 'scope' }],
        params: [{ arg: 0, prop: 'extraParams' }],
      },
      source: '@badgateway/oauth2-client 3.3.1: src/client/authorization-code.ts',
    },
  ],
};
