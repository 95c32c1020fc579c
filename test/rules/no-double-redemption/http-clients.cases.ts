/** HTTP clients that send a request again by themselves, and the settings under which they do not. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    code: `// got does not retry POST by itself.
import got from 'got';

export const exchange = (code: string) =>
  got.post(TOKEN_URL, { form: { grant_type: 'authorization_code', code }, retry: { limit: 5 } }).json<Tokens>();
`,
  },
  {
    code: `// ky does not retry POST by itself, whatever the limit.
import ky from 'ky';
const api = ky.create({ prefixUrl: 'https://idp.example', retry: 3 });

export const exchange = (code: string) =>
  api.post('oauth/token', { json: { grant_type: 'authorization_code', code } }).json();
`,
  },
  {
    code: `// got's retry methods are listed without POST.
import got from 'got';
const http = got.extend({ retry: { limit: 3, methods: ['GET', 'PUT'] } });

export const exchange = (code: string) =>
  http.post(TOKEN_URL, { json: { grant_type: 'authorization_code', code } }).json<Tokens>();
`,
  },
  {
    filename: 'http.js',
    code: `// Plain axios sends a request once.
const axios = require('axios');
const http = axios.create({ baseURL: 'https://idp.example', timeout: 10000 });

exports.exchange = (code) =>
  http.post('/oauth/token', new URLSearchParams({ grant_type: 'authorization_code', code, client_id }));
`,
  },
  {
    code: `// axios-retry is attached to another instance than the one that sends the code.
import axios from 'axios';
import axiosRetry from 'axios-retry';
const api = axios.create({ baseURL: 'https://graph.microsoft.com/v1.0' });
axiosRetry(api, { retries: 5 });
const idp = axios.create({ baseURL: 'https://login.microsoftonline.com' });

export async function me(code: string) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID });
  const { data } = await idp.post('/common/oauth2/v2.0/token', body);
  return api.get('/me', { headers: { Authorization: 'Bearer ' + data.access_token } });
}
`,
  },
  {
    code: `// axios-retry for idempotent requests only; POST is not one of them.
import axios from 'axios';
import axiosRetry, { isIdempotentRequestError } from 'axios-retry';
const http = axios.create();
axiosRetry(http, { retries: 3, retryCondition: isIdempotentRequestError });

export const exchange = (code: string) => http.post(TOKEN_URL, { grant_type: 'authorization_code', code });
`,
  },
  {
    code: `// axios-retry is switched off for the token request.
import axios from 'axios';
import axiosRetry from 'axios-retry';
axiosRetry(axios, { retries: 3 });

export const exchange = (code: string) =>
  axios.post(TOKEN_URL, { grant_type: 'authorization_code', code }, { 'axios-retry': { retries: 0 } });
`,
  },
  {
    filename: 'agent.mjs',
    code: `// RetryAgent leaves POST alone unless it is told otherwise.
import { Agent, RetryAgent, request } from 'undici';
const dispatcher = new RetryAgent(new Agent(), { maxRetries: 3 });

export const exchange = (code) =>
  request(TOKEN_URL, {
    dispatcher,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }).toString(),
  });
`,
  },
  {
    filename: 'superagent.js',
    code: `// superagent retries the GET, not the POST.
const superagent = require('superagent');

exports.exchange = async (code) => {
  const { body } = await superagent.post(TOKEN_URL).type('form').send({ grant_type: 'authorization_code', code });
  return superagent.get(ME_URL).set('Authorization', 'Bearer ' + body.access_token).retry(3);
};
`,
  },
  {
    code: `// fetch-retry is used for the API; the code goes through plain fetch.
import fetchRetry from 'fetch-retry';
const retryingFetch = fetchRetry(global.fetch, { retries: 5 });

export async function me(code: string) {
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  const { access_token } = await res.json();
  return retryingFetch(ME_URL, { headers: { Authorization: 'Bearer ' + access_token } });
}
`,
  },
  {
    code: `// google-auth-library repeats its own request inside: said in the hover, no finding.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client({ clientId: ID, clientSecret: SECRET, redirectUri: REDIRECT });

export const exchange = async (code: string) => (await client.getToken({ code })).tokens;
`,
  },
  {
    filename: 'slack.js',
    code: `// So do Slack's client and the credential of @azure/identity.
const { WebClient } = require('@slack/web-api');
const { AuthorizationCodeCredential } = require('@azure/identity');

exports.slack = (code) => new WebClient().oauth.v2.access({ client_id, client_secret, code });
exports.azure = (code) =>
  new AuthorizationCodeCredential(tenant, client_id, client_secret, code, redirect).getToken(scope);
`,
  },
  {
    filename: 'interceptor.js',
    code: `// The interceptor repeats API requests with a refreshed token; the code goes through another instance.
import axios from 'axios';
const api = axios.create({ baseURL: '/api' });
const idp = axios.create({ baseURL: 'https://idp.example' });

api.interceptors.response.use(undefined, async (error) => {
  if (error.response?.status !== 401) throw error;
  const { data } = await idp.post('/oauth/token', { grant_type: 'refresh_token', refresh_token: load() });
  error.config.headers.Authorization = 'Bearer ' + data.access_token;
  return api.request(error.config);
});

export const signIn = (code) => idp.post('/oauth/token', { grant_type: 'authorization_code', code });
`,
  },
];

export const invalid: Case[] = [
  {
    code: `// undici's RetryAgent with POST among its methods.
import { Agent, RetryAgent, fetch } from 'undici';
const dispatcher = new RetryAgent(new Agent(), { maxRetries: 3, methods: ['GET', 'POST'] });

export const exchange = (code: string) =>
  fetch(TOKEN_URL, { // error: redeemedByRetry
    dispatcher,
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
`,
  },
  {
    code: `// axios-retry sends a POST again after a network error by default.
import axios from 'axios';
import axiosRetry from 'axios-retry';
const http = axios.create({ baseURL: 'https://idp.example' });
axiosRetry(http, { retries: 3 });

export const exchange = (code: string) => http.post('/oauth/token', { grant_type: 'authorization_code', code }); // error: redeemedByRetry
`,
  },
  {
    filename: 'exchange.cjs',
    code: `// axios-retry on the default instance, with the required default export.
const axios = require('axios');
const axiosRetry = require('axios-retry').default;
const qs = require('qs');
axiosRetry(axios, { retries: 3, retryDelay: axiosRetry.exponentialDelay });

module.exports = async (code) => {
  const { data } = await axios.post(TOKEN_URL, qs.stringify({ grant_type: 'authorization_code', code, client_id })); // error: redeemedByRetry
  return data;
};
`,
  },
  {
    code: `// axios-retry for every error.
import axios from 'axios';
import axiosRetry from 'axios-retry';
const client = axios.create();
axiosRetry(client, { retries: 5, retryCondition: () => true });

export async function exchange(code: string) {
  const response = await client({ // error: redeemedByRetry
    method: 'post',
    url: TOKEN_URL,
    data: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID }),
  });
  return response.data;
}
`,
  },
  {
    code: `// got with POST among its retry methods.
import got from 'got';

export const exchange = (code: string) =>
  got.post(TOKEN_URL, { form: { grant_type: 'authorization_code', code }, retry: { limit: 3, methods: ['POST'] } }).json(); // error: redeemedByRetry
`,
  },
  {
    code: `// The same in got.extend.
import got from 'got';
const http = got.extend({
  prefixUrl: 'https://idp.example',
  retry: { limit: 2, methods: ['GET', 'POST'], statusCodes: [500, 502, 503] },
});

export async function exchange(code: string) {
  const { body } = await http.post('oauth/token', { json: { grant_type: 'authorization_code', code }, responseType: 'json' }); // error: redeemedByRetry
  return body;
}
`,
  },
  {
    code: `// ky with post among its retry methods.
import ky from 'ky';
const api = ky.create({ retry: { limit: 4, methods: ['get', 'post'] } });

export const exchange = (code: string) =>
  api.post(TOKEN_URL, { body: new URLSearchParams({ grant_type: 'authorization_code', code }) }).json(); // error: redeemedByRetry
`,
  },
  {
    filename: 'superagent.js',
    code: `// superagent's retry has no regard for the method.
const superagent = require('superagent');

exports.exchange = (code) =>
  superagent.post(TOKEN_URL).type('form').retry(2).send({ grant_type: 'authorization_code', code }); // error: redeemedByRetry
`,
  },
  {
    filename: 'fetch.js',
    code: `// fetch-retry repeats any request after a network error.
import fetchBuilder from 'fetch-retry';
const fetchWithRetry = fetchBuilder(globalThis.fetch);

export async function exchange(code) {
  const res = await fetchWithRetry(TOKEN_URL, { // error: redeemedByRetry
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id }),
    retries: 3,
    retryDelay: 1000,
  });
  return res.json();
}
`,
  },
  {
    filename: 'fetch.cjs',
    code: `// fetch-retry that takes the place of fetch.
const fetch = require('fetch-retry')(global.fetch, { retries: 5, retryOn: [500, 502, 503] });

module.exports = (code) =>
  fetch(TOKEN_URL, { method: 'POST', body: 'grant_type=authorization_code&code=' + code }); // error: redeemedByRetry
`,
  },
  {
    filename: 'ofetch.ts',
    code: `// ofetch retries a POST when a number is given.
import { ofetch } from 'ofetch';

export const exchange = (code: string) =>
  ofetch(TOKEN_URL, { method: 'POST', body: { grant_type: 'authorization_code', code }, retry: 2 }); // error: redeemedByRetry
`,
  },
  {
    code: `// requestretry: five attempts unless told otherwise.
import request from 'requestretry';

export const exchange = (code: string) =>
  request({ url: TOKEN_URL, method: 'POST', json: true, form: { grant_type: 'authorization_code', code } }); // error: redeemedByRetry
`,
  },
];
