/** Query libraries, which run their function again on focus, remount and failure. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'src/useGoogleLogin.ts',
    code: `// The query waits until it is asked for, and the client lets one request at a time through. Its key has a name.
import { useQuery } from 'react-query';
import { keys, exchange } from './api';

export const useGoogleLogin = ({ code }, options) =>
  useQuery(keys.googleLogin, () => exchange('/oauth/google/callback', { code }), { ...options, enabled: false });
`,
  },
  {
    filename: 'src/useTwoFactorCallback.ts',
    code: `// The code in the URL of a second factor's link is no authorization code.
import { useQuery } from 'react-query';
import { useSearchParams } from 'react-router-dom';
import { getAuth2FaCallback } from './services';

export function useTwoFactorLoginCallback() {
  const [params] = useSearchParams();
  const code = params.get('code');
  useQuery(['2fa-auth-callback'], () => getAuth2FaCallback(code), { retry: 0 });
}
`,
  },
  {
    filename: 'src/pages/AuthCallback.tsx',
    code: `// Everything that could run the query again is switched off.
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';

export function AuthCallback() {
  const [params] = useSearchParams();
  const code = params.get('code');
  const { data } = useQuery({
    queryKey: ['oauth-callback', code],
    queryFn: () => fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }).then((r) => r.json()),
    retry: false,
    retryOnMount: false,
    refetchOnMount: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: Infinity,
    gcTime: Infinity,
  });
  return <p>{data ? 'Signed in' : 'Signing in…'}</p>;
}
`,
  },
  {
    filename: 'src/hooks/useExchange.ts',
    code: `// A mutation is not retried by default.
import { useMutation } from '@tanstack/react-query';
import axios from 'axios';

export function useExchange() {
  return useMutation({
    mutationFn: async (code: string) => {
      const { data } = await axios.post(TOKEN_URL, { grant_type: 'authorization_code', code, client_id: ID });
      return data;
    },
    onSuccess: (tokens) => saveTokens(tokens),
  });
}
`,
  },
  {
    filename: 'src/profile.tsx',
    code: `// The query sends the access token, not the code.
import { useQuery } from '@tanstack/react-query';
import { exchange } from './exchange';

export function Profile({ accessToken }: { accessToken: string }) {
  const { data } = useQuery({
    queryKey: ['me'],
    queryFn: () => fetch('https://idp.example/oauth/userinfo', { headers: { Authorization: 'Bearer ' + accessToken } }),
  });
  return <p>{String(data)}</p>;
}

export async function loader(code: string) {
  return exchange(code);
}
`,
    files: {
      './exchange.ts': `export const exchange = (code: string) =>
  fetch(TOKEN_URL, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) });
`,
    },
  },
  {
    filename: 'src/routes/callback.ts',
    code: `// fetchQuery does not retry by default, and a loader runs it once.
import { queryClient } from '../query-client';

export async function loader({ request }: { request: Request }) {
  const code = new URL(request.url).searchParams.get('code')!;
  return queryClient.fetchQuery({
    queryKey: ['token', code],
    queryFn: async () => {
      const res = await fetch(TOKEN_URL, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID }),
      });
      return res.json();
    },
  });
}
`,
    files: {
      '../query-client.ts': `import { QueryClient } from '@tanstack/react-query';
export const queryClient = new QueryClient();
`,
    },
  },
  {
    filename: 'src/hooks/useLogin.js',
    code: `// useSWRMutation runs when it is triggered and not again.
import useSWRMutation from 'swr/mutation';

export function useLogin() {
  return useSWRMutation('/api/auth/google/callback', (url, { arg: code }) =>
    fetch(url, { method: 'POST', body: JSON.stringify({ code }) }).then((res) => res.json()),
  );
}
`,
  },
  {
    filename: 'src/hooks/useTokens.ts',
    code: `// The query function awaits a redemption that is shared for each code and stays shared when it fails.
import { useQuery } from '@tanstack/react-query';
const redemptions = new Map<string, Promise<Tokens>>();

function redeemOnce(code: string): Promise<Tokens> {
  const known = redemptions.get(code);
  if (known) return known;
  const fresh = fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID }),
  }).then((res) => res.json());
  redemptions.set(code, fresh);
  return fresh;
}

export const useTokens = (code: string) => useQuery({ queryKey: ['tokens', code], queryFn: () => redeemOnce(code) });
`,
  },
  {
    filename: 'src/pages/verify.tsx',
    code: `// A query that checks an e-mail verification code is another kind of code.
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';

export function VerifyEmail() {
  const [params] = useSearchParams();
  const code = params.get('code');
  const { isSuccess } = useQuery({
    queryKey: ['verify-email', code],
    queryFn: () => fetch('/api/verify-email', { method: 'POST', body: JSON.stringify({ code }) }),
  });
  return <p>{isSuccess ? 'Your address is verified.' : 'Verifying…'}</p>;
}
`,
  },
  {
    filename: 'src/pages/countries.tsx',
    code: `// A query by country code next to a sign-in link.
import useSWR from 'swr';

export function Countries({ code }: { code: string }) {
  const { data } = useSWR(['country', code], () => fetch('/api/countries?code=' + code).then((r) => r.json()));
  return (
    <section>
      <h1>{data?.name}</h1>
      <a href="/oauth/authorize?response_type=code">Sign in</a>
    </section>
  );
}
`,
  },
  {
    knownMiss: true,
    filename: 'src/auth/options.ts',
    code: `// known miss: queryOptions in a helper, used by a suspense query.
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { exchangeCodeForTokens } from './tokens';

const tokenOptions = (code: string) =>
  queryOptions({
    queryKey: ['tokens', code],
    queryFn: () => exchangeCodeForTokens(code),
  });

export const useTokens = (code: string) => useSuspenseQuery(tokenOptions(code)).data;
`,
    files: {
      './tokens.ts': `export async function exchangeCodeForTokens(code: string) {
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID }),
  });
  return res.json();
}
`,
    },
  },
];

export const invalid: Case[] = [
  {
    filename: 'src/useGoogleLogin.ts',
    code: `// The key has a name, and the query is retried and fetched again.
import { useQuery } from 'react-query';
import { keys } from './api';

export const useGoogleLogin = ({ code }) =>
  useQuery(keys.googleLogin, () => fetch('/oauth/google/callback?code=' + code)); // error: redeemedByRefetch
`,
  },
  {
    filename: 'src/pages/AuthCallback.tsx',
    code: `// useQuery with its defaults: three retries, and a refetch on focus.
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';

export function AuthCallback() {
  const [params] = useSearchParams();
  const code = params.get('code');
  const { data, error } = useQuery({
    queryKey: ['oauth-callback', code],
    queryFn: async () => {
      const res = await fetch('/api/auth/callback', { // error: redeemedByRefetch
        method: 'POST',
        body: JSON.stringify({ code, state: params.get('state') }),
      });
      if (!res.ok) throw new Error('Sign-in failed');
      return res.json();
    },
    enabled: Boolean(code),
  });
  if (error) return <p>Sign-in failed.</p>;
  return <p>{data ? 'Signed in' : 'Signing in…'}</p>;
}
`,
  },
  {
    filename: 'src/pages/GoogleCallback.jsx',
    code: `// retry: false leaves the refetch on window focus.
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import axios from 'axios';

export default function GoogleCallback() {
  const [searchParams] = useSearchParams();
  const code = searchParams.get('code');
  const { isPending } = useQuery({
    queryKey: ['google-login'],
    queryFn: () => axios.post('/api/auth/google/callback', { code }), // error: redeemedByRefetch
    retry: false,
  });
  return isPending ? <Spinner /> : <Done />;
}
`,
  },
  {
    filename: 'src/pages/Callback.tsx',
    code: `// No refetch on focus, but three retries of a failed redemption.
import { useQuery } from '@tanstack/react-query';

export function Callback({ code, verifier }: { code: string; verifier: string }) {
  const query = useQuery({
    queryKey: ['token', code],
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    queryFn: () =>
      fetch(TOKEN_URL, { // error
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: verifier }),
      }).then((res) => (res.ok ? res.json() : Promise.reject(new Error(res.statusText)))),
  });
  return <pre>{query.status}</pre>;
}
`,
  },
  {
    filename: 'src/legacy/Callback.js',
    code: `// react-query 3 with positional arguments.
import { useQuery } from 'react-query';
import { useLocation } from 'react-router-dom';
import qs from 'qs';

export default function Callback() {
  const { code } = qs.parse(useLocation().search, { ignoreQueryPrefix: true });
  const { data } = useQuery(['login', code], () =>
    fetch('/api/oauth/login?code=' + code).then((res) => res.json()), // error: redeemedByRefetch
  );
  return <p>{data?.name}</p>;
}
`,
  },
  {
    filename: 'src/hooks/useSlackInstall.ts',
    code: `// useSWR retries without end and revalidates on focus.
import useSWR from 'swr';

export function useSlackInstall(code: string) {
  return useSWR(['slack', code], () =>
    fetch('https://slack.com/api/oauth.v2.access', { // error: redeemedByRefetch
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code }),
    }).then((res) => res.json()),
  );
}
`,
  },
  {
    filename: 'src/hooks/useSession.js',
    code: `// useSWR with a fetcher that gets the key's URL.
import useSWR from 'swr';
import { useSearchParams } from 'next/navigation';

const fetcher = (url) => fetch(url).then((res) => res.json());

export function useGithubLogin() {
  const code = useSearchParams().get('code');
  const { data, error } = useSWR(code ? \`/api/auth/github/callback?code=\${code}\` : null, (url) => fetch(url).then((res) => res.json())); // error
  return { user: data, error };
}
`,
  },
  {
    filename: 'src/hooks/useExchange.ts',
    code: `// A mutation with retries.
import { useMutation } from '@tanstack/react-query';
import ky from 'ky';

export const useExchange = () =>
  useMutation({
    retry: 3,
    mutationFn: (code: string) => ky.post(TOKEN_URL, { json: { grant_type: 'authorization_code', code } }).json(), // error: redeemedByRetry
  });
`,
  },
  {
    filename: 'src/routes/callback.ts',
    code: `// fetchQuery that is told to retry.
import { QueryClient } from '@tanstack/react-query';
const queryClient = new QueryClient();

export async function loader({ request }: { request: Request }) {
  const code = new URL(request.url).searchParams.get('code')!;
  return queryClient.fetchQuery({
    queryKey: ['token', code],
    retry: 2,
    queryFn: () => exchange(code), // error
  });
}

async function exchange(code: string) {
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID }),
  });
  if (!res.ok) throw new Error('token request failed');
  return res.json();
}
`,
  },
  {
    filename: 'src/pages/callback.tsx',
    code: `// The URL is stripped, but the code was read during render and the query runs again.
import { useEffect } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';

export function Callback() {
  const [params, setParams] = useSearchParams();
  const [code] = useState(() => params.get('code'));
  useEffect(() => setParams({}), []);
  const { data } = useQuery({
    queryKey: ['oauth-login'],
    queryFn: () => fetch('/api/oauth/callback', { method: 'POST', body: JSON.stringify({ code }) }).then((r) => r.json()), // error: redeemedByRefetch
    retry: false,
  });
  return <p>{data?.user?.name}</p>;
}

import { useState } from 'react';
`,
  },
];
