/** State that is spent too late, under another name, or not at all. */

import type { Case } from '../tester.js';

export const parallel: Case[] = [
  {
    filename: 'src/pkce.ts',
    code: `// The verifier is removed when the answer has come.
import { useEffect } from 'react';

export function useCallback(code: string) {
  useEffect(() => {
    const code_verifier = sessionStorage.getItem('pkce_verifier');
    if (!code_verifier) return;
    fetch('https://idp.example/oauth/token', { // error
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier, client_id: 'web' }),
    })
      .then((res) => res.json())
      .then((tokens) => {
        sessionStorage.removeItem('pkce_verifier');
        save(tokens);
      });
  }, [code]);
}
`,
  },
  {
    filename: 'mongo.js',
    code: `// findOne leaves the entry where it is; it goes only when both have read it.
const { MongoClient } = require('mongodb');
const { AuthorizationCode } = require('simple-oauth2');
const states = new MongoClient(MONGO_URL).db('app').collection('states');
const client = new AuthorizationCode(config);

async function redeem(state, code) {
  const entry = await states.findOne({ state });
  if (!entry) throw new Error('unknown state');
  const token = await client.getToken({ code, redirect_uri: entry.redirectUri });
  await states.deleteOne({ state });
  return token;
}

exports.login = (state, code) => Promise.all([redeem(state, code), redeem(state, code)]); // error
`,
  },
];

export const double: Case[] = [
  {
    code: `// The UPDATE has no condition and nobody looks at its count.
import { Pool } from 'pg';
import { OAuth2Client } from 'google-auth-library';
const pool = new Pool();
const client = new OAuth2Client(ID, SECRET, REDIRECT);

async function attempt(state: string, code: string) {
  await pool.query('UPDATE logins SET used = true WHERE state = $1', [state]);
  return client.getToken(code);
}

export const login = (state: string, code: string) => attempt(state, code).catch(() => attempt(state, code)); // error
`,
  },
  {
    filename: 'ioredis.ts',
    code: `// SET without NX always succeeds.
import Redis from 'ioredis';
import { Issuer } from 'openid-client';
const redis = new Redis();

async function attempt(client: InstanceType<Issuer['Client']>, params: { code: string; state: string }) {
  const claimed = await redis.set('used:' + params.state, '1', 'EX', 300);
  if (claimed !== 'OK') throw new Error('replay');
  return client.callback(REDIRECT_URI, params, { state: params.state });
}

export async function login(client: InstanceType<Issuer['Client']>, params: { code: string; state: string }) {
  try {
    return await attempt(client, params);
  } catch {
    return await attempt(client, params); // error
  }
}
`,
  },
  {
    filename: 'table.ts',
    code: `// Another entry is deleted than the one that is read.
const pending = new Map<string, string>();
export const begin = (state: string, verifier: string) => pending.set('pkce:' + state, verifier);

async function attempt(state: string, code: string) {
  const code_verifier = pending.get('pkce:' + state);
  pending.delete(state);
  if (!code_verifier) throw new Error('unknown state');
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier }),
  });
  if (!res.ok) throw new Error(await res.text());
  return res.json();
}

export async function login(state: string, code: string) {
  return attempt(state, code).catch(() => attempt(state, code)); // error
}
`,
  },
  {
    filename: 'queue.js',
    code: `// The list is only looked at, so the next round meets the same code.
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export async function drain(codes) {
  const code = codes[0];
  while (codes.length > 0) {
    try {
      await save(await github.validateAuthorizationCode(code)); // error
      codes.shift();
    } catch (error) {
      console.warn('trying again', error);
    }
  }
}
`,
  },
];
