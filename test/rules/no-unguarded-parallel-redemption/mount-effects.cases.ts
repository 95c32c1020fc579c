/** React mount effects as developers write them, and effects that cannot run twice. */

import type { Case } from '../tester.js';
import { exchange, exchangeModule, exchangeWithVerifier } from './sources.js';

export const invalid: Case[] = [
  {
    code: `// invalid: that the provider is one of a list is no guard
import { useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
export default function AuthCallback() {
  const { provider } = useParams();
  const [params] = useSearchParams();
  useEffect(() => {
    const code = params.get('code');
    if (!code) return;
    if (!['google', 'github'].includes(provider)) throw new Error('Unknown provider');
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code, provider }) }).then(save); // error: redeemedByEffectTwice
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: nor that a switch knows it
import { useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
export default function AuthCallback() {
  const { provider } = useParams();
  const [params] = useSearchParams();
  useEffect(() => {
    const code = params.get('code');
    if (!code) return;
    switch (provider) {
      case 'google':
      case 'github':
        break;
      default:
        return;
    }
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code, provider }) }).then(save); // error: redeemedByEffectTwice
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: a request of the old kind, told step by step
import { useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
export default function AuthCallback() {
  const { provider } = useParams();
  const [params] = useSearchParams();
  useEffect(() => {
    const code = params.get('code');
    if (!code) return;
    const request = new XMLHttpRequest();
    request.open('POST', '/api/auth/callback');
    request.send(JSON.stringify({ code })); // error: redeemedByEffectTwice
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: the name of the hook says what its mutation is for
import { useEffect } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import { useLogin } from '../hooks/useLogin';
export default function AuthCallback() {
  const { provider } = useParams();
  const [params] = useSearchParams();
  const mutation = useLogin();
  useEffect(() => {
    const code = params.get('code');
    if (!code) return;
    mutation.mutate({ code }); // error: redeemedByEffectTwice
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: a mount effect that redeems the page's code; StrictMode runs it twice
import { useEffect } from 'react';
${exchange}
export default function Callback() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    exchange(code).then((tokens) => sessionStorage.setItem('token', tokens.access_token)); // error: redeemedByEffectTwice
  }, []);
  return <p>Signing in…</p>;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: arrow component, async function declared in the effect, raw fetch in place
import { useEffect } from 'react';
import { useSearchParams, useNavigate } from 'react-router-dom';

export const OAuthCallback = () => {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  useEffect(() => {
    async function finish() {
      const body = new URLSearchParams();
      body.append('grant_type', 'authorization_code');
      body.append('code', params.get('code') ?? '');
      body.append('client_id', 'abc');
      const res = await fetch('https://accounts.spotify.com/api/token', { method: 'POST', body }); // error: redeemedByEffectTwice
      const json = await res.json();
      localStorage.setItem('access_token', json.access_token);
      navigate('/');
    }
    finish();
  }, [params, navigate]);
  return null;
};`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: an async IIFE in an effect, dependencies on the code
import React from 'react';
${exchange}
export function Callback({ code }) {
  React.useEffect(() => {
    (async () => {
      const tokens = await exchange(code); // error: redeemedByEffectTwice
      window.opener.postMessage(tokens, window.location.origin);
    })();
  }, [code]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: the effect calls a function of the component that redeems
import { useEffect, useState } from 'react';

export default function Callback() {
  const [error, setError] = useState('');
  const login = async (code: string) => {
    try {
      const res = await fetch('https://oauth2.googleapis.com/token', {
        method: 'POST',
        body: JSON.stringify({ grant_type: 'authorization_code', code, client_id: 'x' }),
      });
      localStorage.setItem('tokens', await res.text());
    } catch (e) {
      setError(String(e));
    }
  };
  useEffect(() => {
    const code = new URL(window.location.href).searchParams.get('code');
    if (code) login(code); // error: redeemedByEffectTwice
  }, []);
  return <p>{error}</p>;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: useCallback does not keep the effect from running twice
import { useCallback, useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import axios from 'axios';

export default function GithubCallback() {
  const { search } = useLocation();
  const code = new URLSearchParams(search).get('code');
  const redeem = useCallback(async () => {
    const { data } = await axios.post('https://auth.example.com/oauth/token', { grant_type: 'authorization_code', code });
    localStorage.setItem('token', data.access_token);
  }, [code]);
  useEffect(() => {
    redeem(); // error: redeemedByEffectTwice
  }, [redeem]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: useLayoutEffect runs twice as well
import { useLayoutEffect } from 'react';
${exchange}
export function Landing() {
  useLayoutEffect(() => {
    const code = new URLSearchParams(location.search).get('code');
    if (!code) return;
    exchange(code).then(saveTokens); // error
  }, []);
  return null;
}
function saveTokens(tokens) {
  localStorage.setItem('refresh', tokens.refresh_token);
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: Next.js client page
'use client';
import { useEffect } from 'react';
import { useRouter, useSearchParams } from 'next/navigation';
import { exchange } from './exchange';

export default function Page() {
  const router = useRouter();
  const searchParams = useSearchParams();
  useEffect(() => {
    const code = searchParams.get('code');
    if (!code) {
      router.replace('/login');
      return;
    }
    exchange(code).then(() => router.replace('/dashboard')); // error
  }, [router, searchParams]);
  return <p>One moment…</p>;
}`,
    filename: 'file.tsx',
    files: { './exchange.ts': exchangeModule },
  },
  {
    code: `// invalid: Next.js pages router with a query from the server
import { useRouter } from 'next/router';
import { useEffect } from 'react';
${exchange}
export default function Callback() {
  const router = useRouter();
  useEffect(() => {
    const { code } = router.query;
    if (typeof code !== 'string') return;
    exchange(code).then(() => router.push('/')); // error
  }, [router.query]);
  return null;
}
export const getServerSideProps = async () => ({ props: {} });`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: a verifier that is only read is no guard
import { useEffect } from 'react';
${exchangeWithVerifier}
export default function Callback() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    const verifier = sessionStorage.getItem('pkce_verifier');
    if (!code || !verifier) return;
    exchangeWithVerifier(code, verifier).then((t) => sessionStorage.setItem('tokens', JSON.stringify(t))); // error
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: "[] runs once" comment; a signed-in user is a render-time value, equal in both runs
import { useContext, useEffect } from 'react';
import { AuthContext } from './context';
${exchange}
export default function Callback() {
  const { user, setUser } = useContext(AuthContext);
  // we only want to run this effect once
  useEffect(() => {
    if (user) return;
    const code = new URLSearchParams(window.location.search).get('code');
    exchange(code).then((tokens) => setUser(tokens.id_token)); // error
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: no token stored yet is true in both runs, since it is stored only when the answer is there
import { useEffect } from 'react';
${exchange}
export default function Callback() {
  useEffect(() => {
    if (localStorage.getItem('access_token')) return;
    const code = new URLSearchParams(window.location.search).get('code');
    exchange(code).then((tokens) => { // error
      localStorage.setItem('access_token', tokens.access_token);
    });
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: MSAL in the browser redeems a code minted by the server; two effect runs are two calls
import { useEffect } from 'react';
import { useMsal } from '@azure/msal-react';

export function HybridSpaLanding({ spaCode }: { spaCode: string }) {
  const { instance } = useMsal();
  useEffect(() => {
    const redeem = async () => {
      const fresh = createInstance();
      await fresh.initialize();
      const result = await fresh.acquireTokenByCode({ code: spaCode, scopes: ['User.Read'] }); // error
      instance.setActiveAccount(result.account);
    };
    void redeem();
  }, [instance, spaCode]);
  return null;
}
import { PublicClientApplication } from '@azure/msal-browser';
function createInstance() {
  return new PublicClientApplication({ auth: { clientId: 'spa' } });
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: Supabase code exchange in an effect
import { useEffect } from 'react';
import { createClient } from '@supabase/supabase-js';
const supabase = createClient('https://x.supabase.co', 'anon', { auth: { flowType: 'pkce', detectSessionInUrl: false } });

export default function AuthCallback() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    if (!code) return;
    supabase.auth.exchangeCodeForSession(code).then(({ error }) => { // error: redeemedByEffectTwice
      if (!error) window.location.replace('/');
    });
  }, []);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: the MCP client's auth() redeems when it is given a code
import { useEffect } from 'react';
import { auth } from '@modelcontextprotocol/sdk/client/auth.js';
import { provider } from './provider';

const OAuthCallback = ({ serverUrl }: { serverUrl: string }) => {
  useEffect(() => {
    const handleCallback = async () => {
      const code = new URLSearchParams(window.location.search).get('code');
      if (!code) return;
      const result = await auth(provider, { serverUrl, authorizationCode: code }); // error
      if (result === 'AUTHORIZED') window.location.href = '/';
    };
    void handleCallback();
  }, [serverUrl]);
  return <div>Processing…</div>;
};
export default OAuthCallback;`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: openid-client 6 in a browser callback component
import { useEffect } from 'react';
import * as client from 'openid-client';

export function Callback({ config }: { config: client.Configuration }) {
  useEffect(() => {
    client
      .discovery(new URL('https://issuer.example.com'), 'spa')
      .then((found) =>
        client.authorizationCodeGrant(found, new URL(window.location.href), { expectedState: 's' }), // error
      )
      .then((tokens) => sessionStorage.setItem('refresh_token', tokens.refresh_token ?? ''));
  }, [config]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: the effect waits for something else first; the second run waits too, then redeems
import { useEffect } from 'react';
import { loadConfig } from './config';
${exchange}
export default function Callback() {
  useEffect(() => {
    const run = async () => {
      const config = await loadConfig();
      const code = new URLSearchParams(window.location.search).get('code');
      if (!config || !code) return;
      const tokens = await exchange(code); // error
      localStorage.setItem('tokens', JSON.stringify(tokens));
    };
    run().catch(console.error);
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: a timer without cleanup only delays both runs
import { useEffect } from 'react';
${exchange}
export default function Callback() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    setTimeout(() => {
      exchange(code).then((t) => localStorage.setItem('t', t.access_token)); // error
    }, 500);
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: an effect without a dependency list runs after every render, and the result causes one
import { useEffect, useState } from 'react';
${exchange}
export default function Callback() {
  const [tokens, setTokens] = useState(null);
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    exchange(code).then(setTokens); // error
  });
  return <pre>{JSON.stringify(tokens)}</pre>;
}`,
    filename: 'file.jsx',
    settings: { strictMode: false },
  },
  {
    code: `// invalid: StrictMode is on in this package
import { useEffect } from 'react';
${exchange}
export default function Callback() {
  useEffect(() => {
    exchange(new URLSearchParams(window.location.search).get('code')); // error: redeemedByEffectTwice
  }, []);
  return null;
}`,
    filename: 'file.jsx',
    facts: { strictMode: true },
  },
  {
    code: `// invalid: a useState initialiser that redeems is called twice by StrictMode
import { useState } from 'react';
${exchange}
export default function Callback() {
  const [pending] = useState(() =>
    exchange(new URLSearchParams(window.location.search).get('code')), // error
  );
  return <Await promise={pending} />;
}`,
    filename: 'file.jsx',
  },
];

export const valid: Case[] = [
  {
    code: `// valid: StrictMode is off by the user's setting; a mount effect then runs once
import { useEffect } from 'react';
${exchange}
export default function Callback() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    exchange(code).then((t) => sessionStorage.setItem('t', t.access_token));
  }, []);
  return null;
}`,
    filename: 'file.jsx',
    settings: { strictMode: false },
  },
  {
    code: `// valid: the package itself says that StrictMode is off
import { useEffect } from 'react';
${exchange}
export const Callback = () => {
  useEffect(() => {
    exchange(new URLSearchParams(window.location.search).get('code'));
  }, []);
  return null;
};`,
    filename: 'file.tsx',
    facts: { strictMode: false },
  },
  {
    code: `// valid: Preact has no double effects
import { useEffect } from 'preact/hooks';
${exchange}
export function Callback() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    exchange(code).then((t) => sessionStorage.setItem('t', t.access_token));
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the timer of the first run is cancelled by its cleanup before it fires
import { useEffect } from 'react';
${exchange}
export default function Callback() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    const timer = setTimeout(() => {
      exchange(code).then((t) => localStorage.setItem('t', t.access_token));
    }, 0);
    return () => clearTimeout(timer);
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the first run was stopped by its cleanup while it waited for something else
import { useEffect } from 'react';
import { loadConfig } from './config';
${exchange}
export default function Callback() {
  useEffect(() => {
    let live = true;
    (async () => {
      await loadConfig();
      if (!live) return;
      const code = new URLSearchParams(window.location.search).get('code');
      const tokens = await exchange(code);
      localStorage.setItem('tokens', JSON.stringify(tokens));
    })();
    return () => {
      live = false;
    };
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the same in .then style; each run waits for the user manager before it looks at its flag
import { useEffect } from 'react';
${exchange}
export function Callback({ manager }) {
  useEffect(() => {
    let cancelled = false;
    manager.getUser().then((user) => {
      if (cancelled || user) return;
      exchange(new URLSearchParams(window.location.search).get('code')).then(manager.storeUser);
    });
    return () => {
      cancelled = true;
    };
  }, [manager]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the effect starts a sign-in; it redeems nothing
import { useEffect } from 'react';
import { useMsal } from '@azure/msal-react';
export function Login() {
  const { instance } = useMsal();
  useEffect(() => {
    instance.loginRedirect({ scopes: ['User.Read'] });
  }, [instance]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: the effect only shows the error of the callback; a click redeems, once per click
import { useEffect, useState } from 'react';
${exchange}
export function Callback({ code, error }) {
  const [shown, setShown] = useState('');
  useEffect(() => {
    if (error) setShown('Sign-in was cancelled');
  }, [error]);
  return <button onClick={() => exchange(code)}>Continue {shown}</button>;
}`,
    filename: 'file.jsx',
    mode: 'recommended',
  },
  {
    code: `// valid: the code arrives after mounting, so the effect that redeems it runs once for it
import { useEffect, useState } from 'react';
${exchange}
export function PopupLogin() {
  const [code, setCode] = useState(null);
  useEffect(() => {
    if (!code) return;
    exchange(code).then((t) => localStorage.setItem('t', t.access_token));
  }, [code]);
  return <AuthPopup onCode={(value) => setCode(value)} />;
}`,
    filename: 'file.jsx',
    mode: 'recommended',
  },
  {
    code: `// valid: silent renewal in an effect uses no authorization code
import { useEffect } from 'react';
export function KeepAlive({ refreshToken, onTokens }) {
  useEffect(() => {
    const timer = setInterval(async () => {
      const res = await fetch('https://login.example.com/token', {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }),
      });
      onTokens(await res.json());
    }, 300000);
    return () => clearInterval(timer);
  }, [refreshToken, onTokens]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: TanStack Query shares one request between both mounts and never asks again
import { useQuery } from '@tanstack/react-query';
${exchange}
export function Callback({ code }) {
  const { data } = useQuery({
    queryKey: ['oauth', code],
    queryFn: () => exchange(code),
    retry: false,
    staleTime: Infinity,
    gcTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnMount: false,
    refetchOnReconnect: false,
  });
  return data ? <Redirect to="/" /> : null;
}`,
    filename: 'file.jsx',
  },
];
