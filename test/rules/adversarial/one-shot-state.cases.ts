/** State that is spent before the code goes out. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'loopback.js',
    code: `// Set.delete says whether the state was still there: only the first request redeems.
import http from 'node:http';
import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);

export function listen(state) {
  const pending = new Set([state]);
  http
    .createServer(async (req, res) => {
      const query = new URL(req.url, 'http://localhost').searchParams;
      if (!pending.delete(query.get('state'))) return res.writeHead(400).end();
      const token = await client.getToken({ code: query.get('code'), redirect_uri });
      await save(token);
      res.end('You can close this window');
    })
    .listen(8400);
}
`,
  },
  {
    filename: 'main.ts',
    code: `// Electron: the verifier is taken out of the table before it is used.
import { app } from 'electron';
const verifiers: Record<string, string | undefined> = {};

app.on('open-url', async (_event, link) => {
  const { searchParams } = new URL(link);
  const state = searchParams.get('state') ?? '';
  const code_verifier = verifiers[state];
  delete verifiers[state];
  if (code_verifier === undefined) return;
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code: searchParams.get('code')!, code_verifier }),
  });
  await save(await res.json());
});

export const begin = (state: string, verifier: string) => (verifiers[state] = verifier);
`,
  },
  {
    code: `// The UPDATE is conditional and its count is looked at, so the second attempt finds nothing.
import { Pool } from 'pg';
import { OAuth2Client } from 'google-auth-library';
const pool = new Pool();
const client = new OAuth2Client(ID, SECRET, REDIRECT);

async function attempt(state: string, code: string) {
  const { rowCount } = await pool.query('UPDATE logins SET used = true WHERE state = $1 AND used = false', [state]);
  if (rowCount !== 1) throw new Error('used already');
  return client.getToken(code);
}

export const login = (state: string, code: string) => attempt(state, code).catch(() => attempt(state, code));
`,
  },
  {
    filename: 'prisma.ts',
    code: `// updateMany with the condition in its where, and the count decides.
import { PrismaClient } from '@prisma/client';
import { GitHub } from 'arctic';
const prisma = new PrismaClient();
const github = new GitHub(ID, SECRET, null);

async function attempt(state: string, code: string) {
  const { count } = await prisma.login.updateMany({ where: { state, usedAt: null }, data: { usedAt: new Date() } });
  if (count === 0) return null;
  return github.validateAuthorizationCode(code);
}

export async function login(state: string, code: string) {
  try {
    return await attempt(state, code);
  } catch {
    return await attempt(state, code);
  }
}
`,
  },
  {
    filename: 'mongo.js',
    code: `// findOneAndDelete hands the entry to one caller only.
const { MongoClient } = require('mongodb');
const { AuthorizationCode } = require('simple-oauth2');
const states = new MongoClient(MONGO_URL).db('app').collection('states');
const client = new AuthorizationCode(config);

async function redeem(state, code) {
  const entry = await states.findOneAndDelete({ state });
  if (!entry) throw new Error('unknown state');
  return client.getToken({ code, redirect_uri: entry.redirectUri });
}

exports.login = (state, code) => Promise.all([redeem(state, code), redeem(state, code)]);
`,
  },
  {
    filename: 'sqlite.js',
    code: `// DELETE in SQLite runs at once and says how many rows went.
import Database from 'better-sqlite3';
const db = new Database('app.db');
const take = db.prepare('DELETE FROM pending WHERE state = ?');

async function redeem(state, code) {
  if (take.run(state).changes === 0) return null;
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return res.json();
}

export const login = async (state, code) => (await redeem(state, code)) || (await redeem(state, code));
`,
  },
  {
    filename: 'ioredis.ts',
    code: `// SET with NX answers null to the second.
import Redis from 'ioredis';
import { Issuer } from 'openid-client';
const redis = new Redis();

async function attempt(client: InstanceType<Issuer['Client']>, params: { code: string; state: string }) {
  const claimed = await redis.set('used:' + params.state, '1', 'EX', 300, 'NX');
  if (!claimed) throw new Error('replay');
  return client.callback(REDIRECT_URI, params, { state: params.state });
}

export async function login(client: InstanceType<Issuer['Client']>, params: { code: string; state: string }) {
  for (let round = 0; round < 2; round++) {
    try {
      return await attempt(client, params);
    } catch (error) {
      console.warn(error);
    }
  }
}
`,
  },
  {
    filename: 'queue.js',
    code: `// The codes are taken off the list one by one.
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);
const codes = [];
export const push = (code) => codes.push(code);

export async function drain() {
  while (codes.length > 0) {
    const code = codes.shift();
    await save(await github.validateAuthorizationCode(code));
  }
}
`,
  },
  {
    filename: 'src/pkce.ts',
    code: `// The verifier is taken out of sessionStorage before the request; StrictMode's second run has none.
import { useEffect } from 'react';

function takeVerifier() {
  const verifier = sessionStorage.getItem('pkce_verifier');
  sessionStorage.removeItem('pkce_verifier');
  return verifier;
}

export function useCallback(code: string) {
  useEffect(() => {
    const code_verifier = takeVerifier();
    if (!code_verifier) return;
    fetch('https://idp.example/oauth/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier, client_id: 'web' }),
    }).then(save);
  }, [code]);
}
`,
  },
  {
    filename: 'rest.ts',
    code: `// The entry is left out of the new table by destructuring.
import { WebClient } from '@slack/web-api';
const slack = new WebClient();
let pending: Record<string, { code: string } | undefined> = {};

async function install(state: string) {
  const { [state]: entry, ...rest } = pending;
  pending = rest;
  if (!entry) throw new Error('unknown state');
  return slack.oauth.v2.access({ client_id: ID, client_secret: SECRET, code: entry.code });
}

export const run = (state: string) => install(state).catch(() => install(state));
export const remember = (state: string, code: string) => {
  pending = { ...pending, [state]: { code } };
};
`,
  },
];
