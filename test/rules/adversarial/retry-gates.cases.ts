/** Retries that only follow an error which leaves the code unspent, and retries that follow others. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'dpop.ts',
    code: `// The server asked for a nonce and has not looked at the code.
export async function exchange(code: string, key: CryptoKeyPair) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code });
  let res = await fetch(TOKEN_URL, { method: 'POST', body, headers: { DPoP: await proof(key) } });
  if (res.status === 400 && (await res.clone().json()).error === 'use_dpop_nonce') {
    const nonce = res.headers.get('DPoP-Nonce') ?? undefined;
    res = await fetch(TOKEN_URL, { method: 'POST', body, headers: { DPoP: await proof(key, nonce) } });
  }
  return res.json();
}
`,
  },
  {
    filename: 'dpop.js',
    code: `// The error is looked at in the catch, and everything else is thrown on.
import * as oauth from 'oauth4webapi';

export async function exchange(as, client, auth, params, DPoP) {
  const send = () =>
    oauth
      .authorizationCodeGrantRequest(as, client, auth, params, REDIRECT, verifier, { DPoP })
      .then((response) => oauth.processAuthorizationCodeResponse(as, client, response));
  try {
    return await send();
  } catch (error) {
    if (!oauth.isDPoPNonceError(error)) throw error;
    return send();
  }
}
`,
  },
  {
    filename: 'dpop.ts',
    code: `// The recursion goes one deeper for use_dpop_nonce only.
async function exchange(code: string, nonce?: string): Promise<unknown> {
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    headers: { DPoP: await makeProof(nonce) },
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  const answer = await res.json();
  if (answer.error === 'use_dpop_nonce' && nonce === undefined) {
    return exchange(code, res.headers.get('dpop-nonce')!);
  }
  return answer;
}

export const login = (code: string) => exchange(code);
`,
  },
  {
    filename: 'dpop.js',
    code: `// The loop goes on for use_dpop_nonce and breaks for the rest.
const axios = require('axios');

exports.exchange = async (code) => {
  let nonce;
  for (let round = 0; round < 2; round++) {
    try {
      const form = new URLSearchParams({ grant_type: 'authorization_code', code });
      return (await axios.post(TOKEN_URL, form, { headers: { DPoP: await proof(nonce) } })).data;
    } catch (error) {
      if (error.response?.data?.error !== 'use_dpop_nonce') throw error;
      nonce = error.response.headers['dpop-nonce'];
    }
  }
};
`,
  },
  {
    filename: 'dpop.ts',
    code: `// The gate is a helper of another file.
import { needsNonce } from './errors';

export async function exchange(code: string) {
  const send = (nonce?: string) =>
    fetch(TOKEN_URL, {
      method: 'POST',
      headers: { DPoP: proof(nonce) },
      body: new URLSearchParams({ grant_type: 'authorization_code', code }),
    });
  const first = await send();
  if (!(await needsNonce(first))) return first.json();
  const second = await send(first.headers.get('dpop-nonce')!);
  return second.json();
}
`,
    files: {
      './errors.ts': `export async function needsNonce(res: Response): Promise<boolean> {
  if (res.ok) return false;
  const { error } = await res.clone().json();
  return error === 'use_dpop_nonce';
}
`,
    },
  },
  {
    filename: 'transport.ts',
    code: `// A failure that happens before the request is made is repeated, the request is not.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function login(code: string) {
  let verifier: string | undefined;
  for (let attempt = 0; attempt < 3 && !verifier; attempt++) {
    verifier = await store.load('verifier').catch(() => undefined);
  }
  return client.getToken({ code, codeVerifier: verifier });
}
`,
  },
];

export const double: Case[] = [
  {
    filename: 'any-400.ts',
    code: `// Any 400 leads to a second attempt, invalid_grant among them.
export async function exchange(code: string) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code });
  let res = await fetch(TOKEN_URL, { method: 'POST', body });
  if (res.status === 400) {
    const nonce = res.headers.get('DPoP-Nonce') ?? '';
    res = await fetch(TOKEN_URL, { method: 'POST', body, headers: { DPoP: await proof(nonce) } }); // error
  }
  return res.json();
}
`,
  },
  {
    filename: 'inverse.js',
    code: `// The gate is the wrong way round: everything but use_dpop_nonce is repeated.
exports.exchange = async (code) => {
  const send = () =>
    fetch(TOKEN_URL, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) });
  const res = await send();
  const answer = await res.json();
  if (res.ok || answer.error === 'use_dpop_nonce') return answer;
  const again = await send(); // error
  return again.json();
};
`,
  },
  {
    filename: 'status-503.js',
    code: `// A 503 can come after the code was spent.
const axios = require('axios');

exports.exchange = async (code) => {
  const form = new URLSearchParams({ grant_type: 'authorization_code', code });
  try {
    return await axios.post(TOKEN_URL, form);
  } catch (error) {
    if (error.response?.status === 503) return axios.post(TOKEN_URL, form); // error
    throw error;
  }
};
`,
  },
  {
    filename: 'network.ts',
    code: `// A lost answer does not mean a lost request.
import { GitHub } from 'arctic';
import { ArcticFetchError } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export async function login(code: string) {
  try {
    return await github.validateAuthorizationCode(code);
  } catch (error) {
    if (error instanceof ArcticFetchError) return github.validateAuthorizationCode(code); // error
    throw error;
  }
}
`,
  },
  {
    filename: 'grant.js',
    code: `// invalid_grant is the very answer to a spent code.
import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);

export const login = (code) =>
  client.getToken({ code, redirect_uri }).catch((error) => {
    if (error.data?.payload?.error === 'invalid_grant') return client.getToken({ code, redirect_uri }); // error
    throw error;
  });
`,
  },
  {
    mode: 'strict',
    filename: 'client-secret.js',
    code: `// invalid_client means the server did not get as far as the code, mostly.
exports.exchange = async (code, secrets) => {
  const send = (client_secret) =>
    fetch(TOKEN_URL, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, client_secret }),
    });
  const res = await send(secrets.current);
  const answer = await res.json();
  if (answer.error !== 'invalid_client') return answer;
  const again = await send(secrets.previous); // error
  return again.json();
};
`,
  },
  {
    mode: 'strict',
    filename: 'auth-method.ts',
    code: `// The authentication method is changed after invalid_client.
import axios, { isAxiosError } from 'axios';

export async function exchange(code: string) {
  const form = { grant_type: 'authorization_code', code, client_id: ID };
  try {
    return (await axios.post(TOKEN_URL, new URLSearchParams({ ...form, client_secret: SECRET }))).data;
  } catch (error) {
    if (isAxiosError(error) && error.response?.data.error === 'invalid_client') {
      return (await axios.post(TOKEN_URL, new URLSearchParams(form), { auth: { username: ID, password: SECRET } })).data; // error
    }
    throw error;
  }
}
`,
  },
];
