import { endpoint, orThrow, redeem, type Repeating } from './rows.js';

const data = `{ grant_type: 'authorization_code', code }`;
const attempt = `async () => { ${orThrow} }`;

const query = (options = '') =>
  `const [params] = useSearchParams();
  const code = params.get('code');
  useQuery({ queryKey: ['token', code], queryFn: ${attempt}${options} });
  return null;`;

/** What sends a request, or runs a callback, again. */
export const retries: readonly Repeating[] = [
  {
    api: 'axios-retry: default',
    versions: '4',
    setUp: `import axios from 'axios';
      import retrying from 'axios-retry';
      const http = axios.create();`,
    body: `retrying(http, { retries: 3 }); return http.post(${endpoint}, ${data});`,
    off: [
      `retrying(http, { retries: 0 }); return http.post(${endpoint}, ${data});`,
      `retrying(http, { retryCondition: () => false }); return http.post(${endpoint}, ${data});`,
      `retrying(http, { retries: 3 }); return http.post(${endpoint}, ${data}, { 'axios-retry': { retries: 0 } });`,
    ],
  },
  {
    api: 'retry-axios: attach',
    versions: '4',
    setUp: `import axios from 'axios';
      import * as rax from 'retry-axios';
      const http = axios.create();`,
    body: `http.defaults.raxConfig = { httpMethodsToRetry: ['POST'] }; rax.attach(http); return http.post(${endpoint}, ${data});`,
    off: [
      `rax.attach(http); return http.post(${endpoint}, ${data});`,
      `http.defaults.raxConfig = { httpMethodsToRetry: ['POST'], retry: 0 }; rax.attach(http); return http.post(${endpoint}, ${data});`,
    ],
  },
  {
    api: 'got: post',
    versions: '11 14 16',
    setUp: `import got from 'got';`,
    body: `return got.post(${endpoint}, { json: ${data}, retry: { limit: 2, methods: ['POST'] } });`,
    off: [
      `return got.post(${endpoint}, { json: ${data} });`,
      `return got.post(${endpoint}, { json: ${data}, retry: { limit: 0, methods: ['POST'] } });`,
    ],
  },
  {
    api: 'ky: post',
    versions: '2',
    setUp: `import ky from 'ky';`,
    body: `return ky.post(${endpoint}, { json: ${data}, retry: { limit: 2, methods: ['post'] } });`,
    off: [
      `return ky.post(${endpoint}, { json: ${data} });`,
      `return ky.post(${endpoint}, { json: ${data}, retry: { limit: 0, methods: ['post'] } });`,
    ],
  },
  {
    api: 'fetch-retry: default',
    versions: '6',
    setUp: `import build from 'fetch-retry';
      const again = build(fetch);`,
    body: `return again(${endpoint}, { method: 'POST', body: new URLSearchParams(${data}) });`,
    off: [
      `return again(${endpoint}, { method: 'POST', retries: 0, body: new URLSearchParams(${data}) });`,
      `return again(${endpoint}, { method: 'POST', retryOn: () => false, body: new URLSearchParams(${data}) });`,
    ],
  },
  {
    api: 'superagent: post',
    versions: '10',
    setUp: `import superagent from 'superagent';`,
    body: `await superagent.post(${endpoint}).send(${data}).retry(2);`,
    off: [
      `await superagent.post(${endpoint}).send(${data});`,
      `await superagent.post(${endpoint}).send(${data}).retry(0);`,
    ],
  },
  {
    api: 'requestretry: default',
    versions: '7 8',
    setUp: `const send = require('requestretry');`,
    body: `return send({ url: ${endpoint}, form: ${data} });`,
    off: [
      `return send({ url: ${endpoint}, form: ${data}, maxAttempts: 1 });`,
      `return send({ url: ${endpoint}, form: ${data}, retryStrategy: () => false });`,
    ],
  },
  {
    api: 'ofetch: ofetch',
    versions: '1',
    setUp: `import { ofetch } from 'ofetch';`,
    body: `return ofetch(${endpoint}, { method: 'POST', retry: 2, body: ${data} });`,
    off: [
      `return ofetch(${endpoint}, { method: 'POST', body: ${data} });`,
      `return ofetch(${endpoint}, { method: 'POST', retry: 0, body: ${data} });`,
      `return ofetch(${endpoint}, { method: 'POST', retry: false, body: ${data} });`,
    ],
  },
  {
    api: 'wretch/middlewares: retry',
    versions: '3',
    setUp: `import wretch from 'wretch';
      import { retry } from 'wretch/middlewares';`,
    body: `return wretch(${endpoint}).middlewares([retry({ maxAttempts: 3, retryOnNetworkError: true })]).post(${data});`,
    off: [
      `return wretch(${endpoint}).post(${data});`,
      `return wretch(${endpoint}).middlewares([retry({ maxAttempts: 0 })]).post(${data});`,
    ],
  },
  {
    api: 'undici: RetryAgent',
    versions: '5 6 7 8',
    setUp: `import { request, Agent, RetryAgent } from 'undici';`,
    body: `const dispatcher = new RetryAgent(new Agent(), { methods: ['POST'] });
      return request(${endpoint}, { method: 'POST', dispatcher, body: new URLSearchParams(${data}) });`,
    off: [
      `const dispatcher = new RetryAgent(new Agent());
      return request(${endpoint}, { method: 'POST', dispatcher, body: new URLSearchParams(${data}) });`,
      `const dispatcher = new RetryAgent(new Agent(), { methods: ['POST'], maxRetries: 0 });
      return request(${endpoint}, { method: 'POST', dispatcher, body: new URLSearchParams(${data}) });`,
      `const dispatcher = new Agent();
      return request(${endpoint}, { method: 'POST', dispatcher, body: new URLSearchParams(${data}) });`,
    ],
  },
  {
    api: 'gaxios: request',
    versions: '6 7',
    setUp: `import { request } from 'gaxios';`,
    body: `return request({ url: ${endpoint}, method: 'POST', data: ${data}, retryConfig: { httpMethodsToRetry: ['POST'] } });`,
    off: [
      `return request({ url: ${endpoint}, method: 'POST', data: ${data} });`,
      `return request({ url: ${endpoint}, method: 'POST', data: ${data}, retry: true });`,
      `return request({ url: ${endpoint}, method: 'POST', data: ${data}, retryConfig: { httpMethodsToRetry: ['POST'], retry: 0 } });`,
    ],
  },
  {
    api: '@octokit/plugin-retry: retry',
    versions: '8',
    setUp: `import { Octokit } from '@octokit/core';
      import { retry } from '@octokit/plugin-retry';
      const Client = Octokit.plugin(retry);
      const octokit = new Client();`,
    body: `return octokit.request('POST /login/oauth/access_token', ${data});`,
    off: [
      `const plain = new Octokit(); return plain.request('POST /login/oauth/access_token', ${data});`,
      `return octokit.request('POST /login/oauth/access_token', { ...${data}, request: { retries: 0 } });`,
    ],
  },
  {
    api: '@azure/core-rest-pipeline: defaultRetryPolicy',
    versions: '1',
    setUp: `import { createDefaultHttpClient, createEmptyPipeline, createPipelineRequest, defaultRetryPolicy } from '@azure/core-rest-pipeline';
      const client = createDefaultHttpClient();
      const pipeline = createEmptyPipeline();`,
    body: `pipeline.addPolicy(defaultRetryPolicy());
      return pipeline.sendRequest(client, createPipelineRequest({ url: ${endpoint}, method: 'POST', body: new URLSearchParams(${data}).toString() }));`,
    off: [
      `return pipeline.sendRequest(client, createPipelineRequest({ url: ${endpoint}, method: 'POST', body: new URLSearchParams(${data}).toString() }));`,
      `pipeline.addPolicy(defaultRetryPolicy({ maxRetries: 0 }));
      return pipeline.sendRequest(client, createPipelineRequest({ url: ${endpoint}, method: 'POST', body: new URLSearchParams(${data}).toString() }));`,
    ],
  },
  {
    api: 'p-retry: default',
    versions: '4 7 9',
    setUp: `import again, { AbortError } from 'p-retry';`,
    body: `return again(${attempt}, { retries: 3 });`,
    off: [
      `return again(${attempt}, { retries: 0 });`,
      `return again(${attempt}, { shouldRetry: () => false });`,
      `return again(async () => { try { ${orThrow} } catch (error) { throw new AbortError(error); } });`,
    ],
  },
  {
    api: 'async-retry: default',
    versions: '1',
    setUp: `import again from 'async-retry';`,
    body: `return again(${attempt});`,
    off: [
      `return again(${attempt}, { retries: 0 });`,
      `return again(async (bail) => { try { ${orThrow} } catch (error) { bail(error); } });`,
    ],
  },
  {
    api: 'retry: attempt',
    versions: '0.13',
    setUp: `import retry from 'retry';
      const operation = retry.operation();`,
    body: `operation.attempt(async () => { try { ${orThrow} } catch (error) { if (operation.retry(error)) return; } });`,
    off: [
      `operation.attempt(async () => { try { ${orThrow} } catch (error) { console.error(error); } });`,
      `const single = retry.operation({ retries: 0 }); single.attempt(async () => { try { ${orThrow} } catch (error) { if (single.retry(error)) return; } });`,
    ],
  },
  {
    api: 'promise-retry: default',
    versions: '2',
    setUp: `import again from 'promise-retry';
      const send = async (code) => { ${orThrow} };`,
    body: `return again((retry) => send(code).catch(retry));`,
    off: [
      `return again((retry) => send(code));`,
      `return again({ retries: 0 }, (retry) => send(code).catch(retry));`,
    ],
  },
  {
    api: 'exponential-backoff: backOff',
    versions: '3',
    setUp: `import { backOff } from 'exponential-backoff';`,
    body: `return backOff(${attempt});`,
    off: [
      `return backOff(${attempt}, { numOfAttempts: 1 });`,
      `return backOff(${attempt}, { retry: () => false });`,
    ],
    alike: true,
  },
  {
    api: '@lifeomic/attempt: retry',
    versions: '3',
    setUp: `import { retry } from '@lifeomic/attempt';`,
    body: `return retry(${attempt}, { maxAttempts: 3 });`,
    off: [
      `return retry(${attempt}, { maxAttempts: 1 });`,
      `return retry(async (context) => { try { ${orThrow} } catch (error) { context.abort(); throw error; } });`,
    ],
    alike: true,
  },
  {
    api: 'cockatiel: execute',
    versions: '3 4',
    setUp: `import { retry, handleAll, Policy } from 'cockatiel';`,
    body: `return retry(handleAll, { maxAttempts: 3 }).execute(${attempt});`,
    off: [`return retry(handleAll, { maxAttempts: 0 }).execute(${attempt});`],
  },
  {
    api: 'retry-as-promised: default',
    versions: '7',
    setUp: `import again from 'retry-as-promised';`,
    body: `return again(${attempt}, { max: 3 });`,
    off: [`return again(${attempt}, { max: 1 });`, `return again(${attempt}, 1);`],
  },
  {
    api: 'ts-retry-promise: retry',
    versions: '0.8',
    setUp: `import { retry, NotRetryableError } from 'ts-retry-promise';`,
    body: `return retry(${attempt}, { retries: 3 });`,
    off: [
      `return retry(${attempt}, { retries: 1 });`,
      `return retry(async () => { try { ${orThrow} } catch (error) { throw new NotRetryableError('no'); } });`,
    ],
    alike: true,
  },
  {
    api: 'rxjs: retry',
    versions: '7',
    setUp: `import { defer, from, firstValueFrom, retry } from 'rxjs';`,
    body: `return firstValueFrom(defer(${attempt}).pipe(retry(2)));`,
    off: [
      `return firstValueFrom(defer(${attempt}).pipe(retry(0)));`,
      `return firstValueFrom(defer(${attempt}));`,
      `return firstValueFrom(from(${redeem}).pipe(retry(2)));`,
    ],
  },
  {
    api: '@tanstack/react-query: useQuery',
    versions: '5',
    setUp: `import { useQuery } from '@tanstack/react-query';
      import { useSearchParams } from 'react-router-dom';`,
    body: query(),
    off: [
      query(', retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false'),
      query(', retry: 0, staleTime: Infinity'),
    ],
    alike: true,
  },
  {
    api: '@tanstack/react-query: useMutation',
    versions: '5',
    setUp: `import { useMutation } from '@tanstack/react-query';`,
    body: `const { mutate } = useMutation({ mutationFn: ${attempt}, retry: 3 }); mutate();`,
    off: [
      `const { mutate } = useMutation({ mutationFn: ${attempt} }); mutate();`,
      `const { mutate } = useMutation({ mutationFn: ${attempt}, retry: 0 }); mutate();`,
    ],
    alike: true,
  },
  {
    api: 'swr: default',
    versions: '2',
    setUp: `import useSWR from 'swr';`,
    body: `useSWR(['token', code], ${attempt});`,
    off: [
      `useSWR(['token', code], ${attempt}, { revalidateOnFocus: false, revalidateOnReconnect: false, shouldRetryOnError: false });`,
    ],
  },
  {
    api: '@reduxjs/toolkit: retry',
    versions: '2',
    setUp: `import { retry } from '@reduxjs/toolkit/query/react';`,
    body: `const query = retry(${attempt}); return query();`,
    off: [
      `const query = retry(${attempt}, { maxRetries: 0 }); return query();`,
      `const query = retry(${attempt}, { retryCondition: () => false }); return query();`,
    ],
    alike: true,
  },
  {
    api: 'authProvider of Client.init, which a Graph client calls for every request',
    setUp: `import { Client } from '@microsoft/microsoft-graph-client';`,
    body: `return Client.init({ authProvider: async (done) => { const response = await ${redeem}; done(null, (await response.json()).access_token); } });`,
    off: [
      `const response = await ${redeem}; const { access_token } = await response.json(); return Client.init({ authProvider: (done) => done(null, access_token) });`,
    ],
    alike: true,
  },
  {
    api: 'getAccessToken of Client.initWithMiddleware, which a Graph client calls for every request',
    setUp: `import { Client } from '@microsoft/microsoft-graph-client';`,
    body: `return Client.initWithMiddleware({ authProvider: { getAccessToken: async () => { const response = await ${redeem}; return (await response.json()).access_token; } } });`,
    off: [
      `let token; return Client.initWithMiddleware({ authProvider: { getAccessToken: async () => { token ??= ${redeem}; return (await (await token).json()).access_token; } } });`,
    ],
    alike: true,
  },
  {
    api: '@badgateway/oauth2-client: OAuth2Fetch',
    versions: '3',
    setUp: `import { OAuth2Client, OAuth2Fetch } from '@badgateway/oauth2-client';
      const client = new OAuth2Client({ clientId: 'id' });`,
    body: `return new OAuth2Fetch({ client, getNewToken: () => client.authorizationCode.getToken({ code, redirectUri: '/cb' }) });`,
    off: [
      `return new OAuth2Fetch({ client, getNewToken: async () => { const fresh = await ask(); return client.authorizationCode.getToken({ code: fresh, redirectUri: '/cb' }); } });`,
    ],
  },
  {
    api: 'a loop with a catch',
    setUp: '',
    body: `for (let tries = 0; tries < 3; tries++) { try { return await ${redeem}; } catch {} }`,
    off: [
      `for (let tries = 0; tries < 3; tries++) { try { return await ${redeem}; } catch { break; } }`,
    ],
    alike: true,
  },
  {
    api: 'a recursion in a catch',
    setUp: `async function send(code, tries) { try { return await ${redeem}; } catch (error) { if (tries > 0) return send(code, tries - 1); throw error; } }`,
    body: `return send(code, 3);`,
    off: [],
    alike: true,
  },
];
