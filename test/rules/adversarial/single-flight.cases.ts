/** One promise for all who ask. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    code: `// Whoever comes while the request is under way gets the same promise.
let inFlight: Promise<Response> | undefined;

export function exchange(code: string) {
  inFlight ??= fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return inFlight;
}

export async function boot(code: string) {
  const [profile, settings] = await Promise.all([exchange(code), exchange(code)]);
  return { profile, settings };
}
`,
  },
  {
    filename: 'src/useLogin.ts',
    code: `// A Map of promises by code; a failure takes its promise out again.
import { useEffect, useState } from 'react';
const pending = new Map<string, Promise<unknown>>();

function redeem(code: string) {
  const known = pending.get(code);
  if (known) return known;
  const made = fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }).then((res) => res.json());
  pending.set(code, made);
  made.catch(() => pending.delete(code));
  return made;
}

export function useLogin(code: string) {
  const [user, setUser] = useState<unknown>();
  useEffect(() => {
    let live = true;
    redeem(code).then((value) => live && setUser(value));
    return () => {
      live = false;
    };
  }, [code]);
  return user;
}
`,
  },
  {
    filename: 'session.js',
    code: `// A private field behind a getter keeps the promise.
const { AuthorizationCode } = require('simple-oauth2');

class Session {
  #client = new AuthorizationCode(config);
  #tokens;

  constructor(code) {
    this.code = code;
  }

  get tokens() {
    if (!this.#tokens) this.#tokens = this.#client.getToken({ code: this.code, redirect_uri });
    return this.#tokens;
  }
}

module.exports = async (code) => {
  const session = new Session(code);
  const [a, b] = await Promise.all([session.tokens, session.tokens]);
  return a.token.access_token + b.token.scope;
};
`,
  },
  {
    filename: 'lazy.js',
    code: `// The getter replaces itself by its value.
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

const login = (code) => ({
  get tokens() {
    const value = github.validateAuthorizationCode(code);
    Object.defineProperty(this, 'tokens', { value });
    return value;
  },
});

export async function start(code) {
  const session = login(code);
  return [(await session.tokens).accessToken(), (await session.tokens).scopes()];
}
`,
  },
  {
    filename: 'src/once.ts',
    code: `// A helper in another file runs its function once and keeps what came out.
import { OAuth2Client } from 'google-auth-library';
import { once } from './utils';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function login(code: string) {
  const tokens = once(() => client.getToken(code));
  const [calendar, mail] = await Promise.all([openCalendar(tokens), openMail(tokens)]);
  return { calendar, mail };
}

const openCalendar = async (tokens: () => Promise<unknown>) => connect('calendar', await tokens());
const openMail = async (tokens: () => Promise<unknown>) => connect('mail', await tokens());
`,
    files: {
      './utils.ts': `export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    if (!made) made = { value: make() };
    return made.value;
  };
}
`,
    },
  },
  {
    filename: 'login.js',
    code: `// lodash.once around the redemption, made once for the module.
import once from 'lodash/once';
import axios from 'axios';

const redeem = once((code) => axios.post(TOKEN_URL, new URLSearchParams({ grant_type: 'authorization_code', code })));

export const login = (code) => Promise.all([redeem(code), redeem(code)]);
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// React's use() gets a promise from a cache by code.
import { use } from 'react';
import { useRouter } from 'next/router';
const cache = new Map<string, Promise<{ name: string }>>();

function exchange(code: string) {
  if (!cache.has(code)) {
    cache.set(
      code,
      fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }).then((res) => res.json()),
    );
  }
  return cache.get(code)!;
}

export function Callback() {
  const { code } = useRouter().query;
  const user = use(exchange(code));
  return <p>{user.name}</p>;
}
`,
  },
  {
    filename: 'src/boot.js',
    code: `// The promise lives on globalThis, so that hot reloads share it too.
export const signIn = (code) =>
  (globalThis.__signIn ||= fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }));

export async function boot() {
  const code = new URLSearchParams(location.search).get('code');
  const user = signIn(code);
  const rights = signIn(code);
  await Promise.allSettled([user, rights]);
}
`,
  },
  {
    filename: 'generator.js',
    code: `// A generator yields the request once; the next step only hands over what is there.
const { WebClient } = require('@slack/web-api');
const slack = new WebClient();

function* install(code) {
  const request = slack.oauth.v2.access({ client_id: ID, client_secret: SECRET, code });
  yield request;
  yield request;
}

exports.run = async (code) => {
  const steps = install(code);
  const bot = await steps.next().value;
  const team = await steps.next().value;
  return [bot.access_token, team.team.id];
};
`,
  },
  {
    code: `// The promise is kept before anything is awaited: a closure instead of a class.
import { Issuer, TokenSet } from 'openid-client';

export function makeSession(client: InstanceType<Issuer['Client']>, params: { code: string }) {
  let tokens: Promise<TokenSet> | null = null;
  const load = async () => client.callback(REDIRECT_URI, params, { state: await readState() });
  const ensure = () => (tokens === null ? (tokens = load()) : tokens);
  return { user: async () => (await ensure()).claims(), token: async () => (await ensure()).access_token };
}

export async function show(client: InstanceType<Issuer['Client']>, params: { code: string }) {
  const session = makeSession(client, params);
  render(await Promise.all([session.user(), session.token()]));
}
`,
  },
];
