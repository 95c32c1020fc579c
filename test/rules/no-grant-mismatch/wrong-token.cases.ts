/** A refresh token, an access token or a code that is sent as something else. */

import type { Case } from '../tester.js';

export const invalid: Case[] = [
  {
    code: `// invalid: the refresh token of a response is sent as the code of the next redemption.
export async function signIn(code: string) {
  const first = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code }),
  });
  const tokens = await first.json();
  await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: ID,
      code: tokens.refresh_token, // error: sentAsCode
    }),
  });
}
`,
  },
  {
    mode: 'strict',
    code: `// invalid: a refresh token out of storage is sent as the code.
export async function renew() {
  const body = new URLSearchParams();
  body.append('grant_type', 'authorization_code');
  body.append('code', localStorage.getItem('refresh_token')!); // error: sentAsCode
  const answer = await fetch('https://idp.example/token', { method: 'POST', body });
  return answer.json();
}
`,
  },
  {
    mode: 'strict',
    code: `// invalid: the session keeps a refresh token, and that is what is sent as the code.
export async function renew(session: { refreshToken: string }) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: JSON.stringify({
      grant_type: 'authorization_code',
      client_secret: SECRET,
      code: session.refreshToken, // error: sentAsCode
    }),
  });
  return answer.json();
}
`,
  },
  {
    filename: 'google.js',
    mode: 'strict',
    code: `// invalid: Google's client takes a code, not the refresh token that was stored.
import { OAuth2Client } from 'google-auth-library';

const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function renew(account) {
  const { tokens } = await client.getToken(account.refresh_token); // error: sentAsCode
  return tokens;
}
`,
  },
  {
    filename: 'google-options.js',
    mode: 'strict',
    code: `// invalid: the same in an options object.
import { OAuth2Client } from 'google-auth-library';

const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function renew(account) {
  const { tokens } = await client.getToken({
    code: account.refreshToken, // error: sentAsCode
  });
  return tokens;
}
`,
  },
  {
    mode: 'strict',
    code: `// invalid: MSAL is given the refresh token of the session as a code.
import { ConfidentialClientApplication } from '@azure/msal-node';

const client = new ConfidentialClientApplication(config);

export const renew = (session: Session) =>
  client.acquireTokenByCode({
    code: session.refreshToken, // error: sentAsCode
    scopes: ['Mail.Read'],
    redirectUri: REDIRECT,
  });
`,
  },
  {
    code: `// invalid: the access token of the response is sent as the refresh token.
export async function signIn(code: string) {
  const first = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code }),
  });
  const tokens = await first.json();
  return fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: ID,
      refresh_token: tokens.access_token, // error: sentAsRefreshToken
    }),
  });
}
`,
  },
  {
    filename: 'page.js',
    code: `// invalid: the code in the page's URL is sent as the refresh token.
const code = new URLSearchParams(location.search).get('code');

export async function finish() {
  const answer = await fetch('https://idp.example/token', { // error: sentAsRefreshToken
    method: 'POST',
    body: 'grant_type=refresh_token&client_id=' + ID + '&refresh_token=' + code,
  });
  localStorage.setItem('tokens', await answer.text());
}
`,
  },
  {
    code: `// invalid: after the redemption the same code is sent again, as a refresh token.
export async function tokensFor(code: string) {
  const first = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code }),
  });
  const tokens = await first.json();
  if (tokens.expires_in < 60) {
    const next = await fetch('https://idp.example/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        client_id: ID,
        refresh_token: code, // error: sentAsRefreshToken
      }),
    });
    return next.json();
  }
  return tokens;
}
`,
  },
  {
    filename: 'msal-refresh.js',
    code: `// invalid: MSAL's call for refresh tokens is given the code of the callback.
import { ConfidentialClientApplication } from '@azure/msal-node';

const client = new ConfidentialClientApplication(config);

app.get('/callback', async (req, res) => {
  const first = await client.acquireTokenByCode({ code: req.query.code, scopes, redirectUri });
  const second = await client.acquireTokenByRefreshToken({
    refreshToken: req.query.code, // error: sentAsRefreshToken
    scopes: ['Mail.Read'],
  });
  req.session.account = (second ?? first).account;
  res.redirect('/');
});
`,
  },
  {
    mode: 'strict',
    filename: 'class.js',
    code: `// invalid: what the instance keeps as its refresh token goes out as a code.
export class Client {
  constructor(tokens) {
    this.refreshToken = tokens.refresh_token;
  }
  async renew() {
    const answer = await fetch('https://idp.example/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: ID,
        client_secret: SECRET,
        code: this.refreshToken, // error: sentAsCode
      }),
    });
    return answer.json();
  }
}
`,
  },
  {
    mode: 'strict',
    filename: 'cookie.js',
    code: `// invalid: a cookie that holds a refresh token.
app.post('/renew', async (req, res) => {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: ID,
      code: req.cookies.refresh_token, // error: sentAsCode
    }),
  });
  res.json(await answer.json());
});
`,
  },
  {
    mode: 'strict',
    code: `// invalid: a helper for codes is handed a refresh token; the helper is right.
async function redeem(code: string) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code }),
  });
  return answer.json();
}

export const renew = (session: Session) => redeem(session.refresh_token); // error: sentAsCode
`,
  },
  {
    mode: 'strict',
    filename: 'simple.js',
    code: `// invalid: simple-oauth2's getToken is for codes.
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode({ client: { id: ID, secret: SECRET }, auth: { tokenHost: 'https://idp.example' } });

exports.renew = async (account) =>
  client.getToken({
    code: account.refreshToken, // error: sentAsCode
    redirect_uri: REDIRECT,
  });
`,
  },
  {
    mode: 'strict',
    filename: 'openid.js',
    code: `// invalid: openid-client's callback takes the parameters of the callback, not a stored token.
import { Issuer } from 'openid-client';

const issuer = await Issuer.discover('https://idp.example');
const client = new issuer.Client({ client_id: ID, client_secret: SECRET });

export const renew = (session) =>
  client.oauthCallback(REDIRECT, {
    code: session.refresh_token, // error: sentAsCode
  });
`,
  },
  {
    mode: 'strict',
    code: `// invalid: an access token is no code either.
export async function again(session: { accessToken: string }) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: ID,
      client_secret: SECRET,
      code: session.accessToken, // error: sentAsCode
    }),
  });
  return answer.json();
}
`,
  },
  {
    filename: 'destructured.js',
    code: `// invalid: the token of the response, by a name of its own.
export async function twice(code) {
  const request = (fields) =>
    fetch('https://idp.example/token', { method: 'POST', body: new URLSearchParams({ client_id: ID, ...fields }) }).then((answer) => answer.json());
  const { refresh_token: next } = await request({ grant_type: 'authorization_code', code });
  return request({
    grant_type: 'authorization_code',
    code: next, // error: sentAsCode
  });
}
`,
  },
  {
    filename: 'axios.js',
    code: `// invalid: the access token of axios' answer goes out as the refresh token.
import axios from 'axios';

export async function signIn(code) {
  const url = 'https://idp.example/token';
  const { data } = await axios.post(url, new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code }));
  const form = new URLSearchParams();
  form.append('grant_type', 'refresh_token');
  form.append('client_id', ID);
  form.append('refresh_token', data.access_token); // error: sentAsRefreshToken
  return axios.post(url, form);
}
`,
  },
  {
    filename: 'callback.js',
    code: `// invalid: the code of the callback is sent as the refresh token.
app.get('/callback', async (req, res) => {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: ID,
      refresh_token: req.query.code, // error: sentAsRefreshToken
    }),
  });
  req.session.tokens = await answer.json();
  res.redirect('/');
});
`,
  },
  {
    mode: 'strict',
    filename: 'stored-access.js',
    code: `// invalid: a stored access token as the refresh token, in a file that also redeems.
export async function renew() {
  return fetch('https://idp.example/token', {
    method: 'POST',
    body: JSON.stringify({
      grant_type: 'refresh_token',
      client_id: ID,
      client_secret: SECRET,
      refresh_token: localStorage.getItem('access_token'), // error: sentAsRefreshToken
    }),
  });
}

export async function exchange(code) {
  const answer = await renewOr(code);
  return answer ?? renew(code);
}
async function renewOr(code) {
  return fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code }),
  });
}
`,
  },
  {
    filename: 'refresh-call.js',
    code: `// invalid: openid-client's call for refresh tokens gets the code of the callback.
import { Issuer } from 'openid-client';

const issuer = await Issuer.discover('https://idp.example');
const client = new issuer.Client({ client_id: ID, client_secret: SECRET });

app.get('/callback', async (req, res) => {
  req.session.tokens = await client.refresh(req.query.code); // error: sentAsRefreshToken
  res.redirect('/');
});
`,
  },
  {
    filename: 'fragment.js',
    code: `// invalid: a form whose refresh token is the code of the page.
export async function finish() {
  const code = new URL(location.href).searchParams.get('code');
  const form = new FormData();
  form.append('grant_type', 'refresh_token');
  form.append('client_id', ID);
  form.append('refresh_token', code); // error: sentAsRefreshToken
  const answer = await fetch('https://idp.example/token', { method: 'POST', body: form });
  return answer.json();
}
`,
  },
  {
    mode: 'strict',
    code: `// invalid: whichever of the two is stored, it is a refresh token.
export async function renew(session: Session, account: Account) {
  return fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: ID,
      client_secret: SECRET,
      code: session.refreshToken ?? account.refresh_token, // error: sentAsCode
    }),
  });
}
`,
  },
];

/** A function that redeems a code rightly, so that the file is looked at. */
const redeems = `
export const exchange = (code: string) =>
  fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code }),
  });
`;

const sends = (grant: string, field: string, value: string, params: string): string => `
export async function renew(${params}) {
  return fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: '${grant}', client_id: ID, client_secret: SECRET, ${field}: ${value} }),
  });
}
`;

const asCode = (value: string, params: string): string =>
  sends('authorization_code', 'code', value, params);
const asRefresh = (value: string, params: string): string =>
  sends('refresh_token', 'refresh_token', value, params) + redeems;

export const valid: Case[] = [
  {
    code: `// The response's code, and the session's: a code by any name.${asCode('session.authCode', 'session: Session')}`,
  },
  {
    code: `// A parameter may be named wrongly: what it holds is up to the caller.${asCode('refreshToken', 'refreshToken: string')}`,
    knownMiss: true,
  },
  {
    code: `// So may an option.${asCode('options.refreshToken', 'options: Options')}`,
    knownMiss: true,
  },
  {
    code: `// And what another program sends.${asCode('req.body.refresh_token', 'req: Request')}`,
    knownMiss: true,
  },
  {
    code: `// The code, or else the token that is stored: not only a token.${asCode('session.code ?? session.refreshToken', 'session: Session')}`,
  },
  {
    code: `// A condition chooses what is sent.${asCode('first ? session.code : session.refreshToken', 'session: Session, first: boolean')}`,
  },
  {
    code: `// A wrapper around the refresh token may make anything of it.${asCode('await codeFor(session.refreshToken)', 'session: Session')}`,
  },
  {
    code: `// A part of the session that only has the word in it.${asCode('session.refreshTokenState.code', 'session: Session')}`,
  },
  {
    code: `// The stored refresh token is sent as one.${asRefresh('session.refreshToken', 'session: Session')}`,
  },
  {
    code: `// The new one, or the old one.${asRefresh('session.next ?? session.refresh_token', 'session: Session')}`,
  },
  {
    code: `// A parameter that is called code may hold anything.${asRefresh('code', 'code: string')}`,
    knownMiss: true,
  },
  {
    code: `// A request brings the refresh token.${asRefresh('req.query.refresh_token', 'req: Request')}`,
  },
  { code: `// A token by no telling name.${asRefresh('session.token', 'session: Session')}` },
  {
    code: `// A list of codes is not a code.${asRefresh('codes.refresh', 'codes: Record<string, string>')}`,
  },
  {
    code: `// A backend of one's own: no grant, its own contract.
export const renew = () =>
  fetch('/api/auth/token', { method: 'POST', body: JSON.stringify({ code: localStorage.getItem('refresh_token'), client_secret: SECRET }) });
`,
  },
  {
    filename: 'cache.js',
    code: `// Another library's getToken.
import { cache } from 'token-cache';

export const renew = (session) => cache.getToken(session.refreshToken);
${redeems.replace(': string', '')}`,
  },
  {
    filename: 'okta.js',
    code: `// Okta renews an access token that it is given as it is.
import { OktaAuth } from '@okta/okta-auth-js';

const okta = new OktaAuth({ issuer: 'https://idp.example' });
export async function signIn() {
  const { tokens } = await okta.token.parseFromUrl();
  okta.tokenManager.setTokens(tokens);
  return okta.token.renew(tokens.accessToken);
}
`,
  },
  {
    filename: 'instagram.js',
    code: `// Instagram's long-lived token is renewed by itself, in a field of its own.
export async function signIn(code) {
  const first = await fetch('https://api.instagram.com/oauth/access_token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, redirect_uri: REDIRECT, code }),
  });
  const { access_token } = await first.json();
  return fetch('https://graph.instagram.com/refresh_access_token?grant_type=ig_refresh_token&access_token=' + access_token);
}
`,
  },
  {
    filename: 'bearer.js',
    code: `// The access token opens the API, the refresh token is kept.
export async function signIn(code) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code }),
  });
  const { access_token, refresh_token } = await answer.json();
  localStorage.setItem('refresh_token', refresh_token);
  return fetch('https://api.example/me', { headers: { Authorization: 'Bearer ' + access_token } });
}
`,
  },
  {
    filename: 'chain.js',
    code: `// Redeemed, then renewed at once: each value in its own field.
export async function signIn(code) {
  const request = (fields) =>
    fetch('https://idp.example/token', { method: 'POST', body: new URLSearchParams({ client_id: ID, ...fields }) }).then((answer) => answer.json());
  const first = await request({ grant_type: 'authorization_code', code });
  return request({ grant_type: 'refresh_token', refresh_token: first.refresh_token, scope: 'other' });
}
`,
  },
  {
    filename: 'msal.js',
    code: `// MSAL's call for refresh tokens gets one.
import { ConfidentialClientApplication } from '@azure/msal-node';

const client = new ConfidentialClientApplication(config);
export const migrate = (old) => client.acquireTokenByRefreshToken({ refreshToken: old.refreshToken, scopes });
export const exchange = (code) => client.acquireTokenByCode({ code, scopes, redirectUri });
`,
  },
  {
    code: `// The refresh token goes out as a refresh token.
export async function renew(session: { refreshToken: string }) {
  const answer = await fetch('https://idp.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', client_id: ID, refresh_token: session.refreshToken }),
  });
  return answer.json();
}
`,
  },
];
