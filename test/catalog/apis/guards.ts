import { orThrow, redeem, type Guarding } from './rows.js';

const tokens = `this.tokens = await (await ${redeem}).json();`;

/** A class whose method two callers may enter at once; `guarded` goes around a redemption. */
function session(fields: string, guarded: (redemption: string) => string): string {
  return `export class Session {
    ${fields}
    tokens;
    constructor(code) { this.code = code; }
    async ensure() {
      const { code } = this;
      ${guarded(tokens)}
      return this.tokens;
    }
  }`;
}

const again = `if (this.tokens) return this.tokens;`;

/** A lock is one only with a second look inside. */
function lock(
  api: string,
  setUp: string,
  fields: string,
  around: (inner: string) => string,
  versions?: string,
): Guarding {
  return {
    api,
    ...(versions === undefined ? {} : { versions }),
    setUp,
    text: session(fields, (redemption) => around(`${again} ${redemption}`)),
    unlike: session(fields, (redemption) => `${again} ${around(redemption)}`),
  };
}

/** A function that runs once, or once for each code, called twice at once. */
function once(api: string, setUp: string, made: string, call: string, versions?: string): Guarding {
  const twice = (redeemIt: string) => `const redeemIt = ${redeemIt};
    export const handle = (code) => Promise.all([${call}, ${call}]);`;
  return {
    api,
    ...(versions === undefined ? {} : { versions }),
    setUp,
    text: twice(made),
    unlike: `const redeemIt = async (code) => { ${orThrow} };
      export const handle = (code) => Promise.all([redeemIt(code), redeemIt(code)]);`,
  };
}

/** Two callers that ask a store first. */
function claim(
  api: string,
  setUp: string,
  asks: string,
  late: string,
  versions?: string,
): Guarding {
  const both = (lines: string) => `async function redeemIt(state, code) { ${lines} }
    export const handle = (state, code) => Promise.all([redeemIt(state, code), redeemIt(state, code)]);`;
  return {
    api,
    ...(versions === undefined ? {} : { versions }),
    setUp,
    text: both(`${asks} ${orThrow}`),
    unlike: both(late),
  };
}

const send = `async (code) => { ${orThrow} }`;
const redis = `import Redis from 'ioredis'; const redis = new Redis();`;
const nodeRedis = `import { createClient } from 'redis'; const redis = createClient();`;
const afterwards = (call: string) =>
  `const response = await ${redeem}; await ${call}; return response.json();`;

/** What keeps a second redemption from happening, and what looks like it. */
export const guards: readonly Guarding[] = [
  once(
    'p-memoize: default',
    `import memo from 'p-memoize';`,
    `memo(${send})`,
    'redeemIt(code)',
    '8 9',
  ),
  once('lodash: once', `import { once } from 'lodash';`, `once(${send})`, 'redeemIt(code)', '4'),
  once(
    'lodash: memoize',
    `import { memoize } from 'lodash';`,
    `memoize(${send})`,
    'redeemIt(code)',
    '4',
  ),
  once(
    'lodash: debounce',
    `import { debounce } from 'lodash';`,
    `debounce(${send}, 100)`,
    'redeemIt(code)',
    '4',
  ),
  once(
    'memoizee: default',
    `import memo from 'memoizee';`,
    `memo(${send}, { promise: true })`,
    'redeemIt(code)',
    '0.4',
  ),
  once('mem: default', `import memo from 'mem';`, `memo(${send})`, 'redeemIt(code)', '10'),
  once(
    'lru-cache: LRUCache',
    `import { LRUCache } from 'lru-cache';`,
    `new LRUCache({ max: 9, fetchMethod: ${send} })`,
    'redeemIt.fetch(code)',
    '11',
  ),
  once(
    'p-debounce: default.promise',
    `import debounce from 'p-debounce';`,
    `debounce.promise(${send})`,
    'redeemIt(code)',
    '5',
  ),
  once(
    'dataloader: default',
    `import DataLoader from 'dataloader';`,
    `new DataLoader((codes) => Promise.all(codes.map(${send})))`,
    'redeemIt.load(code)',
    '2',
  ),
  once(
    '@hapi/catbox: Policy',
    `import { Client, Policy } from '@hapi/catbox';`,
    `new Policy({ expiresIn: 1000, generateTimeout: false, generateFunc: ${send} }, new Client(engine), 'tokens')`,
    'redeemIt.get(code)',
    '12',
  ),
  lock(
    'p-limit: default',
    `import pLimit from 'p-limit';`,
    `limit = pLimit(1);`,
    (inner) => `await this.limit(async () => { ${inner} });`,
    '7',
  ),
  lock(
    'async-mutex: runExclusive',
    `import { Mutex } from 'async-mutex';`,
    `mutex = new Mutex();`,
    (inner) => `await this.mutex.runExclusive(async () => { ${inner} });`,
    '0.5',
  ),
  lock(
    'async-lock: acquire',
    `import AsyncLock from 'async-lock';`,
    `lock = new AsyncLock();`,
    (inner) => `await this.lock.acquire('redeem', async () => { ${inner} });`,
    '1',
  ),
  lock(
    'p-mutex: withLock',
    `import Mutex from 'p-mutex';`,
    `mutex = new Mutex();`,
    (inner) => `await this.mutex.withLock(async () => { ${inner} });`,
    '1',
  ),
  lock(
    'await-lock: acquireAsync',
    `import AwaitLock from 'await-lock';`,
    `lock = new AwaitLock();`,
    (inner) => `await this.lock.acquireAsync(); try { ${inner} } finally { this.lock.release(); }`,
    '3',
  ),
  lock(
    'redlock: acquire',
    `import Redlock from 'redlock'; const redlock = new Redlock([client]);`,
    '',
    (inner) =>
      `const held = await redlock.acquire(['redeem'], 5000); try { ${inner} } finally { await held.release(); }`,
    '5',
  ),
  lock(
    'redlock: using',
    `import Redlock from 'redlock'; const redlock = new Redlock([client]);`,
    '',
    (inner) => `await redlock.using(['redeem'], 5000, async () => { ${inner} });`,
    '5',
  ),
  lock(
    'redlock: lock',
    `import Redlock from 'redlock'; const redlock = new Redlock([client]);`,
    '',
    (inner) =>
      `const held = await redlock.lock('redeem', 5000); try { ${inner} } finally { await held.unlock(); }`,
    '4',
  ),
  lock(
    'navigator.locks.request',
    '',
    '',
    (inner) => `await navigator.locks.request('redeem', async () => { ${inner} });`,
  ),
  claim(
    'ioredis: set',
    redis,
    `if ((await redis.set(state, '1', 'EX', 600, 'NX')) !== 'OK') return null;`,
    `await redis.set(state, '1', 'EX', 600); ${orThrow}`,
  ),
  claim(
    'redis: set',
    nodeRedis,
    `if (!(await redis.set(state, '1', { NX: true }))) return null;`,
    `await redis.set(state, '1'); ${orThrow}`,
  ),
  claim(
    'ioredis: setnx',
    redis,
    `if (!(await redis.setnx(state, '1'))) return null;`,
    afterwards(`redis.setnx(state, '1')`),
  ),
  claim(
    'ioredis: getdel',
    redis,
    `if (!(await redis.getdel(state))) return null;`,
    `if (!(await redis.get(state))) return null; await redis.del(state); ${orThrow}`,
  ),
  claim(
    'mongodb: findOneAndDelete',
    `import { MongoClient } from 'mongodb'; const states = new MongoClient('mongodb://db.example').db('app').collection('states');`,
    `if (!(await states.findOneAndDelete({ state }))) return null;`,
    `if (!(await states.findOne({ state }))) return null; ${afterwards('states.deleteOne({ state })')}`,
  ),
  claim(
    'a row that is deleted and returned',
    `import pg from 'pg'; const pool = new pg.Pool();`,
    `if ((await pool.query('DELETE FROM states WHERE state = $1 RETURNING *', [state])).rowCount === 0) return null;`,
    `if ((await pool.query('SELECT * FROM states WHERE state = $1', [state])).rowCount === 0) return null; ${orThrow}`,
  ),
  claim(
    'a row that can be inserted once',
    `import pg from 'pg'; const pool = new pg.Pool();`,
    `if ((await pool.query('INSERT INTO used (code) VALUES ($1) ON CONFLICT DO NOTHING', [state])).rowCount === 0) return null;`,
    afterwards(`pool.query('INSERT INTO used (code) VALUES ($1) ON CONFLICT DO NOTHING', [state])`),
  ),
  {
    api: 'a map of promises',
    setUp: `const pending = new Map();`,
    text: `function redeemIt(code) { if (!pending.has(code)) pending.set(code, ${redeem}); return pending.get(code); }
      export const handle = (code) => Promise.all([redeemIt(code), redeemIt(code)]);`,
    unlike: `async function redeemIt(code) { if (!pending.has(code)) { const response = await ${redeem}; pending.set(code, response); } return pending.get(code); }
      export const handle = (code) => Promise.all([redeemIt(code), redeemIt(code)]);`,
  },
  {
    api: 'one pending promise',
    setUp: '',
    text: `let pending; function redeemIt(code) { pending ??= ${redeem}; return pending; }
      export const handle = (code) => Promise.all([redeemIt(code), redeemIt(code)]);`,
    unlike: `let tokens; async function redeemIt(code) { if (tokens) return tokens; tokens = await ${redeem}; return tokens; }
      export const handle = (code) => Promise.all([redeemIt(code), redeemIt(code)]);`,
  },
  {
    api: 'a pending promise that is dropped when it failed',
    setUp: '',
    text: `let pending; function redeemIt(code) { pending ??= (${send})(code).catch((error) => { pending = undefined; throw error; }); return pending; }
      export const handle = (code) => Promise.all([redeemIt(code), redeemIt(code)]);`,
    unlike: `let pending; function redeemIt(code) { pending ??= (${send})(code).finally(() => { pending = undefined; }); return pending; }
      export const handle = async (code) => { await redeemIt(code); return redeemIt(code); };`,
  },
  {
    api: 'a flag of the module',
    setUp: '',
    text: `let sent = false; async function redeemIt(code) { if (sent) return; sent = true; await ${redeem}; }
      export const handle = (code) => Promise.all([redeemIt(code), redeemIt(code)]);`,
    unlike: `let sent = false; async function redeemIt(code) { if (sent) return; await ${redeem}; sent = true; }
      export const handle = (code) => Promise.all([redeemIt(code), redeemIt(code)]);`,
  },
  {
    api: 'a set of used codes',
    setUp: `const used = new Set();`,
    text: `async function redeemIt(code) { if (used.has(code)) return; used.add(code); await ${redeem}; }
      export const handle = (code) => Promise.all([redeemIt(code), redeemIt(code)]);`,
    unlike: `async function redeemIt(code) { if (used.has(code)) return; await ${redeem}; used.add(code); }
      export const handle = (code) => Promise.all([redeemIt(code), redeemIt(code)]);`,
  },
  {
    api: 'a flag that is reset when it is done',
    setUp: `let loading = false;
      async function redeemIt(code) { if (loading) return; loading = true; try { await ${redeem}; } finally { loading = false; } }`,
    text: `export const handle = (code) => Promise.all([redeemIt(code), redeemIt(code)]);`,
    unlike: `export const handle = async (code) => { await redeemIt(code); await redeemIt(code); };`,
  },
  effect(
    'a ref',
    `const sent = useRef(false);`,
    `if (sent.current) return; sent.current = true; ${redeem};`,
    `const [sent, setSent] = useState(false);`,
    `if (sent) return; setSent(true); ${redeem};`,
  ),
  effect(
    'a timer that the cleanup clears',
    '',
    `const timer = setTimeout(() => { ${redeem}; }, 0); return () => clearTimeout(timer);`,
    '',
    `let ignore = false; ${redeem}.then((response) => { if (!ignore) setTokens(response); }); return () => { ignore = true; };`,
  ),
  effect(
    'a code that is taken off the URL first',
    '',
    `if (!code) return; history.replaceState({}, '', '/'); ${redeem};`,
    '',
    `if (!code) return; ${redeem}.then(() => history.replaceState({}, '', '/'));`,
  ),
  effect(
    'a mark in the session storage',
    '',
    `if (sessionStorage.getItem('used') === code) return; sessionStorage.setItem('used', code); ${redeem};`,
    '',
    `if (sessionStorage.getItem('used') === code) return; ${redeem}.then(() => sessionStorage.setItem('used', code));`,
  ),
  {
    api: 'a memo of a render',
    setUp: `import { useRef, useMemo } from 'react';`,
    text: `export function Callback({ code }) { const pending = useRef(null); pending.current ??= ${redeem}; return null; }`,
    unlike: `export function Callback() { const code = new URLSearchParams(location.search).get('code'); useMemo(() => { ${redeem}; }, []); return null; }`,
  },
  {
    api: 'state that is spent before the code',
    setUp: `import express from 'express'; const app = express();`,
    text: `app.get('/cb', async (req, res) => {
        if (req.query.state !== req.session.state) return res.sendStatus(400);
        delete req.session.state;
        const { code } = req.query; await ${redeem}; res.redirect('/');
      });`,
    unlike: `app.get('/cb', async (req, res) => {
        if (req.query.state !== req.session.state) return res.sendStatus(400);
        const { code } = req.query; await ${redeem}; await ${redeem}; res.redirect('/');
      });`,
  },
  {
    api: 'a silent renewal before a new sign-in',
    setUp: `import { ConfidentialClientApplication } from '@azure/msal-node'; const client = new ConfidentialClientApplication({ auth: { clientId: 'id' } });`,
    text: `export async function handle(code, account) {
        const first = await client.acquireTokenByCode({ code });
        try { return await client.acquireTokenSilent({ account }); } catch { return client.getAuthCodeUrl({}); }
      }`,
    unlike: `export async function handle(code, account) {
        const first = await client.acquireTokenByCode({ code });
        try { return await client.acquireTokenSilent({ account }); } catch { return client.acquireTokenByCode({ code }); }
      }`,
  },
  {
    api: 'a new sign-in after a refusal',
    setUp: `const send = async (code) => { ${orThrow} };`,
    text: `export async function handle(code) { try { return await send(code); } catch (error) { location.assign('/login'); } }`,
    unlike: `export async function handle(code) { try { return await send(code); } catch (error) { if (error.error === 'invalid_grant') return send(code); throw error; } }`,
  },
];

/** Code in an effect, which React runs twice in development. */
function effect(
  api: string,
  hooks: string,
  inside: string,
  otherHooks: string,
  otherInside: string,
): Guarding {
  const component = (before: string, body: string) => `export function Callback() {
      ${before}
      useEffect(() => {
        const code = new URLSearchParams(window.location.search).get('code');
        ${body}
      }, []);
      return null;
    }`;
  return {
    api,
    setUp: `import { useEffect, useRef, useState } from 'react';`,
    text: component(hooks, inside),
    unlike: component(otherHooks, otherInside),
  };
}
