/** What depends on something that the code does not show, next to twins that do not. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    code: `// A retry for what tells a wrong client, by its name or by its status, is potential: not in recommended.
import { $fetch } from 'ofetch';
export async function login(code: string) {
  const app = await getApp();
  try {
    return await $fetch('https://login.acme.test/oauth/token', {
      method: 'POST',
      body: { client_id: app.id, grant_type: 'authorization_code', code },
    });
  } catch (error) {
    if (error?.data?.error === 'invalid_client' || (error?.status === 401 && error?.data?.error_description?.includes('Client'))) {
      const { id } = await registerAgain();
      return await $fetch('https://login.acme.test/oauth/token', {
        method: 'POST',
        body: { client_id: id, grant_type: 'authorization_code', code },
      });
    }
    throw error;
  }
}
`,
    mode: 'recommended',
  },
  {
    code: `// What is asked before the second redemption may have been told of the first: not certain.
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

async function redeem(code: string) {
  if (!(await codes.claim(code))) throw new Error('already in use');
  return github.validateAuthorizationCode(code);
}

export const login = (code: string) => redeem(code).catch(() => redeem(code));
`,
    mode: 'recommended',
  },
  {
    filename: 'settings.js',
    code: `// Two switches of the environment, one for each way to redeem: not certain.
const redeem = (url, code) =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) });

exports.login = async (code) => {
  if (process.env.USE_PROXY) tokens = await redeem(PROXY_URL, code);
  if (process.env.USE_DIRECT) tokens = await redeem(TOKEN_URL, code);
  return tokens.json();
};

let tokens;
`,
    mode: 'recommended',
  },
];

export const invalid: Case[] = [
  {
    code: `// The same retry in strict.
import { $fetch } from 'ofetch';
export async function login(code: string) {
  const app = await getApp();
  try {
    return await $fetch('https://login.acme.test/oauth/token', {
      method: 'POST',
      body: { client_id: app.id, grant_type: 'authorization_code', code },
    });
  } catch (error) {
    if (error?.data?.error === 'invalid_client' || (error?.status === 401 && error?.data?.error_description?.includes('Client'))) {
      const { id } = await registerAgain();
      return await $fetch('https://login.acme.test/oauth/token', { // error
        method: 'POST',
        body: { client_id: id, grant_type: 'authorization_code', code },
      });
    }
    throw error;
  }
}
`,
    mode: 'strict',
  },
  {
    filename: 'src/pages/oauth/callback.js',
    code: `// The backend says in words why it did not redeem.
export async function connect() {
  const code = new URLSearchParams(window.location.search).get('code');
  const first = await fetch('/api/oauth/connect', { method: 'POST', body: JSON.stringify({ code }) });
  const { message } = await first.json();
  if (message.includes('Invalid connection type'))
    await fetch('/api/oauth/connect', { method: 'POST', body: JSON.stringify({ code }) }); // error
}
`,
    mode: 'strict',
  },
  {
    filename: 'rotate.js',
    code: `// axios: the old secret is tried only when the new one is refused.
const axios = require('axios');

exports.exchange = async (code) => {
  const body = { grant_type: 'authorization_code', code, client_id };
  try {
    return (await axios.post(TOKEN_URL, { ...body, client_secret: process.env.SECRET_NEW })).data;
  } catch (error) {
    if (error.response?.data?.error === 'invalid_client') {
      return (await axios.post(TOKEN_URL, { ...body, client_secret: process.env.SECRET_OLD })).data; // error
    }
    throw error;
  }
};
`,
    mode: 'strict',
  },
  {
    code: `// The same as a loop over the secrets.
export async function exchange(code: string, secrets: string[]) {
  for (const client_secret of secrets) {
    const res = await fetch(TOKEN_URL, { // error
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID, client_secret }),
    });
    const body = await res.json();
    if (body.error !== 'invalid_client') return body;
  }
  throw new Error('No secret fits');
}
`,
    mode: 'strict',
  },
  {
    code: `// A loop that goes on after any error is the certain twin.
export async function exchange(code: string, secrets: string[]) {
  for (const client_secret of secrets) {
    const res = await fetch(TOKEN_URL, { // error
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID, client_secret }),
    });
    const body = await res.json();
    if (!body.error) return body;
  }
  throw new Error('No secret fits');
}
`,
  },
  {
    filename: 'switches.js',
    code: `// Two switches that do not exclude each other.
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode(config);

exports.login = async (code, { saveAccess, saveRefresh }) => {
  if (saveAccess) await store('access', (await client.getToken({ code, redirect_uri })).token.access_token);
  if (saveRefresh) await store('refresh', (await client.getToken({ code, redirect_uri })).token.refresh_token); // error
};
`,
    mode: 'strict',
  },
  {
    code: `// The policy is asked about the code and may answer otherwise the second time.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

async function redeem(code: string) {
  if (!(await policy.allows(code))) throw new Error('not allowed');
  return client.getToken(code);
}

export async function login(code: string) {
  try {
    return await redeem(code);
  } catch {
    return await redeem(code); // error
  }
}
`,
    mode: 'strict',
  },
  {
    code: `// Asked about the user, it answers as before: certain.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

async function redeem(user: string, code: string) {
  if (!(await policy.allows(user))) throw new Error('not allowed');
  return client.getToken(code);
}

export async function login(user: string, code: string) {
  try {
    return await redeem(user, code);
  } catch {
    return await redeem(user, code); // error
  }
}
`,
  },
  {
    code: `// A predicate on the error of the first attempt does not make the code unspent: certain.
import { Issuer } from 'openid-client';

export async function login(client: InstanceType<Issuer['Client']>, code: string) {
  try {
    return await client.callback(REDIRECT_URI, { code });
  } catch (error) {
    if (!isTransient(error)) throw error;
    return await client.callback(REDIRECT_URI, { code }); // error: redeemedAgainAfterFailure
  }
}
`,
  },
  {
    filename: 'src/pages/connect.js',
    code: `// Sign-in and account link at two endpoints with one code.
import axios from 'axios';

export async function connect() {
  const code = new URLSearchParams(window.location.search).get('code');
  const { data } = await axios.post('/api/auth/google', { code });
  return axios.post('/api/oauth/google/connect', { code, userId: data.id }); // error
}
`,
    mode: 'strict',
  },
];
