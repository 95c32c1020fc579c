/** Tokens that need no fallback or have one, and tokens that end without one. */

import type { CheckId } from '../../../eslint-plugin/src/analysis/index.js';
import type { Case } from '../tester.js';
import { noRenewal } from '../require-refresh-token-fallback/facts.js';

export const rules: CheckId[] = ['require-refresh-token-fallback'];

export const valid: Case[] = [
  {
    facts: noRenewal,
    filename: 'login.ts',
    code: `// Only the identity is wanted: the tokens are forgotten when the user is known.
import express from 'express';
const app = express();

app.get('/callback', async (req, res) => {
  const answer = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code: String(req.query.code), client_id: ID, redirect_uri: REDIRECT }),
  });
  const { access_token } = await answer.json();
  const me = await fetch('https://graph.microsoft.com/v1.0/me', { headers: { Authorization: 'Bearer ' + access_token } });
  req.session.user = await me.json();
  res.redirect('/');
});
`,
  },
  {
    facts: noRenewal,
    filename: 'github.js',
    code: `// Tokens of a GitHub OAuth app do not end, and it issues no refresh token.
const axios = require('axios');

exports.callback = async (req, res) => {
  const { data } = await axios.post(
    'https://github.com/login/oauth/access_token',
    { client_id: ID, client_secret: SECRET, code: req.query.code },
    { headers: { Accept: 'application/json' } },
  );
  await db.users.update({ id: req.user.id }, { githubToken: data.access_token });
  res.redirect('/');
};
`,
  },
  {
    facts: { ...noRenewal, silentAcquisition: true },
    filename: 'msal.ts',
    code: `// MSAL adds offline_access by itself and is asked silently elsewhere.
import { ConfidentialClientApplication } from '@azure/msal-node';
const cca = new ConfidentialClientApplication({ auth: { clientId: ID, authority: AUTHORITY, clientSecret: SECRET } });

export async function callback(code: string, session: { account?: unknown }) {
  const result = await cca.acquireTokenByCode({ code, scopes: ['Mail.Read'], redirectUri: REDIRECT });
  session.account = result.account;
}
`,
  },
  {
    facts: noRenewal,
    filename: 'v1.js',
    code: `// Entra's v1 endpoint issues a refresh token without being asked.
const qs = require('querystring');
const request = require('axios');

exports.redeem = async (code, store) => {
  const { data } = await request.post(
    'https://login.microsoftonline.com/contoso.example/oauth2/token',
    qs.stringify({ grant_type: 'authorization_code', code, client_id: ID, client_secret: SECRET, resource: 'https://graph.microsoft.com' }),
  );
  await store.save({ accessToken: data.access_token, refreshToken: data.refresh_token });
};
`,
  },
  {
    facts: { ...noRenewal, refreshGrant: true },
    filename: 'keep.ts',
    code: `// The whole answer is kept, and another file renews.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);
export const url = () => client.generateAuthUrl({ access_type: 'offline', prompt: 'consent', scope: ['calendar'] });

export async function connect(code: string, user: { id: string }) {
  const { tokens } = await client.getToken(code);
  await db.accounts.insert({ userId: user.id, ...tokens });
}
`,
  },
  {
    facts: noRenewal,
    filename: 'rest.js',
    code: `// The refresh token is in the rest that is kept.
exports.connect = async (code, accounts) => {
  const res = await fetch('https://oauth2.googleapis.com/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID, client_secret: SECRET, redirect_uri }),
  });
  const { access_token, id_token, ...rest } = await res.json();
  await accounts.save(id_token, { token: access_token, ...rest });
};

exports.url = () =>
  'https://accounts.google.com/o/oauth2/v2/auth?' + new URLSearchParams({ client_id: ID, response_type: 'code', access_type: 'offline', scope, redirect_uri });
`,
  },
  {
    facts: noRenewal,
    filename: 'once.js',
    code: `// A script uses its token at once and ends.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

const code = process.argv[2];
const { tokens } = await client.getToken(code);
client.setCredentials(tokens);
const { data } = await client.request({ url: 'https://www.googleapis.com/oauth2/v3/userinfo' });
console.log(data.email);
`,
  },
];

export const fallback: Case[] = [
  {
    facts: noRenewal,
    filename: 'entra.js',
    code: `// offline_access stands in a comment only.
// TODO: add offline_access
const scope = 'openid profile https://graph.microsoft.com/Mail.Read';

exports.signInUrl = (state) =>
  'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?' +
  new URLSearchParams({ client_id: ID, response_type: 'code', redirect_uri: REDIRECT, scope, state });

exports.callback = async (code, session) => {
  const res = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', { // error
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, redirect_uri: REDIRECT, scope, code }),
  });
  session.tokens = await res.json();
};
`,
  },
  {
    facts: noRenewal,
    filename: 'msal.js',
    code: `// MSAL caches, but nobody in the package ever asks it silently.
const { ConfidentialClientApplication } = require('@azure/msal-node');
const cca = new ConfidentialClientApplication(config);

exports.callback = async (req, res) => {
  const result = await cca.acquireTokenByCode({ code: req.query.code, scopes: ['Mail.Read'], redirectUri }); // error
  req.session.accessToken = result.accessToken;
  res.redirect('/');
};
`,
  },
  {
    facts: noRenewal,
    filename: 'spotify.ts',
    code: `// The access token is put into localStorage, the refresh token is not.
export async function finish(code: string, code_verifier: string) {
  const res = await fetch('https://accounts.spotify.com/api/token', { // error
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier, client_id: ID, redirect_uri: REDIRECT }),
  });
  const data = await res.json();
  localStorage.setItem('spotify_token', data.access_token);
}
`,
  },
];
