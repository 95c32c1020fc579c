/** Caches and getters that hand out a request of its own to each who asks. */

import type { Case } from '../tester.js';

export const parallel: Case[] = [
  {
    code: `// The promise is kept after an await, so both callers make one.
let pending: Promise<Response> | undefined;

async function exchange(code: string) {
  if (!pending) {
    const code_verifier = await loadVerifier();
    pending = fetch(TOKEN_URL, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier }),
    });
  }
  return pending;
}

export const boot = (code: string) => Promise.all([exchange(code), exchange(code)]); // error
`,
  },
  {
    code: `// The result is kept and not the promise: nobody has one when the second asks.
import { OAuth2Client, Credentials } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);
let tokens: Credentials | undefined;

async function ensureTokens(code: string) {
  if (tokens) return tokens;
  tokens = (await client.getToken(code)).tokens;
  return tokens;
}

export async function start(code: string) {
  const [calendar, drive] = await Promise.all([
    ensureTokens(code).then(openCalendar),
    ensureTokens(code).then(openDrive), // error
  ]);
  return { calendar, drive };
}
`,
  },
  {
    filename: 'src/Callback.jsx',
    code: `// once() is made in each run of the effect, so it is always the first.
import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
import { once } from 'lodash';

export function Callback() {
  const [params] = useSearchParams();
  const code = params.get('code');
  useEffect(() => {
    const redeem = once(() => fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) })); // error
    redeem().then(() => location.replace('/'));
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The Map is made in the effect.
import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

export function Callback() {
  const { search } = useLocation();
  const code = new URLSearchParams(search).get('code');
  useEffect(() => {
    const pending = new Map<string, Promise<Response>>();
    if (!pending.has(code)) {
      pending.set(code, fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) })); // error
    }
    pending.get(code)?.then(() => location.replace('/'));
  }, [code]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The cache is keyed by an object literal, which is never the same key.
import { useEffect } from 'react';
import { useSearchParams } from 'next/navigation';
const cache = new WeakMap<object, Promise<Response>>();

function redeem(request: { code: string }) {
  let promise = cache.get(request);
  if (!promise) {
    promise = fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify(request) });
    cache.set(request, promise);
  }
  return promise;
}

export function Callback() {
  const code = useSearchParams().get('code');
  useEffect(() => {
    void redeem({ code }); // error
  }, [code]);
  return null;
}
`,
  },
];

export const double: Case[] = [
  {
    filename: 'retry.js',
    code: `// A failure empties the cache, and the caller asks again.
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);
const cache = new Map();

function redeem(code) {
  if (!cache.has(code)) {
    const promise = github.validateAuthorizationCode(code).catch((error) => {
      cache.delete(code);
      throw error;
    });
    cache.set(code, promise);
  }
  return cache.get(code);
}

export async function login(code) {
  try {
    return await redeem(code);
  } catch {
    return await redeem(code); // error
  }
}
`,
  },
  {
    filename: 'generator.js',
    code: `// The second step of the generator sends the code again.
const { WebClient } = require('@slack/web-api');
const slack = new WebClient();

function* install(code) {
  yield slack.oauth.v2.access({ client_id: ID, client_secret: SECRET, code });
  yield slack.oauth.v2.access({ client_id: ID, client_secret: SECRET, code }); // error
}

exports.run = async (code) => {
  const steps = install(code);
  const bot = await steps.next().value;
  const user = await steps.next().value;
  return [bot, user];
};
`,
  },
  {
    code: `// The promise cache is emptied by finally, and the loop comes round again.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);
const flights = new Map<string, Promise<unknown>>();

const redeem = (code: string) => {
  const flight = flights.get(code) ?? client.getToken(code).finally(() => flights.delete(code));
  flights.set(code, flight);
  return flight;
};

export async function login(code: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await redeem(code); // error
    } catch (error) {
      log(attempt, error);
    }
  }
}
`,
  },
  {
    code: `// The getter makes a new request at each reading.
import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);

class Session {
  constructor(private readonly code: string) {}
  get tokens() {
    return client.getToken({ code: this.code, redirect_uri: REDIRECT });
  }
}

export async function start(code: string) {
  const session = new Session(code);
  const access = (await session.tokens).token.access_token;
  const refresh = (await session.tokens).token.refresh_token; // error
  return { access, refresh };
}
`,
  },
];
