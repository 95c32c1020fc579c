import type { Library } from '../schema.js';

/** @supabase/ssr and the auth helpers before it: browser clients use PKCE by default; server clients never read the URL. */
export const supabaseSsr: Library = {
  packages: [
    '@supabase/ssr',
    '@supabase/auth-helpers-nextjs',
    '@supabase/auth-helpers-react',
    '@supabase/auth-helpers-remix',
    '@supabase/auth-helpers-sveltekit',
    '@supabase/auth-helpers-shared',
  ],
  entries: [
    {
      callee: {
        on: 'method',
        name: 'auth.exchangeCodeForSession',
        receivers: ['createServerClient', 'createBrowserClient', 'createRouteHandlerClient'],
        unambiguous: true,
      },
      effect: { does: 'redeem', code: [{ arg: 0 }], guard: 'later', tokens: { in: 'library' } },
      source: '@supabase/auth-js 2.119.1: src/GoTrueClient.ts',
    },
    {
      callee: { on: 'function', name: 'createBrowserClient' },
      effect: {
        does: 'redeem page code',
        when: 'constructed',
        guard: 'page',
        tokens: { in: 'library' },
      },
      source:
        "@supabase/ssr 0.12: createBrowserClient.js; sets flowType 'pkce' and detectSessionInUrl itself, whatever the options say; a page has one client however often it is asked for",
    },
    {
      callee: { on: 'function', name: 'createClientComponentClient' },
      effect: {
        does: 'redeem page code',
        when: 'constructed',
        guard: 'page',
        tokens: { in: 'library' },
      },
      source:
        '@supabase/auth-helpers-nextjs: createClientComponentClient; PKCE since 0.7; a page has one client',
    },
    {
      callee: { on: 'function', name: 'createPagesBrowserClient' },
      effect: {
        does: 'redeem page code',
        when: 'constructed',
        guard: 'page',
        tokens: { in: 'library' },
      },
      source:
        '@supabase/auth-helpers-nextjs: createPagesBrowserClient; PKCE since 0.7; a page has one client',
    },
  ],
};
