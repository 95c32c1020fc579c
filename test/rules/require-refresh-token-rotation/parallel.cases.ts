/** One refresh token sent twice at once. */

import type { Case } from '../tester.js';

/** A refresh at GitLab, which spends the token that it is sent. */
const gitlab = (token: string, mark = ''): string =>
  `await fetch('https://gitlab.com/oauth/token', {${mark}
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', client_id: clientId, refresh_token: ${token} }),
    })`;

const overlaps = ' // error: refreshedByOverlappingCalls';

/** What stores the tokens of an answer. */
const store = (answer: string): string => `this.accessToken = ${answer}.access_token;
    this.refreshToken = ${answer}.refresh_token ?? this.refreshToken;
    this.expiresAt = Date.now() + ${answer}.expires_in * 1000;`;

const constructor = `constructor({ accessToken, refreshToken, expiresAt }) {
    Object.assign(this, { accessToken, refreshToken, expiresAt });
    this.refreshToken = refreshToken;
    this.expiresAt = expiresAt;
    this.pending = undefined;
  }`;

/** The interceptor that everyone writes; `refresh` gets the new access token. */
const interceptor = (refresh: string, before = ''): string => `import axios from 'axios';
const api = axios.create({ baseURL: '/api' });
${before}
api.interceptors.response.use(
  (response) => response,
  async (error) => {
    const original = error.config;
    if (error.response?.status !== 401 || original._retry) return Promise.reject(error);
    original._retry = true;
    ${refresh}
    original.headers.Authorization = \`Bearer \${accessToken}\`;
    return api(original);
  },
);`;

const keep = `localStorage.setItem('accessToken', data.accessToken);
    localStorage.setItem('refreshToken', data.refreshToken);`;

export const invalid: Case[] = [
  {
    code: `// two requests of one function renew the token for themselves
async function renew(refreshToken) {
  const response = ${gitlab('refreshToken')};
  return response.json();
}

export async function load(session) {
  const [user, mail] = await Promise.all([
    renew(session.refreshToken).then(({ access_token }) => getUser(access_token)),
    renew(session.refreshToken).then((answer) => { // error: refreshedTwiceAtOnce
      session.refreshToken = answer.refresh_token ?? session.refreshToken;
      return getMail(answer.access_token);
    }),
  ]);
  return { user, mail };
}`,
  },
  {
    mode: 'strict',
    filename: 'no-semicolons.ts',
    code: `// without semicolons, and with a chain instead of await
import { renewTokens } from './tokens'

export class Account {
  constructor(private session: { refreshToken: string; accessToken: string }) {}

  refresh(): void {
    console.info('renewing')
    renewTokens(this.session.refreshToken) // error: refreshedByOverlappingCalls
      .then((answer) => {
        this.session.accessToken = answer.access_token
        this.session.refreshToken = answer.refresh_token
      })
      .catch(console.error)
  }
}`,
    files: {
      './tokens': `export async function renewTokens(refreshToken: string) {
  const response = ${gitlab('refreshToken')};
  return response.json();
}`,
    },
  },
  {
    mode: 'strict',
    code: `// the axios interceptor that everyone writes: each of five requests that fail refreshes
${interceptor(`const refreshToken = localStorage.getItem('refreshToken');
    const { data } = await axios.post('/auth/refresh', { refreshToken }); // error: refreshedByEveryCallback
    ${keep}
    const { accessToken } = data;`)}`,
  },
  {
    mode: 'strict',
    code: `// a flag on the failed request stops only that request
${interceptor(`const { data } = await axios.post('/auth/refresh-token', { refresh_token: localStorage.getItem('refreshToken') }); // error: refreshedByEveryCallback
    ${keep}
    const accessToken = data.accessToken;`)}`,
  },
  {
    mode: 'strict',
    code: `// the request interceptor that looks at the expiry
import axios from 'axios';
const api = axios.create();
api.interceptors.request.use(async (config) => {
  if (Date.now() > Number(localStorage.getItem('expiresAt'))) {
    const refreshToken = localStorage.getItem('refreshToken');
    const { data } = await axios.post('/token/refresh', { refreshToken }); // error: refreshedByEveryCallback
    localStorage.setItem('accessToken', data.accessToken);
    localStorage.setItem('refreshToken', data.refreshToken);
    localStorage.setItem('expiresAt', data.expiresAt);
  }
  config.headers.Authorization = \`Bearer \${localStorage.getItem('accessToken')}\`;
  return config;
});`,
  },
  {
    mode: 'strict',
    code: `// a flag that is set only after the first await
let refreshing = false;
${interceptor(`if (refreshing) return Promise.reject(error);
    const refreshToken = await storage.getItem('refreshToken');
    refreshing = true;
    const { data } = await axios.post('/auth/refresh', { refreshToken }); // error: refreshedByEveryCallback
    await storage.setItem('refreshToken', data.refreshToken);
    refreshing = false;
    const accessToken = data.accessToken;`)}`,
  },
  {
    mode: 'strict',
    code: `// a helper of the file refreshes
async function refreshTokens() {
  const refreshToken = localStorage.getItem('refreshToken');
  const { data } = await axios.post('/auth/refresh', { refreshToken }); // error: refreshedByEveryCallback
  ${keep}
  return data.accessToken;
}
${interceptor('const accessToken = await refreshTokens();')}`,
  },
  {
    mode: 'strict',
    code: `// the instance is imported
import { api } from './api';
api.interceptors.response.use(undefined, async (error) => {
  if (error.response?.status !== 401) throw error;
  const refreshToken = localStorage.getItem('refresh_token');
  const { data } = await api.post('/oauth/refresh', { refresh_token: refreshToken }); // error: refreshedByEveryCallback
  localStorage.setItem('access_token', data.access_token);
  localStorage.setItem('refresh_token', data.refresh_token);
  return api(error.config);
});`,
  },
  {
    filename: 'file.js',
    code: `// ensureToken of a class: two callers find the token expired
export class Client {
  ${constructor}
  async ensureToken() {
    if (this.expiresAt < Date.now()) {
      const response = ${gitlab('this.refreshToken', overlaps)};
      const answer = await response.json();
      ${store('answer')}
    }
    return this.accessToken;
  }
}`,
  },
  {
    filename: 'file.js',
    code: `// the promise is kept, but nobody looks at it before the refresh
export class Client {
  ${constructor}
  async ensureToken() {
    if (!this.pending) {
      await this.load();
      this.pending = this.refresh();
    }
    return this.pending;
  }
  async load() {
    await disk.read();
  }
  async refresh() {
    const response = ${gitlab('this.refreshToken', overlaps)};
    const answer = await response.json();
    ${store('answer')}
  }
}`,
  },
  {
    mode: 'strict',
    code: `// an exported function with the token in localStorage
export async function refreshToken() {
  const token = localStorage.getItem('refresh_token');
  const response = await fetch('https://gitlab.com/oauth/token', { // error: refreshedByOverlappingCalls
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', client_id: clientId, refresh_token: token }),
  });
  const answer = await response.json();
  localStorage.setItem('access_token', answer.access_token);
  localStorage.setItem('refresh_token', answer.refresh_token);
}`,
  },
  {
    mode: 'strict',
    code: `// the fetch wrapper that everyone writes
export async function authFetch(url, options) {
  let response = await fetch(url, options);
  if (response.status === 401) {
    const refreshToken = localStorage.getItem('refreshToken');
    const renewed = await fetch('/api/token/refresh', { // error: refreshedByOverlappingCalls
      method: 'POST',
      body: JSON.stringify({ refreshToken }),
    });
    const tokens = await renewed.json();
    localStorage.setItem('accessToken', tokens.accessToken);
    localStorage.setItem('refreshToken', tokens.refreshToken);
    response = await fetch(url, options);
  }
  return response;
}`,
  },
  {
    mode: 'strict',
    code: `// a store that nobody sees gives the same token to both
import { tokenStore } from './token-store';
export async function getAccessToken() {
  const tokens = await tokenStore.get();
  if (tokens.expiresAt > Date.now()) return tokens.accessToken;
  const response = await fetch('https://gitlab.com/oauth/token', { // error: refreshedByOverlappingCalls
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', client_id: clientId, refresh_token: tokens.refreshToken }),
  });
  const answer = await response.json();
  await tokenStore.set(answer);
  return answer.access_token;
}`,
  },
  {
    code: `// the request stands in another module and is given the token
import { requestTokens } from './requests';
export class Session {
  constructor(tokens) {
    this.tokens = tokens;
  }
  async accessToken() {
    if (this.tokens.expiresAt < Date.now())
      this.tokens = { ...this.tokens, ...(await requestTokens(this.tokens.refresh_token)) }; // error: refreshedByOverlappingCalls
    return this.tokens.access_token;
  }
}`,
    files: {
      './requests.ts': `export async function requestTokens(refreshToken) {
  const response = await fetch('https://gitlab.com/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }),
  });
  return response.json();
}`,
    },
  },
  {
    code: `// whoever waited for the lock refreshes again with the token it read before
import { Mutex } from 'async-mutex';
const mutex = new Mutex();
export async function getAccessToken() {
  const refreshToken = localStorage.getItem('refreshToken');
  return mutex.runExclusive(async () => {
    const response = await fetch('https://gitlab.com/oauth/token', { // error
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }),
    });
    const answer = await response.json();
    localStorage.setItem('refreshToken', answer.refresh_token);
    return answer.access_token;
  });
}`,
  },
  {
    code: `// React in development runs the effect twice
import { useEffect, useState } from 'react';
export function Session({ children }) {
  const [token, setToken] = useState();
  useEffect(() => {
    const refreshToken = localStorage.getItem('refreshToken');
    fetch('https://gitlab.com/oauth/token', { // error: refreshedByEveryCallback
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }),
    })
      .then((response) => response.json())
      .then((answer) => {
        localStorage.setItem('refreshToken', answer.refresh_token);
        setToken(answer.access_token);
      });
  }, []);
  return token ? children : null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// in TypeScript, with axios and a form
import axios from 'axios';
export class GitLabClient {
  constructor(private accessToken: string, private refreshToken: string, private expiresAt: number) {}
  async token(): Promise<string> {
    if (Date.now() >= this.expiresAt) {
      const { data } = await axios.post('https://gitlab.com/oauth/token', { // error: refreshedByOverlappingCalls
        grant_type: 'refresh_token',
        client_id: clientId,
        refresh_token: this.refreshToken,
      });
      this.accessToken = data.access_token;
      this.refreshToken = data.refresh_token;
      this.expiresAt = Date.now() + data.expires_in * 1000;
    }
    return this.accessToken;
  }
}`,
  },
  {
    mode: 'strict',
    code: `// the app's own function that nobody sees, by its name and argument
import { refreshTokens } from '@fabrikam/auth-api';
export async function ensureSession() {
  const refreshToken = localStorage.getItem('refreshToken');
  const tokens = await refreshTokens(refreshToken); // error: refreshedByOverlappingCalls
  localStorage.setItem('accessToken', tokens.accessToken);
  localStorage.setItem('refreshToken', tokens.refreshToken);
}`,
  },
  {
    mode: 'strict',
    code: `// the token goes as a bearer token
export async function refreshSession() {
  const refreshToken = localStorage.getItem('refreshToken');
  const response = await fetch('/auth/refresh', { // error: refreshedByOverlappingCalls
    method: 'POST',
    headers: { Authorization: \`Bearer \${refreshToken}\` },
  });
  const tokens = await response.json();
  localStorage.setItem('accessToken', tokens.accessToken);
  localStorage.setItem('refreshToken', tokens.refreshToken);
}`,
  },
];

export const valid: Case[] = [
  {
    code: `// one promise for all who wait
let pending;
${interceptor(
  `pending ??= refreshTokens().finally(() => { pending = undefined; });
    const accessToken = await pending;`,
  `async function refreshTokens() {
  const refreshToken = localStorage.getItem('refreshToken');
  const { data } = await axios.post('/auth/refresh', { refreshToken });
  ${keep}
  return data.accessToken;
}`,
)}`,
  },
  {
    code: `// a queue of those who wait, as the axios documentation's issues have it
let isRefreshing = false;
let queue = [];
${interceptor(`if (isRefreshing)
      return new Promise((resolve, reject) => queue.push({ resolve, reject })).then((token) => {
        original.headers.Authorization = \`Bearer \${token}\`;
        return api(original);
      });
    isRefreshing = true;
    const refreshToken = localStorage.getItem('refreshToken');
    const { data } = await axios.post('/auth/refresh', { refreshToken });
    ${keep}
    const { accessToken } = data;
    queue.forEach(({ resolve }) => resolve(accessToken));
    queue = [];
    isRefreshing = false;`)}`,
  },
  {
    code: `// subscribers that are told
let isRefreshing = false;
let subscribers = [];
const subscribe = (callback) => subscribers.push(callback);
${interceptor(`if (isRefreshing) return new Promise((resolve) => subscribe(() => resolve(api(original))));
    isRefreshing = true;
    const refreshToken = localStorage.getItem('refreshToken');
    const { data } = await axios.post('/auth/refresh', { refreshToken });
    isRefreshing = false;
    ${keep}
    subscribers.forEach((callback) => callback());
    subscribers = [];
    const accessToken = data.accessToken;`)}`,
  },
  {
    code: `// the promise of the instance is shared
export class Client {
  ${constructor}
  ensureToken() {
    if (this.expiresAt > Date.now()) return Promise.resolve(this.accessToken);
    this.pending ??= this.refresh().finally(() => {
      this.pending = undefined;
    });
    return this.pending;
  }
  async #send() {
    const response = ${gitlab('this.refreshToken')};
    return response.json();
  }
  refresh() {
    this.pending ??= this.#send().then((answer) => {
      ${store('answer')}
      return this.accessToken;
    }).finally(() => {
      this.pending = undefined;
    });
    return this.pending;
  }
}`,
  },
  {
    code: `// whoever waited for the lock looks again
import { Mutex } from 'async-mutex';
const mutex = new Mutex();
export function getAccessToken() {
  return mutex.runExclusive(async () => {
    if (Number(localStorage.getItem('expiresAt')) > Date.now()) return localStorage.getItem('accessToken');
    const response = ${gitlab("localStorage.getItem('refreshToken')")};
    const answer = await response.json();
    localStorage.setItem('accessToken', answer.access_token);
    localStorage.setItem('refreshToken', answer.refresh_token);
    localStorage.setItem('expiresAt', Date.now() + answer.expires_in * 1000);
    return answer.access_token;
  });
}`,
  },
  {
    code: `// Google does not replace the token: two refreshes do no harm
export class Client {
  ${constructor}
  async ensureToken() {
    if (this.expiresAt < Date.now()) {
      const response = await fetch('https://oauth2.googleapis.com/token', {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: this.refreshToken }),
      });
      const answer = await response.json();
      ${store('answer')}
    }
    return this.accessToken;
  }
}`,
  },
  {
    code: `// nor does Microsoft
export async function refreshToken() {
  const token = localStorage.getItem('refresh_token');
  const response = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token }),
  });
  const answer = await response.json();
  localStorage.setItem('access_token', answer.access_token);
  localStorage.setItem('refresh_token', answer.refresh_token ?? token);
}`,
  },
  {
    code: `// Xero accepts the old token for another half an hour
export async function refreshToken() {
  const token = localStorage.getItem('refresh_token');
  const response = await fetch('https://identity.xero.com/connect/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token }),
  });
  const answer = await response.json();
  localStorage.setItem('access_token', answer.access_token);
  localStorage.setItem('refresh_token', answer.refresh_token);
}`,
  },
  {
    code: `// a server that nobody knows, of which no new refresh token is expected
export async function refreshToken() {
  const response = await fetch(config.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: localStorage.getItem('refresh_token') }),
  });
  const answer = await response.json();
  localStorage.setItem('access_token', answer.access_token);
}`,
  },
  {
    code: `// the app's own backend sends no new refresh token
${interceptor(`const refreshToken = localStorage.getItem('refreshToken');
    const { data } = await axios.post('/auth/refresh', { refreshToken });
    localStorage.setItem('accessToken', data.accessToken);
    const { accessToken } = data;`)}`,
  },
  {
    code: `// each call has a token of its own
export async function refresh(refreshToken) {
  const response = ${gitlab('refreshToken')};
  return response.json();
}`,
  },
  {
    code: `// only other code of the class calls it, behind a shared promise
export class Client {
  ${constructor}
  token() {
    return (this.pending ??= this.#refresh());
  }
  async #refresh() {
    const response = ${gitlab('this.refreshToken')};
    const answer = await response.json();
    ${store('answer')}
    this.pending = undefined;
    return this.accessToken;
  }
}`,
  },
  {
    code: `// a map of pending refreshes, one for each user
const pending = new Map();
export function accessToken(session) {
  const running = pending.get(session.id) ?? refresh(session);
  pending.set(session.id, running);
  return running.finally(() => pending.delete(session.id));
}
async function refresh(session) {
  const response = ${gitlab('session.refreshToken')};
  const answer = await response.json();
  session.accessToken = answer.access_token;
  session.refreshToken = answer.refresh_token;
  return session.accessToken;
}`,
  },
  {
    code: `// the token is revoked, not used
export async function signOut() {
  const refreshToken = localStorage.getItem('refreshToken');
  await fetch('/auth/refresh-token/revoke', { method: 'POST', body: JSON.stringify({ refreshToken }) });
  localStorage.setItem('refreshToken', '');
}`,
  },
  {
    code: `// the backend that issues tokens verifies one
export async function refresh(request, response) {
  const { refreshToken } = request.body;
  const payload = verifyRefreshToken(refreshToken);
  response.json({ accessToken: sign(payload), refreshToken: signRefreshToken(payload) });
}`,
  },
  {
    code: `// no refresh at all: a list is read again
export async function refreshList() {
  const response = await fetch('/api/items/refresh', { method: 'POST', body: JSON.stringify({ page: 1 }) });
  store.items = await response.json();
}`,
  },
  {
    code: `// a script refreshes once
const response = ${gitlab('process.env.REFRESH_TOKEN')};
const answer = await response.json();
await writeFile('tokens.json', JSON.stringify(answer));`,
  },
  {
    code: `// the second call finds what the first has stored
export async function ensureTokens() {
  await renew();
  await renew();
}
async function renew() {
  const response = ${gitlab("localStorage.getItem('refreshToken')")};
  const answer = await response.json();
  localStorage.setItem('refreshToken', answer.refresh_token);
}`,
    mode: 'recommended',
  },
  {
    code: `// the refresh waits in a promise that the module keeps for good
let tokens;
export const ready = () => (tokens ??= load());
async function load() {
  const response = ${gitlab("localStorage.getItem('refreshToken')")};
  const answer = await response.json();
  localStorage.setItem('refreshToken', answer.refresh_token);
  return answer;
}`,
  },
  {
    knownMiss: true,
    code: `// known miss: the browser sends the token in a cookie, and nobody sees whether it is rotated
${interceptor(`const { data } = await axios.post('/auth/refresh', {}, { withCredentials: true });
    const { accessToken } = data;`)}`,
  },
];
