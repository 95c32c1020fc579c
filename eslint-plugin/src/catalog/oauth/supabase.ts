import type { Library } from '../schema.js';

const clients = [
  'SupabaseClient',
  'SupabaseAuthClient',
  'GoTrueClient',
  'AuthClient',
  'createClient',
  'createBrowserClient',
  'createServerClient',
  'createClientComponentClient',
  'createPagesBrowserClient',
  'createRouteHandlerClient',
  'createServerComponentClient',
  'createServerActionClient',
  'createMiddlewareClient',
  'createPagesServerClient',
  'createBrowserSupabaseClient',
  'createServerSupabaseClient',
];

/** supabase-js 2. The verifier is removed after the request: a later call sends nothing, an overlapping one does. */
export const supabase: Library = {
  packages: ['@supabase/supabase-js', '@supabase/auth-js', '@supabase/gotrue-js'],
  entries: [
    {
      callee: {
        on: 'method',
        name: 'auth.exchangeCodeForSession',
        receivers: clients,
        unambiguous: true,
      },
      effect: { does: 'redeem', code: [{ arg: 0 }], guard: 'later', tokens: { in: 'library' } },
      source: '@supabase/auth-js 2.119.1: src/GoTrueClient.ts',
    },
    {
      callee: {
        on: 'method',
        name: 'exchangeCodeForSession',
        receivers: ['GoTrueClient', 'AuthClient', 'SupabaseAuthClient'],
        unambiguous: true,
      },
      effect: { does: 'redeem', code: [{ arg: 0 }], guard: 'later', tokens: { in: 'library' } },
      source: '@supabase/auth-js 2.119.1: src/GoTrueClient.ts',
    },
    {
      callee: { on: 'function', name: 'createClient' },
      effect: {
        does: 'redeem page code',
        when: 'constructed',
        guard: 'later',
        tokens: { in: 'library' },
        options: { arg: 2 },
        on: [{ 'auth.flowType': ['pkce'] }],
        off: [{ 'auth.detectSessionInUrl': [false] }],
      },
      source:
        "@supabase/auth-js 2.119.1: src/GoTrueClient.ts; in browsers, flowType defaults to 'implicit'",
    },
    {
      callee: { on: 'method', name: 'auth.refreshSession', receivers: clients, unambiguous: true },
      effect: { does: 'refresh' },
      source: '@supabase/auth-js 2.119.1: src/GoTrueClient.ts',
    },
    {
      callee: { on: 'method', name: 'auth.getSession', receivers: clients },
      effect: { does: 'acquire silently' },
      source: '@supabase/auth-js 2.119.1: src/GoTrueClient.ts; refreshes when expired',
    },
    {
      callee: { on: 'method', name: 'auth.signInWithOAuth', receivers: clients, unambiguous: true },
      effect: {
        does: 'start sign-in',
        scopes: [{ arg: 0, prop: 'options.scopes' }],
        params: [{ arg: 0, prop: 'options.queryParams' }],
      },
      source: '@supabase/auth-js 2.119.1: src/GoTrueClient.ts',
    },
  ],
};
