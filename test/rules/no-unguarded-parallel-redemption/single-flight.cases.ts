/** One pending promise for one code, and ensure-token methods that lack it. */

import type { Case } from '../tester.js';
import { exchange, exchangeModule, redeemWithMsal } from './sources.js';

export const valid: Case[] = [
  {
    code: `// valid: a module-level promise shared by both effect runs, ??=
import { useEffect } from 'react';
${exchange}
let pending;
export default function Callback() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    pending ??= exchange(code);
    pending.then((t) => sessionStorage.setItem('t', t.access_token));
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: a map of pending redemptions keyed by the code
import { useEffect } from 'react';
${exchange}
const inFlight = new Map<string, Promise<unknown>>();
function redeemOnce(code: string) {
  let promise = inFlight.get(code);
  if (!promise) {
    promise = exchange(code);
    inFlight.set(code, promise);
  }
  return promise;
}
export const Callback = ({ code }: { code: string }) => {
  useEffect(() => {
    let live = true;
    redeemOnce(code).then((tokens) => live && console.info('signed in', Boolean(tokens)));
    return () => {
      live = false;
    };
  }, [code]);
  return null;
};`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: a plain object as cache of promises
${exchange}
const cache = {};
export function redeemOnce(code) {
  if (!cache[code]) cache[code] = exchange(code);
  return cache[code];
}
const code = process.argv[2];
Promise.all([redeemOnce(code), redeemOnce(code)]).then(console.log);`,
    filename: 'file.js',
  },
  {
    code: `// valid: a class keeps the pending promise in a field
${redeemWithMsal}
export class TokenService {
  private pending: Promise<unknown> | undefined;
  constructor(private readonly code: string) {}
  async ensureToken() {
    if (!this.pending) {
      this.pending = redeem(this.code);
    }
    return this.pending;
  }
}`,
  },
  {
    code: `// valid: token first, then the pending promise, which is dropped when it has settled
${exchange}
export class Client {
  #token;
  #pending = null;
  constructor({ code }) {
    this.code = code;
  }
  getToken() {
    if (this.#token) return Promise.resolve(this.#token);
    this.#pending ||= exchange(this.code)
      .then((tokens) => {
        this.#token = tokens.access_token;
        return this.#token;
      })
      .finally(() => {
        this.#pending = null;
      });
    return this.#pending;
  }
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: the promise is created in the constructor
${exchange}
export class Session {
  private readonly tokens: Promise<{ access_token: string }>;
  constructor(code: string) {
    this.tokens = exchange(code);
  }
  async accessToken() {
    return (await this.tokens).access_token;
  }
  async ensureToken() {
    return this.accessToken();
  }
}`,
  },
  {
    code: `// valid: a factory whose closure keeps the promise
${exchange}
export const createClient = (code) => {
  let tokens;
  return {
    getTokens: () => (tokens ??= exchange(code)),
    async getProfile() {
      const { access_token } = await (tokens ??= exchange(code));
      return fetch('https://graph.microsoft.com/v1.0/me', { headers: { Authorization: 'Bearer ' + access_token } });
    },
  };
};`,
    filename: 'file.js',
  },
  {
    code: `// valid: useRef holds the promise
import { useEffect, useRef } from 'react';
${exchange}
export function useTokens(code) {
  const request = useRef(null);
  useEffect(() => {
    if (request.current === null) {
      request.current = exchange(code);
    }
    request.current.then((t) => localStorage.setItem('t', t.access_token));
  }, [code]);
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: the imported helper shares one promise
import { useEffect } from 'react';
import { redeemShared } from './shared';
export default function Callback() {
  useEffect(() => {
    redeemShared(new URLSearchParams(window.location.search).get('code'));
  }, []);
  return null;
}`,
    filename: 'file.tsx',
    files: {
      './shared.ts': `import { exchange } from './exchange';
const pending = new Map<string, Promise<unknown>>();
export const redeemShared = (code: string) => {
  const known = pending.get(code);
  if (known) return known;
  const promise = exchange(code).finally(() => pending.delete(code));
  pending.set(code, promise);
  return promise;
};`,
      './exchange.ts': exchangeModule,
    },
  },
  {
    code: `// valid: an async function that sets the promise before its first await
${exchange}
let loading: Promise<string> | undefined;
const code = process.env.AUTH_CODE;
export async function getAccessToken(): Promise<string> {
  if (loading !== undefined) return loading;
  loading = (async () => {
    const tokens = await exchange(code);
    return tokens.access_token;
  })();
  return loading;
}
export async function callApi(path: string) {
  const token = await getAccessToken();
  return fetch('https://api.example.com' + path, { headers: { Authorization: 'Bearer ' + token } });
}`,
  },
  {
    code: `// valid: a getter that memoizes with lodash
import once from 'lodash/once';
${exchange}
export function session(code) {
  const tokens = once(() => exchange(code));
  return { ensureToken: () => tokens(), me: async () => (await tokens()).id_token };
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: p-memoize keyed by the code string
import pMemoize from 'p-memoize';
import { useEffect } from 'react';
${exchange}
const redeem = pMemoize(exchange);
export function Callback({ code }: { code: string }) {
  useEffect(() => {
    void redeem(code);
  }, [code]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: an exported redeemer gets a new code with each call
${redeemWithMsal}
export async function ensureToken(code: string) {
  const result = await redeem(code);
  return result.accessToken;
}`,
  },
  {
    code: `// valid: a private method redeems; the only public way to it shares one promise
${exchange}
export class Auth {
  private shared?: Promise<string>;
  constructor(private code: string) {}
  token(): Promise<string> {
    return (this.shared ??= this.load());
  }
  private async load(): Promise<string> {
    const tokens = await exchange(this.code);
    return tokens.access_token;
  }
}`,
  },
];

export const invalid: Case[] = [
  {
    code: `// invalid: two callers find no token yet, and both redeem the stored code
${exchange}
export class TokenService {
  private token: string | undefined;
  constructor(private readonly code: string) {}
  async ensureToken(): Promise<string> {
    if (this.token) return this.token;
    const tokens = await exchange(this.code); // error: redeemedByOverlappingCalls
    this.token = tokens.access_token;
    return tokens.access_token;
  }
}`,
  },
  {
    code: `// invalid: the same with MSAL and a hash-private field
${redeemWithMsal}
export class Account {
  #result = null;
  constructor(code) {
    this.code = code;
  }
  async getToken() {
    if (!this.#result) {
      this.#result = await redeem(this.code); // error: redeemedByOverlappingCalls
    }
    return this.#result.accessToken;
  }
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: a closure over the code, arrow function
${exchange}
export const createClient = ({ code }) => {
  let tokens = null;
  const ensureToken = async () => {
    if (tokens === null) tokens = await exchange(code); // error: redeemedByOverlappingCalls
    return tokens.access_token;
  };
  return { ensureToken };
};`,
    filename: 'file.js',
  },
  {
    code: `// invalid: module state filled from the environment, .then style
${exchange}
const code = process.env.AUTH_CODE;
let cached;
export function getAccessToken() {
  if (cached) return Promise.resolve(cached);
  return exchange(code).then((tokens) => { // error: redeemedByOverlappingCalls
    cached = tokens.access_token;
    return cached;
  });
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: async get-or-create, an await stands before map.set
${exchange}
const clients = new Map();
export class Connections {
  constructor(private readonly codes: Record<string, string>) {}
  async connect(user: string) {
    const known = clients.get('main');
    if (known) return known;
    const tokens = await exchange(this.codes.main); // error
    clients.set('main', tokens);
    console.info('connected', user);
    return tokens;
  }
}`,
  },
  {
    code: `// invalid: the promise is stored only after something else was awaited
${exchange}
export class Lazy {
  private pending?: Promise<unknown>;
  constructor(
    private readonly code: string,
    private readonly config: { load(): Promise<void> },
  ) {}
  async ensureToken() {
    if (this.pending) return this.pending;
    await this.config.load();
    this.pending = exchange(this.code); // error
    return this.pending;
  }
}`,
  },
  {
    code: `// invalid: the memo is keyed by an object that is new in each call
import { useEffect } from 'react';
${exchange}
const pending = new Map();
function redeemOnce(request) {
  if (!pending.has(request)) pending.set(request, exchange(request.code));
  return pending.get(request);
}
export function Callback({ code }) {
  useEffect(() => {
    redeemOnce({ code }); // error
  }, [code]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: an ensure-token method redeems through an imported helper
import { exchange } from './exchange';
export default class GraphClient {
  accessToken = '';
  authCode: string;
  constructor(authCode: string) {
    this.authCode = authCode;
  }
  async ensureAuthenticated() {
    if (this.accessToken === '') {
      const { access_token } = await exchange(this.authCode); // error: redeemedByOverlappingCalls
      this.accessToken = access_token;
    }
  }
}`,
    files: { './exchange.ts': exchangeModule },
  },
  {
    code: `// invalid: an expiry check does not help two early callers
${exchange}
export function tokenProvider(code: string) {
  let current: { access_token: string; expires: number } | undefined;
  return async function provide(): Promise<string> {
    if (current && current.expires > Date.now()) return current.access_token;
    const fresh = await exchange(code); // error
    current = { access_token: fresh.access_token, expires: Date.now() + fresh.expires_in * 1000 };
    return current.access_token;
  };
}`,
  },
  {
    code: `// invalid: an object literal as service
${redeemWithMsal}
export const auth = {
  code: undefined,
  token: undefined,
  start(code) {
    this.code = code;
  },
  async ensure() {
    if (this.token) return this.token;
    const result = await redeem(this.code); // error
    this.token = result.accessToken;
    return this.token;
  },
};`,
    filename: 'file.js',
  },
  {
    code: `// invalid: @azure/identity redeems lazily; two first calls at once send the code twice
import { AuthorizationCodeCredential } from '@azure/identity';
export async function load(tenantId: string, clientId: string, code: string, redirectUri: string) {
  const credential = new AuthorizationCodeCredential(tenantId, clientId, code, redirectUri);
  const [graph, vault] = await Promise.all([
    credential.getToken('https://graph.microsoft.com/.default'),
    credential.getToken('https://vault.azure.net/.default'), // error
  ]);
  return { graph, vault };
}`,
  },
];
