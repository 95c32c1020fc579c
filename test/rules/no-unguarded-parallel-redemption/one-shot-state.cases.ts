/** State that is spent before redeeming (a guard), and state that is spent only afterwards (none). */

import type { Case } from '../tester.js';
import { exchange, exchangeWithVerifier } from './sources.js';

export const valid: Case[] = [
  {
    code: `// valid: the verifier is taken out of storage before the call; the second run finds none
import { useEffect } from 'react';
${exchangeWithVerifier}
export default function Callback() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    const verifier = sessionStorage.getItem('pkce_verifier');
    if (!code || !verifier) return;
    sessionStorage.removeItem('pkce_verifier');
    exchangeWithVerifier(code, verifier).then((t) => localStorage.setItem('t', t.access_token));
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: the state is compared and cleared before redeeming
import { useEffect } from 'react';
${exchange}
export const Callback = () => {
  useEffect(() => {
    const params = new URLSearchParams(window.location.search);
    const expected = sessionStorage.getItem('oauth_state');
    sessionStorage.removeItem('oauth_state');
    if (!expected || params.get('state') !== expected) return;
    exchange(params.get('code')).then((t) => localStorage.setItem('t', t.access_token));
  }, []);
  return null;
};`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: a helper takes the entry: reads and deletes
import { useEffect } from 'react';
${exchangeWithVerifier}
function take(key) {
  const value = localStorage.getItem(key);
  localStorage.removeItem(key);
  return value;
}
export function useFinishLogin() {
  useEffect(() => {
    const verifier = take('verifier');
    if (verifier === null) return;
    const code = new URLSearchParams(window.location.search).get('code');
    void exchangeWithVerifier(code, verifier);
  }, []);
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: the pending sign-in is deleted from the map before its code is redeemed
${exchange}
const pending = new Map<string, { code: string }>();
export function remember(state: string, code: string) {
  pending.set(state, { code });
}
export async function complete(state: string) {
  const entry = pending.get(state);
  if (!entry) throw new Error('unknown or used state');
  pending.delete(state);
  return exchange(entry.code);
}`,
  },
  {
    code: `// valid: a class clears its stored code and verifier first
${exchangeWithVerifier}
export class PendingLogin {
  constructor(code, verifier) {
    this.pending = { code, verifier };
  }
  async finish() {
    const { pending } = this;
    if (!pending) return null;
    this.pending = null;
    return exchangeWithVerifier(pending.code, pending.verifier);
  }
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: the session's state is deleted before redeeming
import express from 'express';
${exchange}
const app = express();
app.get('/auth/callback', async (req, res) => {
  if (!req.session.state || req.session.state !== req.query.state) return res.sendStatus(400);
  delete req.session.state;
  const tokens = await exchange(req.query.code);
  req.session.tokens = tokens;
  res.redirect('/');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: Redis GETDEL hands the state out once
import { createClient } from 'redis';
${exchange}
const redis = createClient();
export async function complete(state: string) {
  const code = await redis.getDel('login:' + state);
  if (!code) throw new Error('expired');
  return exchange(code);
}`,
  },
  {
    code: `// valid: SET NX claims the stored code atomically
import Redis from 'ioredis';
${exchange}
const redis = new Redis();
export class Worker {
  constructor(private readonly code: string) {}
  async run() {
    const claimed = await redis.set('used:' + this.code, '1', 'EX', 600, 'NX');
    if (claimed !== 'OK') return undefined;
    return exchange(this.code);
  }
}`,
  },
  {
    code: `// valid: node-redis { NX: true }, arrow function
import { createClient } from 'redis';
${exchange}
const client = createClient();
export const redeemer = (code) => async () => {
  if ((await client.set(code, '1', { NX: true, EX: 300 })) === null) return null;
  return exchange(code);
};`,
    filename: 'file.js',
  },
  {
    code: `// valid: findOneAndDelete gives the row to one caller only
import { exchange } from './exchange';
import { Logins } from './models';
const current = process.env.LOGIN_STATE;
export async function ensureToken() {
  const login = await Logins.findOneAndDelete({ state: current });
  if (!login) return null;
  return exchange(login.code);
}`,
    files: { './exchange.ts': `export ${exchange}` },
  },
  {
    code: `// valid: a conditional UPDATE claims the row
import { exchange } from './exchange';
import { db } from './db';
export class Login {
  constructor(private readonly id: string, private readonly code: string) {}
  async finish() {
    const { rowCount } = await db.query('UPDATE logins SET used = true WHERE id = $1 AND used = false', [this.id]);
    if (rowCount === 0) throw new Error('already used');
    return exchange(this.code);
  }
}`,
    files: { './exchange.ts': `export ${exchange}` },
  },
  {
    code: `// valid: updateMany with a condition, count tells who won
import { PrismaClient } from '@prisma/client';
${exchange}
const prisma = new PrismaClient();
export const finisher = (id: string, code: string) => async () => {
  const { count } = await prisma.login.updateMany({ where: { id, usedAt: null }, data: { usedAt: new Date() } });
  if (count !== 1) return undefined;
  return exchange(code);
};`,
  },
  {
    code: `// valid: the store's own consume() spends the entry in memory, imported helper
import { useEffect } from 'react';
import { consumeVerifier } from './pkce';
${exchangeWithVerifier}
export function Callback() {
  useEffect(() => {
    const verifier = consumeVerifier();
    if (!verifier) return;
    const code = new URLSearchParams(window.location.search).get('code');
    exchangeWithVerifier(code, verifier).then((t) => localStorage.setItem('t', t.access_token));
  }, []);
  return null;
}`,
    filename: 'file.jsx',
    files: {
      './pkce.js': `export function consumeVerifier() {
  const raw = sessionStorage.getItem('pkce');
  if (raw) sessionStorage.removeItem('pkce');
  return raw;
}`,
    },
  },
];

export const invalid: Case[] = [
  {
    code: `// invalid: the verifier is removed after the await
import { useEffect } from 'react';
${exchangeWithVerifier}
export default function Callback() {
  useEffect(() => {
    const run = async () => {
      const verifier = sessionStorage.getItem('pkce_verifier');
      if (!verifier) return;
      const code = new URLSearchParams(window.location.search).get('code');
      await exchangeWithVerifier(code, verifier); // error: redeemedByEffectTwice
      sessionStorage.removeItem('pkce_verifier');
    };
    run();
  }, []);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: state and verifier are removed on success only, .then
import { useEffect } from 'react';
${exchangeWithVerifier}
export const Callback = () => {
  useEffect(() => {
    const params = new URLSearchParams(window.location.search);
    if (params.get('state') !== localStorage.getItem('state')) return;
    exchangeWithVerifier(params.get('code'), localStorage.getItem('verifier')).then((tokens) => { // error
      localStorage.removeItem('state');
      localStorage.removeItem('verifier');
      localStorage.setItem('t', tokens.access_token);
    });
  }, []);
  return null;
};`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: the map entry is deleted only after the redemption, so overlapping calls find it
${exchange}
const pending = new Map([['main', { code: process.env.AUTH_CODE }]]);
export async function complete() {
  const entry = pending.get('main');
  if (!entry) return null;
  const tokens = await exchange(entry.code); // error
  pending.delete('main');
  return tokens;
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the class clears its code in finally
${exchange}
export class PendingLogin {
  private code: string | null;
  constructor(code: string) {
    this.code = code;
  }
  async finish() {
    if (!this.code) return null;
    try {
      return await exchange(this.code); // error: redeemedByOverlappingCalls
    } finally {
      this.code = null;
    }
  }
}`,
  },
  {
    code: `// invalid: a custom hook removes the verifier in finally
import { useEffect } from 'react';
${exchangeWithVerifier}
export function useFinishLogin(onError) {
  useEffect(() => {
    const verifier = localStorage.getItem('verifier');
    const code = new URLSearchParams(window.location.search).get('code');
    if (!verifier || !code) return;
    exchangeWithVerifier(code, verifier) // error
      .catch(onError)
      .finally(() => localStorage.removeItem('verifier'));
  }, [onError]);
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: an imported helper removes the entry too late
import { useEffect } from 'react';
import { completeLogin } from './login';
export default function Page() {
  useEffect(() => {
    completeLogin(new URLSearchParams(window.location.search).get('code')); // error: redeemedByEffectTwice
  }, []);
  return null;
}`,
    filename: 'file.tsx',
    files: {
      './login.ts': `${exchangeWithVerifier}
export async function completeLogin(code) {
  const verifier = sessionStorage.getItem('verifier');
  if (!verifier) throw new Error('no sign-in in progress');
  const tokens = await exchangeWithVerifier(code, verifier);
  sessionStorage.removeItem('verifier');
  return tokens;
}`,
    },
  },
];
