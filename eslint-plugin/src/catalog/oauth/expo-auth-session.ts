import type { Library } from '../schema.js';

/** 57; the provider modules redeem by themselves in an effect. */
export const expoAuthSession: Library = {
  packages: ['expo-auth-session'],
  entries: [
    {
      callee: { on: 'function', name: 'exchangeCodeAsync', unambiguous: true },
      effect: {
        does: 'redeem',
        code: [{ arg: 0, prop: 'code' }],
        tokens: { in: 'result', refreshTokenAt: ['refreshToken'], accessTokenAt: ['accessToken'] },
      },
      source: 'expo-auth-session 57.0.13: build/TokenRequest.d.ts',
    },
    {
      callee: { on: 'constructor', name: 'AccessTokenRequest' },
      effect: {
        does: 'prepare redemption',
        code: [{ arg: 0, prop: 'code' }],
        method: 'performAsync',
        tokens: { in: 'result', refreshTokenAt: ['refreshToken'], accessTokenAt: ['accessToken'] },
      },
      source: 'expo-auth-session 57.0.13: build/TokenRequest.d.ts',
    },
    {
      callee: { on: 'function', name: 'refreshAsync' },
      effect: { does: 'refresh' },
      source: 'expo-auth-session 57.0.13: build/TokenRequest.d.ts',
    },
    {
      callee: { on: 'function', name: 'useAuthRequest' },
      effect: {
        does: 'start sign-in',
        scopes: [{ arg: 0, prop: 'scopes' }],
        params: [{ arg: 0, prop: 'extraParams' }],
      },
      returns: [{ at: '2', effect: { does: 'start sign-in' } }],
      source:
        'expo-auth-session 57.0.13: build/AuthRequestHooks.d.ts; [request, response, promptAsync]',
    },
    {
      callee: { on: 'constructor', name: 'AuthRequest' },
      effect: {
        does: 'start sign-in',
        scopes: [{ arg: 0, prop: 'scopes' }],
        params: [{ arg: 0, prop: 'extraParams' }],
      },
      source: 'expo-auth-session 57.0.13: build/AuthRequest.d.ts',
    },
    {
      callee: { on: 'function', name: 'startAsync' },
      effect: { does: 'start sign-in' },
      source: 'expo-auth-session before 5: startAsync({ authUrl })',
    },
  ],
};
