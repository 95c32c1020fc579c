/** SDKs and HTTP clients that retry or guard by themselves, and those that were told to send the code again. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'stripe.js',
    code: `// The retries of the SDK are its own affair.
const Stripe = require('stripe');
const stripe = new Stripe(KEY, { maxNetworkRetries: 3 });

exports.connect = (code) => stripe.oauth.token({ grant_type: 'authorization_code', code });
`,
  },
  {
    filename: 'azure.ts',
    code: `// @azure/identity redeems once and repeats by its own policy.
import { AuthorizationCodeCredential } from '@azure/identity';

export const credential = (code: string) =>
  new AuthorizationCodeCredential(TENANT, ID, SECRET, code, REDIRECT, { retryOptions: { maxRetries: 4 } });
`,
  },
  {
    filename: 'src/App.tsx',
    code: `// handleRedirectPromise on an instance of the module guards itself.
import { useEffect } from 'react';
import { PublicClientApplication } from '@azure/msal-browser';
const pca = new PublicClientApplication({ auth: { clientId: ID } });

export function App() {
  useEffect(() => {
    pca.initialize().then(() => pca.handleRedirectPromise()).then((result) => {
      if (result) pca.setActiveAccount(result.account);
    });
  }, []);
  return null;
}
`,
  },
  {
    filename: 'supabase.js',
    code: `// The client was told to leave the URL alone, so the page redeems it.
import { createClient } from '@supabase/supabase-js';
const supabase = createClient(URL_, ANON_KEY, { auth: { detectSessionInUrl: false, flowType: 'pkce' } });

export async function finish() {
  const code = new URLSearchParams(location.search).get('code');
  const { data, error } = await supabase.auth.exchangeCodeForSession(code);
  if (error) throw error;
  return data.session;
}
`,
  },
  {
    filename: 'got.js',
    code: `// got does not repeat a POST unless it is told to.
import got from 'got';
const api = got.extend({ timeout: { request: 5000 } });

export const exchange = (code) => api.post(TOKEN_URL, { form: { grant_type: 'authorization_code', code } }).json();
`,
  },
  {
    filename: 'ky.ts',
    code: `// ky repeats GET and PUT, not POST.
import ky from 'ky';
const api = ky.create({ retry: 3 });

export const exchange = (code: string) =>
  api.post(TOKEN_URL, { body: new URLSearchParams({ grant_type: 'authorization_code', code }) }).json();
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// A mutation is not repeated by default, and the click that starts it happens once.
import { useMutation } from '@tanstack/react-query';

export function Confirm({ code }: { code: string }) {
  const { mutate, isPending } = useMutation({
    mutationFn: (value: string) => fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code: value }) }),
  });
  return (
    <button disabled={isPending} onClick={() => mutate(code)}>
      Continue
    </button>
  );
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The query neither repeats nor refetches.
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';

export function Callback() {
  const code = useSearchParams().get('code');
  const { data } = useQuery({
    queryKey: ['oauth', code],
    queryFn: async () => (await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) })).json(),
    retry: false,
    staleTime: Infinity,
    gcTime: Infinity,
    refetchOnMount: false,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  });
  return <p>{data?.name}</p>;
}
`,
  },
  {
    filename: 'retry.js',
    code: `// Only the profile is repeated; the code was redeemed outside the wrapper.
import pRetry from 'p-retry';
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export async function login(code) {
  const tokens = await github.validateAuthorizationCode(code);
  return pRetry(() => fetchProfile(tokens.accessToken()), { retries: 5 });
}
`,
  },
  {
    filename: 'retry.ts',
    code: `// The wrapper was told not to repeat.
import retry from 'async-retry';
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export const login = (code: string) => retry(() => client.getToken(code), { retries: 0 });
`,
  },
  {
    filename: 'abort.js',
    code: `// Every failure is final: AbortError ends the retries.
import pRetry, { AbortError } from 'p-retry';
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export const login = (code) =>
  pRetry(async () => {
    await waitForNetwork();
    try {
      return await github.validateAuthorizationCode(code);
    } catch (error) {
      throw new AbortError(error);
    }
  });
`,
  },
];

export const double: Case[] = [
  {
    filename: 'supabase.js',
    code: `// By default the client redeems the code of the URL itself.
import { createClient } from '@supabase/supabase-js';
const supabase = createClient(URL_, ANON_KEY, { auth: { flowType: 'pkce' } });

export async function finish() {
  const code = new URLSearchParams(window.location.search).get('code');
  const { data } = await supabase.auth.exchangeCodeForSession(code); // error
  return data.session;
}
`,
  },
  {
    filename: 'got.js',
    code: `// got was told to repeat POST.
import got from 'got';
const api = got.extend({ retry: { limit: 2, methods: ['GET', 'POST'] } });

export const exchange = (code) => api.post(TOKEN_URL, { form: { grant_type: 'authorization_code', code } }).json(); // error
`,
  },
  {
    filename: 'ky.ts',
    code: `// ky was told to repeat POST.
import ky from 'ky';

export const exchange = (code: string) =>
  ky.post(TOKEN_URL, { // error
    retry: { limit: 3, methods: ['post'] },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  }).json();
`,
  },
  {
    filename: 'retry.js',
    code: `// The wrapper of another file tries three times.
import { withRetry } from './with-retry';
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export const login = (code) => withRetry(() => github.validateAuthorizationCode(code)); // error
`,
    files: {
      './with-retry.js': `export async function withRetry(work, times = 3) {
  let last;
  for (let i = 0; i < times; i++) {
    try {
      return await work();
    } catch (error) {
      last = error;
    }
  }
  throw last;
}
`,
    },
  },
  {
    filename: 'abort.js',
    code: `// Only one kind of failure is final; the others are repeated.
import pRetry, { AbortError } from 'p-retry';
import { GitHub, OAuth2RequestError } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export const login = (code) =>
  pRetry(async () => {
    try {
      return await github.validateAuthorizationCode(code); // error
    } catch (error) {
      if (error instanceof OAuth2RequestError) throw new AbortError(error);
      throw error;
    }
  });
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// retry is off, but the window's focus fetches again.
import { useQuery } from '@tanstack/react-query';

export function Callback() {
  const code = new URLSearchParams(window.location.search).get('code');
  const { data } = useQuery({
    queryKey: ['oauth', code],
    queryFn: () => fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }), // error
    retry: false,
  });
  return <p>{String(data?.ok)}</p>;
}
`,
  },
  {
    filename: 'rxjs.ts',
    code: `// retry(2) subscribes again, and each subscription sends the code.
import { defer, retry } from 'rxjs';
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export const login = (code: string) => defer(() => client.getToken(code)).pipe(retry(2)); // error
`,
  },
];
