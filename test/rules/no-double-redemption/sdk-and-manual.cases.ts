/** SDKs that redeem the page's code by themselves, with and without a redemption by hand. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'src/AuthProvider.tsx',
    code: `// However often it is asked for, a page has one Supabase client, and that one redeems the code.
import { useEffect, useState } from 'react';
import { createBrowserClient } from '@supabase/ssr';

const createClient = () => createBrowserClient(SUPABASE_URL, SUPABASE_KEY);

export function AuthProvider({ children }) {
  const [user, setUser] = useState(null);
  const supabase = createClient();
  useEffect(() => {
    const { data } = supabase.auth.onAuthStateChange((event, session) => setUser(session?.user ?? null));
    return () => data.subscription.unsubscribe();
  }, [supabase.auth]);
  return <Auth.Provider value={user}>{children}</Auth.Provider>;
}
`,
  },
  {
    filename: 'src/auth.ts',
    code: `// handleRedirectPromise on one instance may be called as often as one likes.
import { PublicClientApplication } from '@azure/msal-browser';
export const msal = new PublicClientApplication({ auth: { clientId: ID } });

export async function start() {
  await msal.initialize();
  const first = await msal.handleRedirectPromise();
  if (first) msal.setActiveAccount(first.account);
  const second = await msal.handleRedirectPromise();
  return second?.account ?? msal.getActiveAccount();
}
`,
  },
  {
    filename: 'src/callback.js',
    code: `// oidc-client-ts removes its stored state before it redeems: a second callback only fails.
import { UserManager } from 'oidc-client-ts';
const manager = new UserManager(settings);

manager
  .signinRedirectCallback()
  .catch(() => manager.signinCallback())
  .then((user) => render(user));
`,
  },
  {
    filename: 'app/auth/callback/route.ts',
    code: `// On the server Supabase does not look at the URL by itself.
import { createServerClient } from '@supabase/ssr';

export async function GET(request: Request) {
  const url = new URL(request.url);
  const code = url.searchParams.get('code');
  if (code) {
    const supabase = createServerClient(SUPABASE_URL, SUPABASE_KEY, { cookies: cookieMethods() });
    const { error } = await supabase.auth.exchangeCodeForSession(code);
    if (error) return Response.redirect(url.origin + '/auth/error');
  }
  return Response.redirect(url.origin);
}
`,
  },
  {
    filename: 'src/supabase.ts',
    code: `// detectSessionInUrl is off, so the page redeems by hand.
import { createClient } from '@supabase/supabase-js';
const supabase = createClient(SUPABASE_URL, SUPABASE_KEY, {
  auth: { flowType: 'pkce', detectSessionInUrl: false },
});

export async function finishLogin() {
  const code = new URLSearchParams(window.location.search).get('code');
  if (!code) return null;
  const { data } = await supabase.auth.exchangeCodeForSession(code);
  return data.session;
}
`,
  },
  {
    filename: 'src/callback.ts',
    code: `// Supabase redeems by itself; the page only waits for the session.
import { createBrowserClient } from '@supabase/ssr';
const supabase = createBrowserClient(SUPABASE_URL, SUPABASE_KEY);

export async function finishLogin() {
  const code = new URLSearchParams(location.search).get('code');
  if (!code) throw new Error('No code in the URL');
  const { data } = await supabase.auth.getSession();
  return data.session;
}
`,
  },
  {
    filename: 'App.tsx',
    code: `// Expo's Google hook is told not to exchange the code.
import * as Google from 'expo-auth-session/providers/google';
import { exchangeCodeAsync } from 'expo-auth-session';

export function useLogin() {
  const [request, response, promptAsync] = Google.useAuthRequest({ clientId: ID, shouldAutoExchangeCode: false });
  const finish = async () => {
    if (response?.type !== 'success') return;
    const { code } = response.params;
    return exchangeCodeAsync({ clientId: ID, code, redirectUri: REDIRECT }, discovery);
  };
  return { request, promptAsync, finish };
}
`,
  },
  {
    filename: 'Login.tsx',
    code: `// The generic Expo hook does not exchange the code by itself.
import { exchangeCodeAsync, useAuthRequest, useAutoDiscovery } from 'expo-auth-session';

export function useEntraLogin() {
  const discovery = useAutoDiscovery('https://login.microsoftonline.com/common/v2.0');
  const [request, , promptAsync] = useAuthRequest({ clientId: ID, scopes: SCOPES, redirectUri: REDIRECT }, discovery);
  return async () => {
    const result = await promptAsync();
    if (result.type !== 'success' || !discovery || !request) return null;
    return exchangeCodeAsync(
      { clientId: ID, code: result.params.code, redirectUri: REDIRECT, extraParams: { code_verifier: request.codeVerifier! } },
      discovery,
    );
  };
}
`,
  },
  {
    filename: 'src/entry.tsx',
    code: `// MsalProvider and an explicit handleRedirectPromise on one module-level instance.
import { MsalProvider } from '@azure/msal-react';
import { PublicClientApplication } from '@azure/msal-browser';
const pca = new PublicClientApplication(config);

pca.initialize().then(async () => {
  await pca.handleRedirectPromise();
  createRoot(document.getElementById('root')!).render(
    <MsalProvider instance={pca}>
      <App />
    </MsalProvider>,
  );
});
`,
  },
  {
    filename: 'src/spa.ts',
    code: `// The SPA auth code of the hybrid flow is minted on the server and is not the page's code.
import { PublicClientApplication } from '@azure/msal-browser';
const msal = new PublicClientApplication(config);

export async function start() {
  await msal.initialize();
  const redirect = await msal.handleRedirectPromise();
  if (redirect) return redirect;
  const { spaAuthCode } = await (await fetch('/api/spa-code')).json();
  return msal.acquireTokenByCode({ code: spaAuthCode, scopes: ['User.Read'] });
}
`,
  },
  {
    knownMiss: true,
    filename: 'App.tsx',
    code: `// known miss: Expo's Google hook exchanges the code by default.
import { useEffect } from 'react';
import * as Google from 'expo-auth-session/providers/google';
import { exchangeCodeAsync } from 'expo-auth-session';

export default function App() {
  const [request, response, promptAsync] = Google.useAuthRequest({ clientId: ID, responseType: 'code' });
  const finish = async () => {
    if (response?.type !== 'success') return;
    const tokens = await exchangeCodeAsync({ clientId: ID, code: response.params.code, redirectUri: REDIRECT }, discovery);
    await save(tokens);
  };
  return <Buttons request={request} onLogin={() => promptAsync()} onDone={finish} />;
}
`,
  },
];

export const invalid: Case[] = [
  {
    filename: 'src/callback.ts',
    code: `// Supabase's browser client redeems the page's code when it is made.
import { createBrowserClient } from '@supabase/ssr';
const supabase = createBrowserClient(SUPABASE_URL, SUPABASE_KEY);

export async function finishLogin() {
  const code = new URLSearchParams(window.location.search).get('code');
  if (!code) return null;
  const { data } = await supabase.auth.exchangeCodeForSession(code); // error: redeemedBySdkToo
  return data.session;
}
`,
  },
  {
    filename: 'src/pages/AuthCallback.jsx',
    code: `// createClient with PKCE: detectSessionInUrl is on by default.
import { createClient } from '@supabase/supabase-js';
import { useEffect, useRef } from 'react';
const supabase = createClient(URL_, KEY, { auth: { flowType: 'pkce' } });

export function AuthCallback() {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    const code = new URL(window.location.href).searchParams.get('code');
    supabase.auth.exchangeCodeForSession(code).then(() => navigate('/')); // error: redeemedBySdkToo
  }, []);
  return <p>Signing in…</p>;
}
`,
  },
  {
    filename: 'src/auth/callback.ts',
    code: `// The same client in another module.
import { supabase } from '../lib/supabase';

export async function handleCallback() {
  const params = new URLSearchParams(window.location.search);
  const code = params.get('code');
  if (code) {
    const { error } = await supabase.auth.exchangeCodeForSession(code); // error
    if (error) console.error(error);
  }
}
`,
    files: {
      '../lib/supabase.ts': `import { createClient } from '@supabase/supabase-js';
export const supabase = createClient(import.meta.env.VITE_URL, import.meta.env.VITE_KEY, {
  auth: { flowType: 'pkce', persistSession: true, detectSessionInUrl: true },
});
`,
    },
  },
  {
    filename: 'src/oidc.ts',
    code: `// oidc-client-ts redeems the page's code, then the token endpoint gets it by hand.
import { UserManager } from 'oidc-client-ts';
const manager = new UserManager(settings);

export async function finish() {
  const user = await manager.signinRedirectCallback();
  const code = new URLSearchParams(window.location.search).get('code')!;
  const res = await fetch(settings.metadata.token_endpoint, { // error
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: settings.client_id }),
  });
  return { user, extra: await res.json() };
}
`,
  },
];
