/** Loops, recursion and repeated callbacks: which of them send one code several times. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    code: `// Every iteration has its own code.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function migrate(codes: string[]) {
  const all = [];
  for (const code of codes) {
    const { tokens } = await client.getToken(code);
    all.push(tokens);
  }
  return all;
}
`,
  },
  {
    filename: 'bin/login.js',
    code: `// The CLI asks anew in each iteration.
import readline from 'node:readline/promises';
const rl = readline.createInterface({ input: process.stdin, output: process.stdout });

for (let attempt = 0; attempt < 3; attempt++) {
  const code = await rl.question('Paste the authorization code: ');
  try {
    const { data } = await axios.post(TOKEN_URL, { grant_type: 'authorization_code', code, client_id });
    await save(data);
    break;
  } catch (error) {
    console.error('That did not work, try again.', error.message);
  }
}

import axios from 'axios';
`,
  },
  {
    code: `// Device-code polling: the grant is another one, and pending is no failure.
export async function pollForToken(deviceCode: string, interval: number) {
  for (;;) {
    await sleep(interval * 1000);
    const res = await fetch(TOKEN_URL, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
        device_code: deviceCode,
        client_id: CLIENT_ID,
      }),
    });
    const body = await res.json();
    if (body.error === 'authorization_pending') continue;
    if (body.error === 'slow_down') { interval += 5; continue; }
    return body;
  }
}
`,
  },
  {
    filename: 'device.js',
    code: `// GitHub's device flow with a code-named variable: still a device code.
async function poll(code) {
  const body = { client_id, device_code: code, grant_type: 'urn:ietf:params:oauth:grant-type:device_code' };
  const { data } = await axios.post('https://github.com/login/oauth/access_token', body);
  if (data.error === 'authorization_pending') {
    await delay(5000);
    return poll(code);
  }
  return data.access_token;
}

const axios = require('axios');
`,
  },
  {
    code: `// The loop reads the discovery documents; the redemption comes after it.
export async function exchange(code: string, issuers: string[]) {
  let endpoint = '';
  for (const issuer of issuers) {
    const res = await fetch(issuer + '/.well-known/openid-configuration');
    if (res.ok) {
      endpoint = (await res.json()).token_endpoint;
      break;
    }
  }
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID });
  return fetch(endpoint, { method: 'POST', body });
}
`,
  },
  {
    code: `// The loop ends with the only redemption, whatever comes of it.
import * as arctic from 'arctic';

export async function exchange(provider: string, code: string, clients: Record<string, arctic.GitHub>) {
  for (const [name, client] of Object.entries(clients)) {
    if (name !== provider) continue;
    return client.validateAuthorizationCode(code);
  }
  throw new Error('Unknown provider ' + provider);
}
`,
  },
  {
    filename: 'poll.js',
    code: `// The loop retries the API call that follows; the code is redeemed before it.
const { google } = require('googleapis');
const auth = new google.auth.OAuth2(id, secret, redirect);

exports.run = async (code) => {
  const { tokens } = await auth.getToken(code);
  auth.setCredentials(tokens);
  for (let i = 0; i < 5; i++) {
    try {
      return await google.gmail({ version: 'v1', auth }).users.labels.list({ userId: 'me' });
    } catch (error) {
      if (error.code !== 429) throw error;
      await sleep(2 ** i * 1000);
    }
  }
};
`,
  },
  {
    code: `// The popup's interval is cleared before the code is sent.
export function waitForCode(popup: Window): Promise<Tokens> {
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      const code = readCode(popup);
      if (!code) return;
      clearInterval(timer);
      popup.close();
      fetch(TOKEN_URL, {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID }),
      }).then((res) => res.json()).then(resolve, reject);
    }, 250);
  });
}

const readCode = (popup: Window) => {
  try {
    return new URL(popup.location.href).searchParams.get('code');
  } catch {
    return null;
  }
};
`,
  },
  {
    filename: 'interval.ts',
    code: `// The interval refreshes with the refresh token.
import { Issuer, TokenSet } from 'openid-client';

export async function start(client: InstanceType<Issuer['Client']>, code: string) {
  let tokens: TokenSet = await client.callback(REDIRECT_URI, { code });
  setInterval(async () => {
    tokens = await client.refresh(tokens.refresh_token!);
  }, 45 * 60 * 1000);
  return () => tokens.access_token;
}
`,
  },
  {
    code: `// A do-while that makes a new sign-in for every round.
import { PublicClientApplication } from '@azure/msal-node';
const pca = new PublicClientApplication(config);

export async function login() {
  let result = null;
  do {
    const code = await listenForRedirect(await pca.getAuthCodeUrl({ scopes, redirectUri }));
    result = await pca.acquireTokenByCode({ code, scopes, redirectUri });
  } while (!result?.account);
  return result;
}
`,
  },
  {
    code: `// Recursion with what the new prompt returns.
export async function login(askForCode: () => Promise<string>, left = 3): Promise<Tokens> {
  const code = await askForCode();
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID }),
  });
  if (!res.ok && left > 1) return login(askForCode, left - 1);
  return res.json();
}
`,
  },
  {
    filename: 'pick.js',
    code: `// find() runs a predicate that redeems nothing; the one that is found gets the code.
exports.callback = async (req, res) => {
  const strategy = strategies.find((each) => each.name === req.params.provider);
  const tokens = await exchange(strategy.tokenUrl, req.query.code);
  res.json(tokens);
};

async function exchange(url, code) {
  const res = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
  return res.json();
}
`,
  },
  {
    code: `// A loop over providers of which one at most has the asked-for name is no certain bug.
import * as arctic from 'arctic';

export async function exchange(wanted: string, code: string, all: { name: string; client: arctic.GitHub }[]) {
  let tokens: arctic.OAuth2Tokens | undefined;
  for (const { name, client } of all) {
    if (name === wanted) tokens = await client.validateAuthorizationCode(code);
  }
  return tokens;
}
`,
    mode: 'recommended',
  },
  {
    filename: 'form.js',
    code: `// The loop fills the form with its fields; it is sent once, after the loop.
export async function exchange(code) {
  const fields = { grant_type: 'authorization_code', code, client_id, redirect_uri };
  const form = [];
  for (const name of Object.keys(fields)) {
    form.push(encodeURIComponent(name) + '=' + encodeURIComponent(fields[name]));
  }
  const res = await fetch(TOKEN_URL, { method: 'POST', body: form.join('&') });
  return res.json();
}
`,
  },
  {
    filename: 'loopback.ts',
    code: `// The loopback server is closed before the code is redeemed.
import http from 'node:http';
import { OAuth2Client } from 'google-auth-library';

export function login(client: OAuth2Client) {
  const server = http.createServer(async (req, res) => {
    const code = new URL(req.url!, 'http://localhost').searchParams.get('code');
    if (!code) return res.end();
    res.end('You can close this window.');
    server.close();
    const { tokens } = await client.getToken(code);
    client.setCredentials(tokens);
  });
  server.listen(4321);
}
`,
  },
];

export const invalid: Case[] = [
  {
    code: `// The usual retry loop around the exchange.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function exchange(code: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const { tokens } = await client.getToken(code); // error
      return tokens;
    } catch (error) {
      await sleep(1000 * attempt);
    }
  }
  throw new Error('Could not exchange the code');
}
`,
  },
  {
    filename: 'exchange.js',
    code: `// while with a counter and a status check.
async function exchange(code) {
  let retries = 5;
  while (retries-- > 0) {
    const res = await fetch(TOKEN_URL, { // error
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id }),
    });
    if (res.ok) return res.json();
    await new Promise((r) => setTimeout(r, 500));
  }
  return null;
}
module.exports = { exchange };
`,
  },
  {
    code: `// do-while on the outcome.
import axios from 'axios';

export async function exchange(code: string) {
  let data: Tokens | undefined;
  let tries = 0;
  do {
    const response = await axios.post<Tokens>(TOKEN_URL, { grant_type: 'authorization_code', code }, { validateStatus: null }); // error
    if (response.status === 200) data = response.data;
  } while (!data && ++tries < 4);
  return data;
}
`,
  },
  {
    code: `// One code for every resource of a list.
import { ConfidentialClientApplication } from '@azure/msal-node';
const cca = new ConfidentialClientApplication(config);

app.get('/redirect', async (req, res) => {
  const tokens: Record<string, string> = {};
  for (const resource of RESOURCES) {
    const result = await cca.acquireTokenByCode({ // error: redeemedInLoop
      code: req.query.code as string,
      scopes: [resource + '/.default'],
      redirectUri: REDIRECT_URI,
    });
    tokens[resource] = result.accessToken;
  }
  req.session.tokens = tokens;
  res.redirect('/');
});
`,
  },
  {
    filename: 'cli.js',
    code: `// The prompt stands before the loop, so that each try sends the same answer.
import readline from 'node:readline/promises';
import { AuthorizationCode } from 'simple-oauth2';
const rl = readline.createInterface({ input: process.stdin, output: process.stdout });
const client = new AuthorizationCode(config);

const code = await rl.question('Paste the authorization code: ');
while (true) {
  try {
    const token = await client.getToken({ code, redirect_uri }); // error
    await save(token);
    break;
  } catch (error) {
    console.error('Trying again…', error.message);
  }
}
`,
  },
  {
    code: `// Guessing the redirect URI with one code.
export async function exchange(code: string) {
  for (const redirect_uri of ['http://localhost:3000/cb', 'http://127.0.0.1:3000/cb']) {
    const body = new URLSearchParams();
    body.set('grant_type', 'authorization_code');
    body.set('code', code);
    body.set('redirect_uri', redirect_uri);
    const res = await fetch(TOKEN_URL, { method: 'POST', body }); // error
    if (res.ok) return res.json();
  }
}
`,
  },
  {
    code: `// The helper is called in the loop: the call of the helper is the place.
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

async function redeem(code: string) {
  const tokens = await github.validateAuthorizationCode(code);
  return tokens.accessToken();
}

export async function loginWithRetry(code: string) {
  let lastError: unknown;
  for (const delay of [0, 500, 2000]) {
    await sleep(delay);
    try {
      return await redeem(code); // error
    } catch (error) {
      lastError = error;
    }
  }
  throw lastError;
}
`,
  },
  {
    filename: 'tenants.js',
    code: `// for await over tenants, with one code for all of them.
const { Issuer } = require('openid-client');

module.exports = async function probe(code, tenants) {
  for await (const tenant of tenants) {
    const issuer = await Issuer.discover('https://login.microsoftonline.com/' + tenant + '/v2.0');
    const client = new issuer.Client({ client_id, client_secret });
    const tokens = await client.callback(REDIRECT_URI, { code }).catch(() => null); // error
    if (tokens) return tokens;
  }
};
`,
  },
  {
    code: `// reduce chains the attempts one after the other.
import ky from 'ky';

export function exchange(code: string, endpoints: string[]) {
  return endpoints.reduce<Promise<Tokens>>(
    (previous, endpoint) =>
      previous.catch(() =>
        ky.post(endpoint, { json: { grant_type: 'authorization_code', code, client_id: ID } }).json(), // error
      ),
    Promise.reject(new Error('none tried')),
  );
}
`,
  },
  {
    filename: 'hosts.js',
    code: `// forEach gives the code to each host in turn.
const superagent = require('superagent');

module.exports = function redeemEverywhere(code, hosts) {
  hosts.forEach((host) => {
    superagent.post(host + '/oauth/token').type('form').send({ grant_type: 'authorization_code', code }).end(store); // error
  });
};
`,
  },
  {
    code: `// The hourly "refresh" sends the code of the sign-in again.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export function keepSignedIn(code: string) {
  setInterval(async () => {
    const { tokens } = await client.getToken(code); // error
    client.setCredentials(tokens);
  }, 55 * 60 * 1000);
}
`,
  },
  {
    filename: 'src/session.js',
    code: `// On every focus of the window the page's code is sent to the backend again.
const code = new URLSearchParams(window.location.search).get('code');

async function syncSession() {
  const res = await fetch('/api/oauth/callback', { // error
    method: 'POST',
    body: JSON.stringify({ code }),
  });
  renderUser(await res.json());
}

window.addEventListener('focus', syncSession);
`,
  },
  {
    code: `// The timer of a first redemption starts the second.
import { Issuer } from 'openid-client';

export async function session(client: InstanceType<Issuer['Client']>, params: { code: string }) {
  const tokens = await client.callback(REDIRECT_URI, params);
  setTimeout(async () => {
    const renewed = await client.callback(REDIRECT_URI, params); // error
    await store(renewed);
  }, tokens.expires_in! * 1000 - 60_000);
  return tokens;
}
`,
  },
  {
    filename: 'loop-else.js',
    code: `// continue jumps over the break, so the loop goes round with the same code.
const needle = require('needle');

async function exchange(code) {
  let tokens;
  for (let i = 0; i < 10; i += 1) {
    const res = await needle('post', TOKEN_URL, { grant_type: 'authorization_code', code, client_id, client_secret }); // error
    if (res.statusCode >= 500) continue;
    tokens = res.body;
    break;
  }
  return tokens;
}
module.exports = exchange;
`,
  },
  {
    code: `// A labelled loop: the inner continue repeats the attempt for the same element.
export async function link(pending: { provider: string; code: string }[]) {
  outer: for (const { provider, code } of pending) {
    for (let i = 0; i < 2; i++) {
      const res = await fetch('https://' + provider + '/oauth/token', { // error
        method: 'POST',
        body: 'grant_type=authorization_code&code=' + encodeURIComponent(code),
      });
      if (res.ok) continue outer;
    }
  }
}
`,
  },
];
