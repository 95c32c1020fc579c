import type { Effect, Library } from '../schema.js';

/** The account that comes with a sign-in holds the tokens; with an adapter it is stored as a whole. */
const withAccount: Effect = {
  does: 'hand over tokens',
  callbacks: [
    {
      callback: { arg: 0, prop: 'callbacks.jwt' },
      tokens: { '0.account': 'whole' },
      returns: 'kept',
    },
    { callback: { arg: 0, prop: 'callbacks.signIn' }, tokens: { '0.account': 'whole' } },
    { callback: { arg: 0, prop: 'events.signIn' }, tokens: { '0.account': 'whole' } },
  ],
  options: { arg: 0 },
  off: [{ adapter: ['*'] }],
};

const source = 'next-auth 4.24.15: core/types.d.ts; authjs.dev: callbacks, refresh token rotation';

/** next-auth 4 and 5, Auth.js: their own route redeems, out of sight, and hands the tokens to callbacks. */
export const nextAuth: Library = {
  packages: ['next-auth', '@auth/core', '@auth/sveltekit', '@auth/express'],
  entries: [
    {
      callee: { on: 'function', name: 'signIn' },
      effect: { does: 'start sign-in', params: [{ arg: 2 }] },
      source: 'next-auth 4.24.15: react/index.d.ts; also 5',
    },
    {
      callee: { on: 'function', name: 'default', receivers: ['NextAuth'] },
      effect: withAccount,
      source,
    },
    { callee: { on: 'function', name: 'NextAuth' }, effect: withAccount, source },
    { callee: { on: 'function', name: 'ExpressAuth' }, effect: withAccount, source },
    { callee: { on: 'function', name: 'SvelteKitAuth' }, effect: withAccount, source },
    { callee: { on: 'type', name: 'NextAuthOptions' }, effect: withAccount, source },
    { callee: { on: 'type', name: 'NextAuthConfig' }, effect: withAccount, source },
    { callee: { on: 'type', name: 'AuthOptions' }, effect: withAccount, source },
    { callee: { on: 'type', name: 'AuthConfig' }, effect: withAccount, source },
  ],
};

/** What a provider of next-auth is asked for. */
export const nextAuthProviders: Library = {
  packages: ['next-auth/providers', '@auth/core/providers'],
  entries: [
    {
      callee: { on: 'function', name: 'default' },
      effect: {
        does: 'start sign-in',
        scopes: [{ arg: 0, prop: 'authorization.params.scope' }],
        params: [
          { arg: 0, prop: 'authorization.params' },
          { arg: 0, prop: 'authorization' },
        ],
      },
      source: 'next-auth 4.24.15: providers/oauth.d.ts, providers/google.js',
    },
  ],
};
