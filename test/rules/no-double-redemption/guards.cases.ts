/** Guards that stop the second redemption, and such that only look as if they did. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    code: `// A module-level Set that is asked and filled before the code is sent.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);
const used = new Set<string>();

async function redeem(code: string) {
  if (used.has(code)) throw new Error('This code was used');
  used.add(code);
  return (await client.getToken(code)).tokens;
}

export async function login(code: string) {
  try {
    return await redeem(code);
  } catch {
    return await redeem(code);
  }
}
`,
  },
  {
    filename: 'flag.js',
    code: `// A module flag that is set first, in a loop.
let redeemed = false;

export async function exchange(code) {
  for (let i = 0; i < 3; i++) {
    if (redeemed) return null;
    redeemed = true;
    const res = await fetch(TOKEN_URL, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code }),
    });
    if (res.ok) return res.json();
  }
}
`,
  },
  {
    code: `// Redis GETDEL: the code is taken out by the first who asks.
import { createClient } from 'redis';
import { GitHub } from 'arctic';
const redis = createClient();
const github = new GitHub(ID, SECRET, null);

async function redeemStored(state: string) {
  const code = await redis.getDel('oauth:' + state);
  if (!code) return null;
  return github.validateAuthorizationCode(code);
}

export async function login(state: string) {
  return (await redeemStored(state)) ?? (await redeemStored(state));
}
`,
  },
  {
    filename: 'claim.js',
    code: `// SET NX claims the code; whoever comes later gets nothing.
const Redis = require('ioredis');
const pRetry = require('p-retry');
const redis = new Redis();

async function redeem(code) {
  const claimed = await redis.set('code:' + code, '1', 'EX', 600, 'NX');
  if (claimed !== 'OK') throw new Error('already redeemed');
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return res.json();
}

module.exports = (code) => pRetry(() => redeem(code));
`,
  },
  {
    code: `// The state is deleted before the code is sent; a second attempt finds none.
import { Issuer } from 'openid-client';
const states = new Map<string, string>();
export const begin = (state: string, verifier: string) => states.set(state, verifier);

async function attempt(client: InstanceType<Issuer['Client']>, state: string, code: string) {
  const verifier = states.get(state);
  if (!verifier) throw new Error('unknown state');
  states.delete(state);
  return client.callback(REDIRECT_URI, { code, state }, { code_verifier: verifier, state });
}

export async function login(client: InstanceType<Issuer['Client']>, state: string, code: string) {
  return attempt(client, state, code).catch(() => attempt(client, state, code));
}
`,
  },
  {
    code: `// The result of the first is reused when there is one, and a failure ends the function.
import { AuthorizationCode, AccessToken } from 'simple-oauth2';
const client = new AuthorizationCode(config);

export async function login(code: string) {
  let token: AccessToken | undefined;
  const get = async () => (token ??= await client.getToken({ code, redirect_uri }));
  await saveAccess((await get()).token);
  await saveRefresh((await get()).token);
}
`,
  },
  {
    filename: 'src/callback.js',
    code: `// The code is stripped from the URL before the await and read from there again.
async function redeemFromUrl() {
  const url = new URL(window.location.href);
  const code = url.searchParams.get('code');
  if (!code) return null;
  history.replaceState(null, '', url.pathname);
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id });
  return fetch('https://idp.example/oauth/token', { method: 'POST', body });
}

export async function start() {
  const res = await redeemFromUrl();
  if (res?.ok) return res.json();
  return redeemFromUrl();
}
`,
  },
  {
    filename: 'src/session.js',
    code: `// sessionStorage is written before the code is sent.
export async function redeem() {
  const code = new URLSearchParams(location.search).get('code');
  const key = 'oauth-code:' + code;
  if (!code || sessionStorage.getItem(key)) return;
  sessionStorage.setItem(key, 'used');
  const res = await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
  showUser(await res.json());
}

window.addEventListener('focus', redeem);
`,
  },
  {
    filename: 'src/popup.js',
    code: `// The listener is registered with once.
const code = new URLSearchParams(location.search).get('code');

window.addEventListener(
  'focus',
  async () => {
    const res = await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
    showUser(await res.json());
  },
  { once: true },
);
`,
  },
  {
    filename: 'src/listener.ts',
    code: `// The listener takes itself away before it redeems.
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export function redeemOnOnline(code: string) {
  async function onOnline() {
    window.removeEventListener('online', onOnline);
    await save(await github.validateAuthorizationCode(code));
  }
  window.addEventListener('online', onOnline);
}
`,
  },
  {
    filename: 'interval.js',
    code: `// The interval ends itself before it redeems.
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode(config);

module.exports = (code) => {
  const timer = setInterval(async () => {
    if (!network.isOnline()) return;
    clearInterval(timer);
    await save(await client.getToken({ code, redirect_uri }));
  }, 1000);
};
`,
  },
  {
    code: `// The variable is emptied before each await.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function login(code: string | undefined) {
  for (let i = 0; i < 5 && code; i++) {
    const mine = code;
    code = undefined;
    try {
      return await client.getToken(mine);
    } catch (error) {
      console.error(error);
    }
  }
  throw new Error('Sign in again');
}
`,
  },
  {
    code: `// The attempt that failed is not repeated: the loop breaks in the catch.
import { ConfidentialClientApplication } from '@azure/msal-node';

export async function login(code: string, apps: ConfidentialClientApplication[]) {
  for (const app of apps) {
    try {
      return await app.acquireTokenByCode({ code, scopes, redirectUri });
    } catch (error) {
      logger.error(error);
      break;
    }
  }
  return null;
}
`,
  },
  {
    filename: 'memo.ts',
    code: `// p-memoize keeps the promise of each code.
import pMemoize from 'p-memoize';
import { Google } from 'arctic';
const google = new Google(ID, SECRET, REDIRECT);
const redeem = pMemoize((code: string) => google.validateAuthorizationCode(code, loadVerifier()));

export async function login(code: string) {
  const scopes = (await redeem(code)).scopes();
  if (!scopes.includes('email')) throw new Error('email scope missing');
  return (await redeem(code)).accessToken();
}
`,
  },
  {
    filename: 'mutex.ts',
    code: `// A mutex with a re-check of the stored tokens inside.
import { Mutex } from 'async-mutex';
import { OAuth2Client, Credentials } from 'google-auth-library';
const mutex = new Mutex();
const client = new OAuth2Client(ID, SECRET, REDIRECT);
let tokens: Credentials | undefined;

const ensure = (code: string) =>
  mutex.runExclusive(async () => {
    if (!tokens) tokens = (await client.getToken(code)).tokens;
    return tokens;
  });

export async function start(code: string) {
  const first = await ensure(code);
  const second = await ensure(code);
  return first.access_token === second.access_token;
}
`,
  },
  {
    knownMiss: true,
    code: `// known miss: A limit of one only puts the attempts in a row.
import pLimit from 'p-limit';
import { GitHub } from 'arctic';
const limit = pLimit(1);
const github = new GitHub(ID, SECRET, null);

export async function login(code: string) {
  const first = await limit(() => github.validateAuthorizationCode(code));
  const second = await limit(() => github.validateAuthorizationCode(code));
  return [first, second];
}
`,
  },
  {
    knownMiss: true,
    mode: 'recommended',
    code: `// known miss: The guard is keyed by something that is new for each attempt.
import { randomUUID } from 'node:crypto';
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);
const started = new Set<string>();

async function redeem(code: string, attempt: string) {
  if (started.has(attempt)) throw new Error('started already');
  started.add(attempt);
  return client.getToken(code);
}

export async function login(code: string) {
  try {
    return await redeem(code, randomUUID());
  } catch {
    return await redeem(code, randomUUID());
  }
}
`,
  },
];

export const invalid: Case[] = [
  {
    code: `// The Set is filled only after the await, so the attempt that failed has left no trace.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);
const used = new Set<string>();

async function redeem(code: string) {
  if (used.has(code)) throw new Error('This code was used');
  const { tokens } = await client.getToken(code);
  used.add(code);
  return tokens;
}

export async function login(code: string) {
  try {
    return await redeem(code);
  } catch {
    return await redeem(code); // error
  }
}
`,
  },
  {
    filename: 'flag.js',
    code: `// The flag is taken back in finally.
let redeeming = false;

async function redeem(code) {
  if (redeeming) return;
  redeeming = true;
  try {
    return await axios.post(TOKEN_URL, { grant_type: 'authorization_code', code, client_id });
  } finally {
    redeeming = false;
  }
}

exports.login = async (code) => {
  const { data: user } = await redeem(code);
  const { data: api } = await redeem(code); // error: redeemedAgain
  return { user, api };
};

const axios = require('axios');
`,
  },
  {
    filename: 'src/callback.js',
    code: `// The URL is stripped only when the redemption has succeeded.
async function redeemFromUrl() {
  const url = new URL(window.location.href);
  const code = url.searchParams.get('code');
  if (!code) return null;
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id });
  const res = await fetch('https://idp.example/oauth/token', { method: 'POST', body });
  if (res.ok) history.replaceState(null, '', url.pathname);
  return res;
}

export async function start() {
  const res = await redeemFromUrl();
  if (res?.ok) return res.json();
  return redeemFromUrl(); // error
}
`,
  },
  {
    filename: 'src/callback.ts',
    code: `// The URL is stripped, but the code has been read before.
const code = new URLSearchParams(window.location.search).get('code')!;

const redeem = () =>
  fetch('https://idp.example/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID }),
  });

export async function start() {
  history.replaceState(null, '', location.pathname);
  const res = await redeem();
  if (res.ok) return res.json();
  return (await redeem()).json(); // error
}
`,
  },
  {
    code: `// The verifier is removed only on success.
const verifiers = new Map<string, string>();
export const begin = (state: string, verifier: string) => verifiers.set(state, verifier);

async function attempt(state: string, code: string) {
  const code_verifier = verifiers.get(state);
  if (!code_verifier) throw new Error('unknown state');
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier }),
  });
  if (!res.ok) throw new Error(await res.text());
  verifiers.delete(state);
  return res.json();
}

export const login = (state: string, code: string) =>
  attempt(state, code).catch(() => attempt(state, code)); // error
`,
  },
  {
    filename: 'mutex.js',
    code: `// A mutex without a re-check inside.
import { Mutex } from 'async-mutex';
import { AuthorizationCode } from 'simple-oauth2';
const mutex = new Mutex();
const client = new AuthorizationCode(config);
const redeem = (code) => mutex.runExclusive(() => client.getToken({ code, redirect_uri }));

export async function login(code) {
  const access = (await redeem(code)).token.access_token;
  const refresh = (await redeem(code)).token.refresh_token; // error
  return { access, refresh };
}
`,
  },
  {
    code: `// The shared promise is dropped when it settles, so a later call sends the code again.
import { Issuer, TokenSet } from 'openid-client';

export class Session {
  private pending: Promise<TokenSet> | null = null;
  constructor(private client: InstanceType<Issuer['Client']>, private params: { code: string }) {}

  private redeem() {
    this.pending ??= this.client.callback(REDIRECT_URI, this.params).finally(() => {
      this.pending = null;
    });
    return this.pending;
  }

  async start() {
    const claims = (await this.redeem()).claims();
    await this.saveUser(claims);
    return (await this.redeem()).access_token; // error
  }

  private async saveUser(claims: unknown) {
    await db.users.upsert(claims);
  }
}
`,
  },
  {
    filename: 'memo.ts',
    code: `// p-memoize with an object as its key never meets the same object again.
import pMemoize from 'p-memoize';
import { WebClient } from '@slack/web-api';
const slack = new WebClient();
const redeem = pMemoize((args: { code: string }) =>
  slack.oauth.v2.access({ client_id: ID, client_secret: SECRET, code: args.code }),
);

export async function install(code: string) {
  const bot = await redeem({ code });
  const user = await redeem({ code }); // error
  return { bot, user };
}
`,
  },
  {
    filename: 'interval.js',
    code: `// The interval keeps running: it is ended on an error only.
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode(config);

module.exports = (code) => {
  const timer = setInterval(() => {
    client.getToken({ code, redirect_uri }) // error
      .then(save)
      .catch(() => clearInterval(timer));
  }, 60_000);
};
`,
  },
];
