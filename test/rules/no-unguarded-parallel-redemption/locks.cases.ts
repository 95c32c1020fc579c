/** Locks: they serialise. Only a re-check inside the lock keeps the second caller from redeeming. */

import type { Case } from '../tester.js';
import { exchange, redeemWithMsal } from './sources.js';

export const valid: Case[] = [
  {
    code: `// valid: async-mutex with a re-check of the token inside
import { Mutex } from 'async-mutex';
${exchange}
const mutex = new Mutex();
export class Client {
  private token?: string;
  constructor(private readonly code: string) {}
  async ensureToken() {
    return mutex.runExclusive(async () => {
      if (this.token) return this.token;
      const tokens = await exchange(this.code);
      this.token = tokens.access_token;
      return this.token;
    });
  }
}`,
  },
  {
    code: `// valid: acquire and release by hand, checked again after acquiring
import { Mutex } from 'async-mutex';
${exchange}
const lock = new Mutex();
let token;
const code = process.env.AUTH_CODE;
export async function getToken() {
  if (token) return token;
  const release = await lock.acquire();
  try {
    if (!token) {
      const tokens = await exchange(code);
      token = tokens.access_token;
    }
    return token;
  } finally {
    release();
  }
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: a promise queue as mutex with a re-check
${exchange}
export class Session {
  constructor(code) {
    this.code = code;
    this.queue = Promise.resolve();
    this.tokens = null;
  }
  ensureToken() {
    this.queue = this.queue.then(async () => {
      if (this.tokens === null) this.tokens = await exchange(this.code);
      return this.tokens;
    });
    return this.queue;
  }
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: Web Locks across tabs, the token is looked up again inside
import { useEffect } from 'react';
${exchange}
export function Callback({ code }: { code: string }) {
  useEffect(() => {
    void navigator.locks.request('oauth', async () => {
      if (localStorage.getItem('token')) return;
      const tokens = await exchange(code);
      localStorage.setItem('token', tokens.access_token);
    });
  }, [code]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: async-lock keyed by the code with a re-check, .then style
import AsyncLock from 'async-lock';
${exchange}
const lock = new AsyncLock();
const done = new Map();
export const service = (code) => ({
  ensure: () =>
    lock.acquire(code, () => {
      if (done.has(code)) return done.get(code);
      return exchange(code).then((tokens) => {
        done.set(code, tokens);
        return tokens;
      });
    }),
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: p-limit(1) with a re-check inside
import pLimit from 'p-limit';
${exchange}
const limit = pLimit(1);
export function tokens(code: string) {
  let result: { access_token: string } | undefined;
  const load = async () => {
    if (!result) result = await exchange(code);
    return result;
  };
  return { ensureToken: () => limit(load) };
}`,
  },
  {
    code: `// valid: a hand-written lock flag that makes the second caller give up
${exchange}
export class Once {
  private locked = false;
  constructor(private readonly code: string) {}
  private tryLock() {
    if (this.locked) return false;
    this.locked = true;
    return true;
  }
  async run() {
    if (!this.tryLock()) throw new Error('already signing in');
    return exchange(this.code);
  }
}`,
  },
  {
    code: `// valid: a custom hook that takes its lock from a module and looks at the result inside
import { useEffect } from 'react';
import { withLock } from './lock';
${exchange}
let tokens = null;
export function useRedeem(code) {
  useEffect(() => {
    withLock(async () => {
      if (tokens) return;
      tokens = await exchange(code);
    });
  }, [code]);
}`,
    filename: 'file.js',
    files: {
      './lock.js': `let tail = Promise.resolve();
export function withLock(fn) {
  const run = tail.then(fn, fn);
  tail = run.catch(() => undefined);
  return run;
}`,
    },
  },
];

export const invalid: Case[] = [
  {
    code: `// invalid: a mutex without a re-check lets the second caller in when the first leaves
import { Mutex } from 'async-mutex';
${exchange}
const mutex = new Mutex();
export class Client {
  private token?: string;
  constructor(private readonly code: string) {}
  async ensureToken() {
    if (this.token) return this.token;
    return mutex.runExclusive(async () => {
      const tokens = await exchange(this.code); // error
      this.token = tokens.access_token;
      return this.token;
    });
  }
}`,
  },
  {
    code: `// invalid: the check stands before acquire(), not after it
import { Mutex } from 'async-mutex';
${exchange}
const lock = new Mutex();
const code = process.env.AUTH_CODE;
let token;
export async function getToken() {
  if (token) return token;
  const release = await lock.acquire();
  try {
    const tokens = await exchange(code); // error
    token = tokens.access_token;
    return token;
  } finally {
    release();
  }
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: p-limit(1) only serialises
import pLimit from 'p-limit';
${redeemWithMsal}
const limit = pLimit(1);
export async function loadAll(code: string) {
  return Promise.all([
    limit(() => redeem(code)),
    limit(() => redeem(code)), // error
  ]);
}`,
  },
  {
    code: `// invalid: a promise queue without a re-check
${exchange}
export class Session {
  constructor(code) {
    this.code = code;
    this.queue = Promise.resolve();
  }
  ensureToken() {
    this.queue = this.queue.then(() => exchange(this.code)); // error
    return this.queue;
  }
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: Web Locks without a look inside
import { useEffect } from 'react';
${exchange}
export function Callback({ code }: { code: string }) {
  useEffect(() => {
    void navigator.locks.request('oauth', async () => {
      const tokens = await exchange(code); // error
      localStorage.setItem('token', tokens.access_token);
    });
  }, [code]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: a mutex in an effect, without a re-check, .then style
import { useEffect } from 'react';
import { Mutex } from 'async-mutex';
${exchange}
const mutex = new Mutex();
export const Callback = () => {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    mutex.runExclusive(() => exchange(code)).then((t) => localStorage.setItem('t', t.access_token)); // error
  }, []);
  return null;
};`,
    filename: 'file.jsx',
  },
  {
    code: `// invalid: an imported lock that only makes the second run wait
import { useEffect } from 'react';
import { withLock } from './lock';
${exchange}
export function useRedeem(code) {
  useEffect(() => {
    withLock(() => exchange(code)); // error
  }, [code]);
}`,
    filename: 'file.js',
    files: {
      './lock.js': `let tail = Promise.resolve();
export function withLock(fn) {
  const run = tail.then(fn, fn);
  tail = run.catch(() => undefined);
  return run;
}`,
    },
  },
];
