/** Which values are the same code: variables, properties, parameters, closures, forms, strings, helpers. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    code: `// Two fields of one object with two codes.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function link(input: { google: { code: string }; youtube: { code: string } }) {
  const a = await client.getToken(input.google.code);
  const b = await client.getToken(input.youtube.code);
  return { a, b };
}
`,
  },
  {
    filename: 'link.js',
    code: `// The helper is called for two requests, each with its own query.
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode(config);
const redeem = (req) => client.getToken({ code: req.query.code, redirect_uri });

app.get('/connect/callback', async (req, res) => res.json(await redeem(req)));
app.get('/link/callback', async (req, res) => res.json(await redeem(req)));
`,
  },
  {
    code: `// The helper only builds the form; one caller sends it.
function tokenForm(code: string) {
  return new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID });
}

export async function exchange(code: string) {
  const size = tokenForm(code).toString().length;
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    headers: { 'content-length': String(size) },
    body: tokenForm(code),
  });
  return res.json();
}
`,
  },
  {
    code: `// The second post carries the tokens of the first under a form that is spread from it.
import axios from 'axios';

export async function signIn(code: string) {
  const base = { client_id: ID, client_secret: SECRET };
  const { data } = await axios.post(TOKEN_URL, { ...base, grant_type: 'authorization_code', code });
  await axios.post(REVOKE_URL, { ...base, token: data.refresh_token });
  return axios.post('/api/session', { idToken: data.id_token });
}
`,
  },
  {
    code: `// Overwritten grant: the spread comes first, so the second request is a refresh.
export async function signIn(code: string) {
  const params = { grant_type: 'authorization_code', code, client_id: ID };
  const first = await post(params);
  const { code: _spent, ...rest } = params;
  return post({ ...rest, grant_type: 'refresh_token', refresh_token: first.refresh_token });
}

async function post(params: Record<string, string>) {
  const res = await fetch(TOKEN_URL, { method: 'POST', body: new URLSearchParams(params) });
  return res.json();
}
`,
  },
  {
    filename: 'functions.js',
    code: `// The function is stored twice but called once.
const exchange = (code) =>
  fetch(TOKEN_URL, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) });

const handlers = { google: exchange, default: exchange };

export async function callback(provider, code) {
  const run = handlers[provider] ?? handlers.default;
  return (await run(code)).json();
}
`,
  },
  {
    code: `// The result is kept in a variable and used twice.
import { ConfidentialClientApplication } from '@azure/msal-node';
const cca = new ConfidentialClientApplication(config);

export async function callback(code: string) {
  const redemption = cca.acquireTokenByCode({ code, scopes, redirectUri });
  const account = (await redemption).account;
  const token = (await redemption).accessToken;
  return { account, token };
}
`,
  },
  {
    code: `// A code parameter that shadows the one of the outer function.
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export async function main(code: string, askAgain: (then: (code: string) => Promise<void>) => void) {
  const tokens = await github.validateAuthorizationCode(code);
  askAgain(async (code) => {
    const more = await github.validateAuthorizationCode(code);
    await store(tokens, more);
  });
}
`,
  },
  {
    filename: 'error-code.js',
    code: `// \`code\` of the caught error is not the authorization code.
const axios = require('axios');

exports.exchange = async (authCode) => {
  try {
    return await axios.post(TOKEN_URL, { grant_type: 'authorization_code', code: authCode });
  } catch ({ code, message }) {
    await axios.post('https://logs.example/ingest', { code, message, source: 'oauth' });
    throw new Error('exchange failed: ' + code);
  }
};
`,
  },
  {
    filename: 'once.js',
    code: `// lodash once: the second call gets the first result.
import once from 'lodash/once';
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(id, secret, redirect);

export async function run(code) {
  const redeem = once(() => client.getToken(code));
  const { tokens } = await redeem();
  await writeTokens(tokens);
  return (await redeem()).tokens.expiry_date;
}
`,
  },
  {
    code: `// A switch on the grant in one helper; the code goes out with the first call only.
type Grant = { type: 'code'; code: string } | { type: 'refresh'; refreshToken: string };

function body(grant: Grant) {
  switch (grant.type) {
    case 'code':
      return { grant_type: 'authorization_code', code: grant.code };
    case 'refresh':
      return { grant_type: 'refresh_token', refresh_token: grant.refreshToken };
  }
}

const send = async (grant: Grant) =>
  (await fetch(TOKEN_URL, { method: 'POST', body: JSON.stringify(body(grant)) })).json();

export async function start(code: string) {
  const tokens = await send({ type: 'code', code });
  return send({ type: 'refresh', refreshToken: tokens.refresh_token });
}
`,
  },
  {
    code: `// The code is hashed for the log; a digest is no code.
import { createHash } from 'node:crypto';
import { Issuer } from 'openid-client';

export async function callback(client: InstanceType<Issuer['Client']>, code: string) {
  await fetch('https://logs.example', { method: 'POST', body: JSON.stringify({ code: sha(code) }) });
  return client.callback(REDIRECT_URI, { code });
}

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
`,
  },
];

export const invalid: Case[] = [
  {
    code: `// The same code under three names.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function callback(req: { query: { code: string } }) {
  const { code: authorizationCode } = req.query;
  const first = await client.getToken(authorizationCode);
  const again = req.query;
  const second = await client.getToken({ code: again.code }); // error: redeemedAgain
  return [first, second];
}
`,
  },
  {
    filename: 'callback.js',
    code: `// Read from the URL twice, in two ways.
export async function onLoad() {
  const params = new URLSearchParams(window.location.search);
  await redeem(params.get('code'));
  const url = new URL(window.location.href);
  await redeem(url.searchParams.get('code')); // error: redeemedAgain
}

const redeem = (code) =>
  fetch('https://idp.example/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id }),
  });
`,
  },
  {
    code: `// Through an object that one helper fills and another sends.
interface Context { params: URLSearchParams; tokens?: Tokens }

const prepare = (code: string): Context => {
  const params = new URLSearchParams();
  params.append('grant_type', 'authorization_code');
  params.append('code', code);
  return { params };
};

async function send(context: Context) {
  const res = await fetch(TOKEN_URL, { method: 'POST', body: context.params });
  context.tokens = await res.json();
  return context;
}

export async function login(code: string) {
  const context = prepare(code);
  await send(context);
  if (!context.tokens?.refresh_token) await send(context); // error: redeemedAgain
  return context.tokens;
}
`,
  },
  {
    filename: 'closure.js',
    code: `// A closure that is called twice.
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode(config);

module.exports = async function login(code) {
  const redeem = () => client.getToken({ code, redirect_uri });
  const { token } = await redeem();
  await saveAccessToken(token.access_token);
  await saveRefreshToken((await redeem()).token.refresh_token); // error: redeemedAgain
};
`,
  },
  {
    code: `// bind and call do not hide the function.
import { Google } from 'arctic';
const google = new Google(ID, SECRET, REDIRECT);

function exchange(this: Google, code: string, verifier: string) {
  return this.validateAuthorizationCode(code, verifier);
}

export async function login(code: string, verifier: string) {
  const bound = exchange.bind(google, code);
  const tokens = await bound(verifier);
  const check = await exchange.call(google, code, verifier); // error: redeemedAgain
  return tokens ?? check;
}
`,
  },
  {
    filename: 'then.js',
    code: `// A promise chain: the second .then redeems what the first has redeemed.
const axios = require('axios');
const qs = require('querystring');

exports.callback = (req, res) => {
  const data = qs.stringify({ grant_type: 'authorization_code', code: req.query.code, client_id });
  axios
    .post(TOKEN_URL, data)
    .then((first) => saveIdToken(first.data.id_token))
    .then(() => axios.post(TOKEN_URL, data)) // error: redeemedAgain
    .then((second) => res.json(second.data));
};
`,
  },
  {
    code: `// Array and rest destructuring.
import { Issuer } from 'openid-client';

export async function login(client: InstanceType<Issuer['Client']>, ...args: [string, string]) {
  const [code] = args;
  await client.callback(REDIRECT_URI, { code });
  const [sameCode, state] = args;
  return client.callback(REDIRECT_URI, { code: sameCode, state }); // error: redeemedAgain
}
`,
  },
  {
    code: `// A code in a template, then the same in a form, both by way of trim and encodeURIComponent.
export async function login(raw: string) {
  const code = raw.trim();
  await fetch(TOKEN_URL, {
    method: 'POST',
    body: \`grant_type=authorization_code&client_id=\${ID}&code=\${encodeURIComponent(code)}\`,
  });
  const body = new URLSearchParams([['grant_type', 'authorization_code'], ['code', code]]);
  return fetch(TOKEN_URL, { method: 'POST', body }); // error: redeemedAgain
}
`,
  },
  {
    filename: 'constants.js',
    code: `// grant_type from a constant, the request from a table of functions.
const GRANT = Object.freeze({ CODE: 'authorization_code', REFRESH: 'refresh_token' });
const requests = {
  token: (code) => needle('post', TOKEN_URL, { grant_type: GRANT.CODE, code, client_id }),
};

exports.login = async (code) => {
  const head = await requests.token(code);
  if (head.statusCode !== 200) return null;
  const { body } = await requests['token'](code); // error: redeemedAgain
  return body;
};

const needle = require('needle');
`,
  },
  {
    code: `// A conditional first redemption that every path follows with another.
import { ConfidentialClientApplication } from '@azure/msal-node';
const cca = new ConfidentialClientApplication(config);

export async function callback(code: string, wantsMail: boolean) {
  const request = { code, redirectUri, scopes: ['User.Read'] };
  if (wantsMail) {
    mailTokens = await cca.acquireTokenByCode({ ...request, scopes: ['Mail.Read'] });
  }
  return cca.acquireTokenByCode(request); // error: redeemedAgain
}

let mailTokens: unknown;
`,
  },
  {
    code: `// A first redemption that some calls follow with another: every second one comes after a first.
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export async function callback(code: string, wantsRepos: boolean) {
  const tokens = await github.validateAuthorizationCode(code);
  if (wantsRepos) {
    const repoTokens = await github.validateAuthorizationCode(code); // error: redeemedAgain
    await importRepos(repoTokens.accessToken());
  }
  return tokens;
}
`,
  },
  {
    code: `// Two independent conditions may both hold or not: potential.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function callback(code: string, options: { calendar: boolean; mail: boolean }) {
  if (options.calendar) await save('calendar', await client.getToken(code));
  if (options.mail) await save('mail', await client.getToken(code)); // error: redeemedAgain
}
`,
    mode: 'strict',
  },
];
