import type { Library } from '../schema.js';

/** 7 and 8. Takes the code from the request; `fastify.anyName` holds the methods. */
export const fastifyOauth2: Library = {
  packages: ['@fastify/oauth2', 'fastify-oauth2'],
  entries: [
    {
      callee: { on: 'method', name: 'getAccessTokenFromAuthorizationCodeFlow', unambiguous: true },
      effect: {
        does: 'redeem',
        code: [{ arg: 0, prop: 'query.code' }],
        tokens: {
          in: 'result',
          refreshTokenAt: ['token.refresh_token'],
          accessTokenAt: ['token.access_token'],
        },
        answer: { arg: 'last', params: ['error', 'result'] },
      },
      source: '@fastify/oauth2 7.9.0, 8.3.0: types/index.d.ts, index.js',
    },
    {
      callee: { on: 'method', name: 'getNewAccessTokenUsingRefreshToken', unambiguous: true },
      effect: { does: 'refresh' },
      source: '@fastify/oauth2 8.3.0: types/index.d.ts; also 7',
    },
    {
      callee: { on: 'method', name: 'generateAuthorizationUri', unambiguous: true },
      effect: { does: 'start sign-in' },
      source: '@fastify/oauth2 8.3.0: types/index.d.ts',
    },
  ],
};
