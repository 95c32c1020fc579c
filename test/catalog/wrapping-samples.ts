/** Code around one redemption: what runs it again, and what keeps it from running twice. */

export interface Wrapped {
  name: string;
  text: string;
}

const redeem = `fetch('https://issuer.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) })`;

const redeemOk = `const response = await ${redeem}; if (!response.ok) throw new Error('failed'); return response.json();`;

const post = (call: string, options = '') =>
  `${call}('https://issuer.example/token', { json: { grant_type: 'authorization_code', code }${options} })`;

/** One code, redeemed again by what stands around it. */
export const repeated: readonly Wrapped[] = [
  {
    name: 'p-retry',
    text: `import pRetry from 'p-retry';
    export const handle = (code) => pRetry(async () => { ${redeemOk} }, { retries: 3 });`,
  },
  {
    name: 'p-retry with the error of another library',
    text: `import pRetry from 'p-retry';
    export const handle = (code) => pRetry(async () => { try { ${redeemOk} } catch (error) { throw new Error('again'); } });`,
  },
  {
    name: 'async-retry',
    text: `import retry from 'async-retry';
    export const handle = (code) => retry(async () => { ${redeemOk} });`,
  },
  {
    name: 'promise-retry with .catch(retry)',
    text: `import promiseRetry from 'promise-retry';
    export const handle = (code) => promiseRetry((retry) => redeemIt(code).catch(retry));
    async function redeemIt(code) { ${redeemOk} }`,
  },
  {
    name: 'exponential-backoff',
    text: `import { backOff } from 'exponential-backoff';
    export const handle = (code) => backOff(async () => { ${redeemOk} });`,
  },
  {
    name: '@lifeomic/attempt',
    text: `import { retry } from '@lifeomic/attempt';
    export const handle = (code) => retry(async () => { ${redeemOk} }, { maxAttempts: 3 });`,
  },
  {
    name: 'cockatiel',
    text: `import { retry, handleAll } from 'cockatiel';
    const policy = retry(handleAll, { maxAttempts: 3 });
    export const handle = (code) => policy.execute(async () => { ${redeemOk} });`,
  },
  {
    name: 'retry-as-promised',
    text: `import retryAsPromised from 'retry-as-promised';
    export const handle = (code) => retryAsPromised(async () => { ${redeemOk} }, { max: 3 });`,
  },
  {
    name: 'ts-retry-promise',
    text: `import { retry } from 'ts-retry-promise';
    export const handle = (code) => retry(async () => { ${redeemOk} }, { retries: 3 });`,
  },
  {
    name: 'axios-retry',
    text: `import axios from 'axios';
    import axiosRetry from 'axios-retry';
    axiosRetry(axios, { retries: 3 });
    export const handle = (code) => axios.post('https://issuer.example/token', { grant_type: 'authorization_code', code });`,
  },
  {
    name: 'axios-retry on an instance',
    text: `import axios from 'axios';
    import axiosRetry from 'axios-retry';
    const http = axios.create();
    axiosRetry(http, { retries: 3 });
    export const handle = (code) => http.post('https://issuer.example/token', { grant_type: 'authorization_code', code });`,
  },
  {
    name: 'fetch-retry',
    text: `import makeFetch from 'fetch-retry';
    const retrying = makeFetch(fetch);
    export const handle = (code) => retrying('https://issuer.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) });`,
  },
  {
    name: 'requestretry',
    text: `const send = require('requestretry');
    export const handle = (code) => send({ url: 'https://issuer.example/token', form: { grant_type: 'authorization_code', code } });`,
  },
  {
    name: 'got with POST in retry.methods',
    text: `import got from 'got';
    export const handle = (code) => ${post('got.post', `, retry: { limit: 2, methods: ['POST'] }`)};`,
  },
  {
    name: 'ky with post in retry.methods',
    text: `import ky from 'ky';
    export const handle = (code) => ${post('ky.post', `, retry: { limit: 2, methods: ['post'] }`)};`,
  },
  {
    name: 'ofetch with retry',
    text: `import { ofetch } from 'ofetch';
    export const handle = (code) => ofetch('https://issuer.example/token', { method: 'POST', retry: 2, body: { grant_type: 'authorization_code', code } });`,
  },
  {
    name: 'useQuery',
    text: `import { useQuery } from '@tanstack/react-query';
    import { useSearchParams } from 'react-router-dom';
    export function Callback() {
      const [params] = useSearchParams();
      const code = params.get('code');
      useQuery({ queryKey: ['token', code], queryFn: async () => { ${redeemOk} } });
      return null;
    }`,
  },
  {
    name: 'useQuery that only retries no more',
    text: `import { useQuery } from '@tanstack/react-query';
    import { useSearchParams } from 'react-router-dom';
    export function Callback() {
      const [params] = useSearchParams();
      const code = params.get('code');
      useQuery({ queryKey: ['token', code], retry: false, queryFn: async () => { ${redeemOk} } });
      return null;
    }`,
  },
  {
    name: 'useQuery of version 3',
    text: `import { useQuery } from 'react-query';
    import { useSearchParams } from 'react-router-dom';
    export function Callback() {
      const [params] = useSearchParams();
      const code = params.get('code');
      useQuery(['token', code], async () => { ${redeemOk} });
      return null;
    }`,
  },
  {
    name: 'useSWR',
    text: `import useSWR from 'swr';
    import { useSearchParams } from 'next/navigation';
    export function Callback() {
      const params = useSearchParams();
      const code = params.get('code');
      useSWR(['token', code], async () => { ${redeemOk} });
      return null;
    }`,
  },
  {
    name: 'setInterval',
    text: `export function handle(code) { setInterval(async () => { ${redeemOk} }, 1000); }`,
  },
  {
    name: 'useEffect',
    text: `import { useEffect } from 'react';
    export function Callback() {
      useEffect(() => {
        const code = new URLSearchParams(window.location.search).get('code');
        ${redeem};
      }, []);
      return null;
    }`,
  },
  {
    name: 'useMount of react-use',
    text: `import { useMount } from 'react-use';
    export function Callback() {
      useMount(() => {
        const code = new URLSearchParams(window.location.search).get('code');
        ${redeem};
      });
      return null;
    }`,
  },
  {
    name: 'useEffectOnce of react-use',
    text: `import { useEffectOnce } from 'react-use';
    export function Callback() {
      useEffectOnce(() => {
        const code = new URLSearchParams(window.location.search).get('code');
        ${redeem};
      });
      return null;
    }`,
  },
  {
    name: 'componentDidMount',
    text: `import React from 'react';
    export class Callback extends React.Component {
      componentDidMount() {
        const code = new URLSearchParams(window.location.search).get('code');
        ${redeem};
      }
      render() { return null; }
    }`,
  },
  {
    name: 'p-limit(1)',
    text: `import pLimit from 'p-limit';
    const limit = pLimit(1);
    export const handle = (code) => Promise.all([1, 2].map(() => limit(async () => { ${redeemOk} })));`,
  },
  {
    name: 'memoized by a new object each time',
    text: `import pMemoize from 'p-memoize';
    const redeemIt = pMemoize(async ({ code }) => { ${redeemOk} });
    export const handle = (code) => Promise.all([redeemIt({ code }), redeemIt({ code })]);`,
  },
  {
    name: 'an SDK that redeems by itself, and by hand',
    text: `import { createBrowserClient } from '@supabase/ssr';
    const supabase = createBrowserClient('https://project.example', 'key');
    const code = new URLSearchParams(window.location.search).get('code');
    await supabase.auth.exchangeCodeForSession(code);`,
  },
  {
    name: 'supabase-js with PKCE that redeems by itself, and by hand',
    text: `import { createClient } from '@supabase/supabase-js';
    const supabase = createClient('https://project.example', 'key', { auth: { flowType: 'pkce' } });
    const code = new URLSearchParams(window.location.search).get('code');
    await supabase.auth.exchangeCodeForSession(code);`,
  },
  {
    name: 'superagent with retry',
    text: `import superagent from 'superagent';
    export const handle = async (code) => { await superagent.post('https://issuer.example/token').send({ grant_type: 'authorization_code', code }).retry(2); };`,
  },
  {
    name: 'a mutex without a second look',
    text: `import { Mutex } from 'async-mutex';
    export class Session {
      mutex = new Mutex();
      tokens;
      constructor(code) { this.code = code; }
      ensure() {
        return this.mutex.runExclusive(async () => {
          const { code } = this;
          const response = await ${redeem};
          this.tokens = await response.json();
          return this.tokens;
        });
      }
    }`,
  },
  {
    name: 'useMutation called in an effect',
    text: `import { useEffect } from 'react';
    import { useMutation } from '@tanstack/react-query';
    import { useSearchParams } from 'react-router-dom';
    export function Callback() {
      const [params] = useSearchParams();
      const code = params.get('code');
      const { mutate } = useMutation({ mutationFn: async (code) => { ${redeemOk} } });
      useEffect(() => { mutate(code); }, [code]);
      return null;
    }`,
  },
];

/** The same, switched off or guarded. */
export const kept: readonly Wrapped[] = [
  {
    name: 'p-retry with no retries',
    text: `import pRetry from 'p-retry';
    export const handle = (code) => pRetry(async () => { ${redeemOk} }, { retries: 0 });`,
  },
  {
    name: 'p-retry ended by AbortError',
    text: `import pRetry, { AbortError } from 'p-retry';
    export const handle = (code) => pRetry(async () => { try { ${redeemOk} } catch (error) { throw new AbortError(error); } });`,
  },
  {
    name: 'p-retry with shouldRetry that never does',
    text: `import pRetry from 'p-retry';
    export const handle = (code) => pRetry(async () => { ${redeemOk} }, { shouldRetry: () => false });`,
  },
  {
    name: 'async-retry ended by bail',
    text: `import retry from 'async-retry';
    export const handle = (code) => retry(async (bail) => { try { ${redeemOk} } catch (error) { bail(error); } });`,
  },
  {
    name: 'promise-retry that never asks for another run',
    text: `import promiseRetry from 'promise-retry';
    export const handle = (code) => promiseRetry(async () => { ${redeemOk} });`,
  },
  {
    name: 'exponential-backoff with one attempt',
    text: `import { backOff } from 'exponential-backoff';
    export const handle = (code) => backOff(async () => { ${redeemOk} }, { numOfAttempts: 1 });`,
  },
  {
    name: 'axios-retry with no retries',
    text: `import axios from 'axios';
    import axiosRetry from 'axios-retry';
    axiosRetry(axios, { retries: 0 });
    export const handle = (code) => axios.post('https://issuer.example/token', { grant_type: 'authorization_code', code });`,
  },
  {
    name: 'got',
    text: `import got from 'got';
    export const handle = (code) => ${post('got.post', ', retry: { limit: 2 }')};`,
  },
  {
    name: 'ky',
    text: `import ky from 'ky';
    export const handle = (code) => ${post('ky.post', ', retry: 2')};`,
  },
  {
    name: 'ofetch',
    text: `import { ofetch } from 'ofetch';
    export const handle = (code) => ofetch('https://issuer.example/token', { method: 'POST', body: { grant_type: 'authorization_code', code } });`,
  },
  {
    name: 'superagent',
    text: `import superagent from 'superagent';
    export const handle = async (code) => { await superagent.post('https://issuer.example/token').send({ grant_type: 'authorization_code', code }); };`,
  },
  {
    name: 'useQuery with everything off',
    text: `import { useQuery } from '@tanstack/react-query';
    import { useSearchParams } from 'react-router-dom';
    export function Callback() {
      const [params] = useSearchParams();
      const code = params.get('code');
      useQuery({ queryKey: ['token', code], retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false, queryFn: async () => { ${redeemOk} } });
      return null;
    }`,
  },
  {
    name: 'useMutation called by a click',
    text: `import { useMutation } from '@tanstack/react-query';
    import { useSearchParams } from 'react-router-dom';
    export function Callback() {
      const [params] = useSearchParams();
      const code = params.get('code');
      const { mutate } = useMutation({ mutationFn: async (code) => { ${redeemOk} } });
      return <button onClick={() => mutate(code)}>Sign in</button>;
    }`,
  },
  {
    name: 'useEffect of Preact',
    text: `import { useEffect } from 'preact/hooks';
    export function Callback() {
      useEffect(() => {
        const code = new URLSearchParams(window.location.search).get('code');
        ${redeem};
      }, []);
      return null;
    }`,
  },
  {
    name: 'onMounted of Vue',
    text: `import { onMounted } from 'vue';
    import { useRoute } from 'vue-router';
    const route = useRoute();
    onMounted(async () => { const { code } = route.query; ${redeemOk.replace(/return /, 'void ')} });`,
  },
  {
    name: 'onMount of Svelte',
    text: `import { onMount } from 'svelte';
    onMount(async () => { const code = new URLSearchParams(window.location.search).get('code'); ${redeemOk.replace(/return /, 'void ')} });`,
  },
  {
    name: 'once of lodash',
    text: `import { once } from 'lodash';
    export function handle(code) {
      const redeemIt = once(async () => { ${redeemOk} });
      return Promise.all([redeemIt(), redeemIt()]);
    }`,
  },
  {
    name: 'memoize of lodash',
    text: `import memoize from 'lodash/memoize';
    const redeemIt = memoize(async (code) => { ${redeemOk} });
    export const handle = (code) => Promise.all([redeemIt(code), redeemIt(code)]);`,
  },
  {
    name: 'p-memoize',
    text: `import pMemoize from 'p-memoize';
    const redeemIt = pMemoize(async (code) => { ${redeemOk} });
    export const handle = (code) => Promise.all([redeemIt(code), redeemIt(code)]);`,
  },
  {
    name: 'lru-cache',
    text: `import { LRUCache } from 'lru-cache';
    const cache = new LRUCache({ max: 10, fetchMethod: async (code) => { ${redeemOk} } });
    export const handle = (code) => Promise.all([cache.fetch(code), cache.fetch(code)]);`,
  },
  {
    name: 'dataloader',
    text: `import DataLoader from 'dataloader';
    const loader = new DataLoader((codes) => Promise.all(codes.map(async (code) => { ${redeemOk} })));
    export const handle = (code) => Promise.all([loader.load(code), loader.load(code)]);`,
  },
  {
    name: 'a mutex with a second look',
    text: `import { Mutex } from 'async-mutex';
    export class Session {
      mutex = new Mutex();
      tokens;
      constructor(code) { this.code = code; }
      ensure() {
        return this.mutex.runExclusive(async () => {
          if (this.tokens) return this.tokens;
          const { code } = this;
          const response = await ${redeem};
          this.tokens = await response.json();
          return this.tokens;
        });
      }
    }`,
  },
  {
    name: 'GETDEL of ioredis',
    text: `import Redis from 'ioredis';
    const redis = new Redis();
    async function once(state, code) {
      const session = await redis.getdel(state);
      if (!session) return null;
      ${redeemOk}
    }
    export const handle = (state, code) => Promise.all([once(state, code), once(state, code)]);`,
  },
  {
    name: 'findOneAndDelete of mongodb',
    text: `import { MongoClient } from 'mongodb';
    const states = new MongoClient('mongodb://db.example').db('app').collection('states');
    async function once(state, code) {
      const found = await states.findOneAndDelete({ state });
      if (!found) return null;
      ${redeemOk}
    }
    export const handle = (state, code) => Promise.all([once(state, code), once(state, code)]);`,
  },
  {
    name: 'DELETE … RETURNING of pg',
    text: `import pg from 'pg';
    const pool = new pg.Pool();
    async function once(state, code) {
      const result = await pool.query('DELETE FROM states WHERE state = $1 RETURNING *', [state]);
      if (result.rowCount === 0) return null;
      ${redeemOk}
    }
    export const handle = (state, code) => Promise.all([once(state, code), once(state, code)]);`,
  },
  {
    name: 'an SDK that redeems by itself, switched off',
    text: `import { createClient } from '@supabase/supabase-js';
    const supabase = createClient('https://project.example', 'key', { auth: { flowType: 'pkce', detectSessionInUrl: false } });
    const code = new URLSearchParams(window.location.search).get('code');
    await supabase.auth.exchangeCodeForSession(code);`,
  },
  {
    name: 'handleRedirectPromise in an effect',
    text: `import { useEffect } from 'react';
    import { PublicClientApplication } from '@azure/msal-browser';
    const client = new PublicClientApplication({ auth: { clientId: 'id' } });
    export function Callback() {
      useEffect(() => { client.handleRedirectPromise(); }, []);
      return null;
    }`,
  },
  {
    name: 'handleRedirectCallback of Auth0 in an effect',
    text: `import { useEffect } from 'react';
    import { Auth0Client } from '@auth0/auth0-spa-js';
    const client = new Auth0Client({ domain: 'd', clientId: 'id' });
    export function Callback() {
      useEffect(() => { client.handleRedirectCallback(); }, []);
      return null;
    }`,
  },
  {
    name: 'a listener that runs once',
    text: `export function handle(code) { window.addEventListener('focus', async () => { ${redeemOk} }, { once: true }); }`,
  },
  {
    name: 'a test',
    text: `import { it } from 'vitest';
    const code = 'made-up';
    it('refuses a replay', async () => { await ${redeem}; await ${redeem}; });`,
  },
  {
    name: 'SET NX of ioredis',
    text: `import Redis from 'ioredis';
    const redis = new Redis();
    async function once(code) {
      const won = await redis.set('code:' + code, '1', 'EX', 600, 'NX');
      if (won !== 'OK') return null;
      ${redeemOk}
    }
    export const handle = (code) => Promise.all([once(code), once(code)]);`,
  },
  {
    name: 'useQuery that stays fresh',
    text: `import { useQuery } from '@tanstack/react-query';
    import { useSearchParams } from 'react-router-dom';
    export function Callback() {
      const [params] = useSearchParams();
      const code = params.get('code');
      useQuery({ queryKey: ['token', code], retry: 0, staleTime: Infinity, queryFn: async () => { ${redeemOk} } });
      return null;
    }`,
  },
];
