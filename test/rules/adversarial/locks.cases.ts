/** Locks with a second look inside, and locks that only put the redemptions in a row. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'src/lock.ts',
    code: `// The Web Lock is taken and sessionStorage is asked inside.
export const exchange = (code: string) =>
  navigator.locks.request('oauth-code', async () => {
    const kept = sessionStorage.getItem('session');
    if (kept) return JSON.parse(kept);
    const res = await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
    const session = await res.text();
    sessionStorage.setItem('session', session);
    return JSON.parse(session);
  });

export const boot = (code: string) => Promise.all([exchange(code), exchange(code)]);
`,
  },
  {
    filename: 'chain.js',
    code: `// A chain of promises as lock: each waits for the one before it and looks again.
const axios = require('axios');
let tail = Promise.resolve();
let session = null;

function ensure(code) {
  tail = tail.then(async () => {
    if (session !== null) return session;
    const { data } = await axios.post(TOKEN_URL, new URLSearchParams({ grant_type: 'authorization_code', code }));
    session = data;
    return session;
  });
  return tail;
}

exports.start = (code) => Promise.all([ensure(code), ensure(code)]);
`,
  },
  {
    code: `// Who does not get the lock goes away.
import { Mutex } from 'async-mutex';
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);
const mutex = new Mutex();

async function redeem(code: string) {
  if (mutex.isLocked()) return;
  await mutex.runExclusive(async () => {
    const { tokens } = await client.getToken(code);
    client.setCredentials(tokens);
  });
}

export const start = (code: string) => Promise.all([redeem(code), redeem(code)]);
`,
  },
  {
    code: `// acquire and release by hand; the tokens are asked for again after the wait.
import { Mutex } from 'async-mutex';
import { GitHub, OAuth2Tokens } from 'arctic';
const github = new GitHub(ID, SECRET, null);
const mutex = new Mutex();
const kept: { tokens?: OAuth2Tokens } = {};

async function ensure(code: string) {
  const release = await mutex.acquire();
  try {
    if (kept.tokens) return kept.tokens;
    kept.tokens = await github.validateAuthorizationCode(code);
    return kept.tokens;
  } finally {
    release();
  }
}

export const start = (code: string) => Promise.all([ensure(code), ensure(code)]);
`,
  },
  {
    filename: 'queue.js',
    code: `// A queue of one and a look at the store inside each job.
import PQueue from 'p-queue';
import { Issuer } from 'openid-client';
const queue = new PQueue({ concurrency: 1 });
const tokens = new Map();

const ensure = (client, code) =>
  queue.add(async () => {
    if (!tokens.has(code)) tokens.set(code, await client.callback(REDIRECT_URI, { code }));
    return tokens.get(code);
  });

export async function start(code) {
  const client = new (await Issuer.discover(ISSUER)).Client(metadata);
  return Promise.all([ensure(client, code), ensure(client, code)]);
}
`,
  },
  {
    filename: 'redlock.js',
    code: `// A lock across machines with the status of the sign-in read inside.
import Redlock from 'redlock';
const redlock = new Redlock([redis]);

async function complete(state, code) {
  return redlock.using(['oauth:' + state], 5000, async () => {
    const row = await db.signins.findUnique({ where: { state } });
    if (row.status === 'done') return row;
    const res = await fetch(TOKEN_URL, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code }),
    });
    return db.signins.update({ where: { state }, data: { status: 'done', tokens: await res.json() } });
  });
}

export const both = (state, code) => Promise.all([complete(state, code), complete(state, code)]);
`,
  },
];

export const parallel: Case[] = [
  {
    code: `// The tokens are asked for before the lock and not inside it.
import { Mutex } from 'async-mutex';
import { OAuth2Client, Credentials } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);
const mutex = new Mutex();
let tokens: Credentials | undefined;

async function ensure(code: string) {
  if (tokens) return tokens;
  return mutex.runExclusive(async () => {
    tokens = (await client.getToken(code)).tokens;
    return tokens;
  });
}

export const start = (code: string) => Promise.all([ensure(code), ensure(code)]); // error
`,
  },
  {
    code: `// The second look is at something that the first holder never sets.
import { Mutex } from 'async-mutex';
import { GitHub, OAuth2Tokens } from 'arctic';
const github = new GitHub(ID, SECRET, null);
const mutex = new Mutex();
let user: unknown = null;
let tokens: OAuth2Tokens | null = null;

const ensure = (code: string) =>
  mutex.runExclusive(async () => {
    if (user) return tokens;
    tokens = await github.validateAuthorizationCode(code);
    return tokens;
  });

export const start = (code: string) => Promise.all([ensure(code), ensure(code)]); // error
export const setUser = (value: unknown) => (user = value);
`,
  },
  {
    filename: 'mutex.js',
    code: `// Each call makes a mutex of its own.
import { Mutex } from 'async-mutex';
import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);
let accessToken;

async function ensure(code) {
  const mutex = new Mutex();
  return mutex.runExclusive(async () => {
    if (accessToken) return accessToken;
    accessToken = await client.getToken({ code, redirect_uri });
    return accessToken;
  });
}

export const start = (code) => Promise.all([ensure(code), ensure(code)]); // error
`,
  },
  {
    filename: 'queue.js',
    code: `// A queue that runs four jobs at once protects nothing.
import PQueue from 'p-queue';
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);
const queue = new PQueue({ concurrency: 4 });
const kept = new Map();

const ensure = (code) =>
  queue.add(async () => {
    if (!kept.has(code)) kept.set(code, await client.getToken(code));
    return kept.get(code);
  });

export const start = (code) => Promise.all([ensure(code), ensure(code)]); // error
`,
  },
  {
    code: `// The lock is given back before the answer is there.
import { Mutex } from 'async-mutex';
import { OAuth2Client, Credentials } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);
const mutex = new Mutex();
let credentials: Credentials | undefined;

async function ensure(code: string) {
  const release = await mutex.acquire();
  if (credentials) {
    release();
    return credentials;
  }
  const request = client.getToken(code);
  release();
  credentials = (await request).tokens;
  return credentials;
}

export const start = (code: string) => Promise.all([ensure(code), ensure(code)]); // error
`,
  },
  {
    filename: 'plimit.ts',
    code: `// p-limit(1) makes the second wait, and then it sends the code as well.
import pLimit from 'p-limit';
import { GitHub } from 'arctic';
const limit = pLimit(1);
const github = new GitHub(ID, SECRET, null);

export const login = (code: string) =>
  Promise.all([
    limit(() => github.validateAuthorizationCode(code)),
    limit(() => github.validateAuthorizationCode(code)), // error
  ]);
`,
  },
];
