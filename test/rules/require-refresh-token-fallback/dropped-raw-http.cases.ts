/** The token response of a raw HTTP redemption: its refresh token thrown away, and look-alikes that keep it. */

import type { Case } from '../tester.js';
import { noRenewal } from './facts.js';

export const valid: Case[] = [
  {
    filename: 'services/spotify.js',
    code: `// Both tokens are stored, each under its own key.
export async function fetchToken(code) {
  const res = await fetch('https://accounts.spotify.com/api/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: CLIENT_ID, code }),
  });
  const data = await res.json();
  sessionStorage.setItem('spotify_token', data.access_token);
  sessionStorage.setItem('spotify_refresh', data.refresh_token);
}
`,
  },
  {
    filename: 'app.js',
    code: `// Both tokens go on to the page, and another route refreshes.
const request = require('request');
const querystring = require('querystring');

app.get('/callback', function (req, res) {
  const form = { code: req.query.code, redirect_uri: REDIRECT, grant_type: 'authorization_code' };
  request.post({ url: 'https://accounts.spotify.com/api/token', form, json: true }, function (error, response, body) {
    if (error) return res.redirect('/#error');
    const access_token = body.access_token,
      refresh_token = body.refresh_token;
    request.get({ url: 'https://api.spotify.com/v1/me', headers: { Authorization: 'Bearer ' + access_token } });
    res.redirect('/#' + querystring.stringify({ access_token, refresh_token }));
  });
});
`,
  },
  {
    code: `// The refresh token is kept under another name.
import axios from 'axios';

export async function connectZoom(code: string, userId: string) {
  const { data } = await axios.post('https://zoom.us/oauth/token', null, {
    params: { grant_type: 'authorization_code', code, redirect_uri: REDIRECT_URI },
    auth: { username: CLIENT_ID, password: CLIENT_SECRET },
  });
  await prisma.connection.create({
    data: { userId, token: data.access_token, renewal: data.refresh_token },
  });
}
`,
  },
  {
    code: `// The refresh token is encrypted before it is stored.
import got from 'got';
import { encrypt } from './crypto';

export async function connectStrava(code: string, athleteId: number) {
  const tokens: any = await got
    .post('https://www.strava.com/oauth/token', {
      form: { grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code },
    })
    .json();
  await db.collection('athletes').updateOne(
    { athleteId },
    { $set: { access: encrypt(tokens.access_token), refresh: encrypt(tokens.refresh_token) } },
  );
}
`,
  },
  {
    code: `// The refresh token is stored only when there is one: some answers come without.
export async function connectHubSpot(code: string, portal: Portal) {
  const res = await fetch('https://api.hubapi.com/oauth/v1/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: REDIRECT_URI }),
  });
  const json = await res.json();
  portal.accessToken = json.access_token;
  if (json.refresh_token) portal.refreshToken = json.refresh_token;
  await portal.save();
}
`,
  },
  {
    filename: 'auth.js',
    code: `// A timer holds the refresh token: the closure renews before expiry.
async function signIn(code) {
  const response = await fetch('https://id.twitch.tv/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, client_secret, code }),
  });
  const grant = await response.json();
  localStorage.setItem('twitch', grant.access_token);
  setTimeout(() => renew(grant.refresh_token), (grant.expires_in - 60) * 1000);
}
`,
  },
  {
    filename: 'session.js',
    code: `// The local helper stores both tokens, although the caller reads only one.
function remember(session, tokens) {
  session.access = tokens.access_token;
  session.refresh = tokens.refresh_token;
}

app.get('/discord/callback', async (req, res) => {
  const reply = await fetch('https://discord.com/api/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code: req.query.code, client_id, client_secret }),
  });
  const tokens = await reply.json();
  remember(req.session, tokens);
  const me = await fetch('https://discord.com/api/users/@me', {
    headers: { Authorization: 'Bearer ' + tokens.access_token },
  });
  req.session.user = await me.json();
  res.redirect('/');
});
`,
  },
  {
    code: `// The helper in the other module stores both tokens.
import { remember } from './store';

export async function connect(code: string) {
  const res = await fetch('https://api.fitbit.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: CLIENT_ID }),
  });
  remember(await res.json());
}
`,
    files: {
      './store.ts': `export function remember(tokens: { access_token: string; refresh_token: string }) {
  localStorage.setItem('fitbit', tokens.access_token);
  localStorage.setItem('fitbit-renewal', tokens.refresh_token);
}
`,
    },
  },
  {
    filename: 'exchange.js',
    code: `// One caller looks at the access token only, the other one keeps the whole response.
async function exchange(code) {
  const res = await fetch('https://gitlab.com/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id, redirect_uri }),
  });
  return res.json();
}

export async function whoAmI(code) {
  const { access_token } = await exchange(code);
  return fetch('https://gitlab.com/api/v4/user', { headers: { Authorization: 'Bearer ' + access_token } });
}

export async function link(code, account) {
  account.gitlab = await exchange(code);
  await account.save();
}
`,
  },
  {
    mode: 'recommended',
    code: `// "Keep me signed in" decides whether the refresh token is kept: a decision, not a slip.
export async function finish(code: string, remember: boolean) {
  const res = await fetch('https://accounts.spotify.com/api/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: CLIENT_ID }),
  });
  const data = await res.json();
  sessionStorage.setItem('access', data.access_token);
  if (remember) localStorage.setItem('refresh', data.refresh_token);
}
`,
  },
];

export const invalid: Case[] = [
  {
    filename: 'services/spotify.js',
    facts: noRenewal,
    code: `// Spotify issues a refresh token; only the access token is stored and returned, and used again later.
export async function fetchToken(code) {
  const params = new URLSearchParams({
    client_id: CLIENT_ID,
    grant_type: 'authorization_code',
    code,
    redirect_uri: REDIRECT_URI,
    code_verifier: sessionStorage.getItem('pkce_code_verifier'),
  });
  const res = await fetch('https://accounts.spotify.com/api/token', { // error: refreshTokenDropped
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: params.toString(),
  });
  if (!res.ok) throw new Error('Token error');
  const data = await res.json();
  sessionStorage.setItem('spotify_token', data.access_token);
  return data.access_token;
}

export async function searchAlbums(query) {
  const token = sessionStorage.getItem('spotify_token');
  const res = await fetch('https://api.spotify.com/v1/search?type=album&q=' + query, {
    headers: { Authorization: 'Bearer ' + token },
  });
  return res.json();
}
`,
  },
  {
    filename: 'routes/discord.js',
    facts: noRenewal,
    code: `// The session keeps token and expiry, but nothing to renew them with.
import express from 'express';
const router = express.Router();

router.get('/callback', async (req, res) => {
  const response = await fetch('https://discord.com/api/v10/oauth2/token', { // error: refreshTokenDropped
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: req.query.code,
      client_id: process.env.DISCORD_ID,
      client_secret: process.env.DISCORD_SECRET,
      redirect_uri: process.env.DISCORD_REDIRECT,
    }),
  });
  const { access_token, expires_in } = await response.json();
  req.session.discord = { token: access_token, expiresAt: Date.now() + expires_in * 1000 };
  res.redirect('/guilds');
});
`,
  },
  {
    filename: 'twitch.js',
    facts: noRenewal,
    code: `// The refresh token is destructured, then never used.
app.get('/auth/twitch/callback', async (req, res) => {
  const answer = await fetch('https://id.twitch.tv/oauth2/token', { // error: refreshTokenDropped
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code: req.query.code, client_id, client_secret, redirect_uri }),
  });
  const { access_token, refresh_token } = await answer.json();
  res.cookie('twitch_token', access_token, { httpOnly: true, secure: true });
  res.redirect('/dashboard');
});
`,
  },
  {
    facts: noRenewal,
    code: `// Writing the refresh token to the console is not keeping it.
import axios from 'axios';

export async function connectHubSpot(code: string, portalId: string) {
  const { data } = await axios.post('https://api.hubapi.com/oauth/v1/token', new URLSearchParams({ // error: refreshTokenDropped
    grant_type: 'authorization_code',
    client_id: process.env.HUBSPOT_ID!,
    client_secret: process.env.HUBSPOT_SECRET!,
    redirect_uri: process.env.HUBSPOT_REDIRECT!,
    code,
  }));
  console.log('refresh token received', data.refresh_token);
  await prisma.portal.update({ where: { portalId }, data: { accessToken: data.access_token } });
}
`,
  },
  {
    facts: noRenewal,
    code: `// Testing that a refresh token came is not keeping it.
export async function connectBox(code: string, userId: string) {
  const res = await fetch('https://api.box.com/oauth2/token', { // error: refreshTokenDropped
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID, client_secret: SECRET }),
  });
  const json = await res.json();
  if (!json.refresh_token) throw new Error('no refresh token: check the app settings');
  await redis.set('box:' + userId, json.access_token, 'EX', json.expires_in);
}
`,
  },
  {
    filename: 'zoom.js',
    facts: noRenewal,
    code: `// axios with the grant in the query; the session keeps only the access token.
const axios = require('axios');

exports.callback = async (req, res, next) => {
  try {
    const { data } = await axios.post('https://zoom.us/oauth/token', null, { // error: refreshTokenDropped
      params: { grant_type: 'authorization_code', code: req.query.code, redirect_uri: process.env.ZOOM_REDIRECT },
      auth: { username: process.env.ZOOM_ID, password: process.env.ZOOM_SECRET },
    });
    req.session.zoomToken = data.access_token;
    res.redirect('/meetings');
  } catch (error) {
    next(error);
  }
};
`,
  },
  {
    facts: noRenewal,
    code: `// A command-line tool writes its configuration without the refresh token.
import { writeFileSync } from 'node:fs';
import got from 'got';

export async function login(code: string) {
  const tokens: any = await got.post('https://www.strava.com/oauth/token', { // error: refreshTokenDropped
    form: { client_id: ID, client_secret: SECRET, grant_type: 'authorization_code', code },
  }).json();
  writeFileSync(CONFIG_FILE, JSON.stringify({ token: tokens.access_token, athlete: tokens.athlete.id }));
}
`,
  },
  {
    facts: noRenewal,
    code: `// A module variable holds the access token for all later calls.
import ky from 'ky';

let token: string | undefined;

export async function handleCallback(code: string) {
  const json: any = await ky.post('https://api.fitbit.com/oauth2/token', { // error: refreshTokenDropped
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: CLIENT_ID, code, code_verifier: verifier() }),
  }).json();
  token = json.access_token;
}

export async function steps(day: string) {
  return ky.get('https://api.fitbit.com/1/user/-/activities/date/' + day + '.json', {
    headers: { Authorization: 'Bearer ' + token },
  }).json();
}
`,
  },
  {
    filename: 'server.js',
    facts: noRenewal,
    code: `// request with a callback; the cookie gets the access token alone.
var request = require('request');

app.get('/callback', function (req, res) {
  var options = {
    url: 'https://accounts.spotify.com/api/token',
    form: { code: req.query.code, redirect_uri: redirectUri, grant_type: 'authorization_code' },
    headers: { Authorization: 'Basic ' + basic },
    json: true,
  };
  request.post(options, function (error, response, body) { // error: refreshTokenDropped
    if (error || response.statusCode !== 200) return res.redirect('/#invalid_token');
    res.cookie('access_token', body.access_token, { maxAge: body.expires_in * 1000 });
    res.redirect('/');
  });
});
`,
  },
  {
    filename: 'asana.js',
    facts: noRenewal,
    code: `// superagent; a Map of users keeps the access token only.
const superagent = require('superagent');
const tokensByUser = new Map();

router.get('/asana/return', async (req, res) => {
  const answer = await superagent.post('https://app.asana.com/-/oauth_token').type('form').send({ // error: refreshTokenDropped
    grant_type: 'authorization_code',
    client_id: process.env.ASANA_ID,
    client_secret: process.env.ASANA_SECRET,
    code: req.query.code,
  });
  tokensByUser.set(req.user.id, answer.body.access_token);
  res.redirect('/projects');
});

router.get('/projects', async (req, res) => {
  const token = tokensByUser.get(req.user.id);
  const answer = await superagent.get('https://app.asana.com/api/1.0/projects').auth(token, { type: 'bearer' });
  res.json(answer.body);
});
`,
  },
  {
    facts: noRenewal,
    code: `// undici; the database row has no column for the refresh token.
import { request } from 'undici';

export async function linkGitLab(code: string, userId: number) {
  const { body } = await request('https://gitlab.com/oauth/token', { // error: refreshTokenDropped
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code, redirect_uri: REDIRECT }),
  });
  const grant: any = await body.json();
  await pool.query('UPDATE users SET gitlab_token = $1 WHERE id = $2', [grant.access_token, userId]);
}
`,
  },
  {
    filename: 'plain.js',
    facts: noRenewal,
    code: `// node:https; the response is put together from chunks, then only the access token is saved.
const https = require('node:https');
const querystring = require('node:querystring');

function callback(req, res) {
  const body = querystring.stringify({ grant_type: 'authorization_code', code: req.query.code, client_id: ID, client_secret: SECRET });
  const options = { hostname: 'id.twitch.tv', path: '/oauth2/token', method: 'POST' };
  const out = https.request(options, (answer) => { // error: refreshTokenDropped
    let raw = '';
    answer.on('data', (chunk) => (raw += chunk));
    answer.on('end', () => {
      const grant = JSON.parse(raw);
      req.session.token = grant.access_token;
      res.redirect('/');
    });
  });
  out.write(body);
  out.end();
}

module.exports = { callback };
`,
  },
  {
    filename: 'public/app.js',
    facts: noRenewal,
    code: `// jQuery; the page keeps the access token alone.
const code = new URLSearchParams(location.search).get('code');
if (code) {
  $.ajax({ // error: refreshTokenDropped
    url: 'https://accounts.spotify.com/api/token',
    method: 'POST',
    data: { grant_type: 'authorization_code', code: code, client_id: clientId, code_verifier: localStorage.getItem('verifier') },
    success: function (data) {
      localStorage.setItem('access_token', data.access_token);
      history.replaceState(null, '', '/');
    },
  });
}
`,
  },
  {
    filename: 'auth.service.ts',
    facts: noRenewal,
    code: `// Angular HttpClient; the subscription stores the access token alone.
import { HttpClient, HttpParams } from '@angular/common/http';
import { Injectable } from '@angular/core';

@Injectable({ providedIn: 'root' })
export class AuthService {
  constructor(private http: HttpClient) {}

  redeem(code: string) {
    const body = new HttpParams().set('grant_type', 'authorization_code').set('code', code).set('client_id', CLIENT_ID);
    this.http.post<{ access_token: string }>('https://gitlab.com/oauth/token', body).subscribe((tokens) => { // error: refreshTokenDropped
      localStorage.setItem('access_token', tokens.access_token);
    });
  }
}
`,
  },
  {
    filename: 'chain.js',
    facts: noRenewal,
    code: `// A chain of .then; the access token becomes the default header of every later request.
import axios from 'axios';

export function finish(code) {
  return fetch('https://gitlab.com/oauth/token', { // error: refreshTokenDropped
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, redirect_uri, code }),
  })
    .then((res) => res.json())
    .then(({ access_token }) => {
      axios.defaults.headers.common.Authorization = \`Bearer \${access_token}\`;
    });
}
`,
  },
  {
    facts: noRenewal,
    code: `// A long-lived client object keeps the access token in a field that its methods use.
export class TwitchClient {
  private token = '';

  async connect(code: string) {
    const res = await fetch('https://id.twitch.tv/oauth2/token', { // error: refreshTokenDropped
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code }),
    });
    const grant = (await res.json()) as { access_token: string };
    this.token = grant.access_token;
  }

  async follow(channel: string) {
    return fetch('https://api.twitch.tv/helix/channels?id=' + channel, {
      headers: { Authorization: 'Bearer ' + this.token, 'Client-Id': ID },
    });
  }
}
`,
  },
  {
    filename: 'session.js',
    facts: noRenewal,
    code: `// The whole response goes to a local helper, which stores only the access token.
function remember(session, tokens) {
  session.access = tokens.access_token;
  session.until = Date.now() + tokens.expires_in * 1000;
}

app.get('/discord/callback', async (req, res) => {
  const reply = await fetch('https://discord.com/api/oauth2/token', { // error: refreshTokenDropped
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code: req.query.code, client_id, client_secret }),
  });
  remember(req.session, await reply.json());
  res.redirect('/');
});
`,
  },
  {
    facts: noRenewal,
    code: `// The helper that stores only the access token is in another module.
import { remember } from './store';

export async function connect(code: string) {
  const res = await fetch('https://api.fitbit.com/oauth2/token', { // error: refreshTokenDropped
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: CLIENT_ID }),
  });
  remember(await res.json());
}
`,
    files: {
      './store.ts': `export function remember(tokens: { access_token: string; expires_in: number }) {
  localStorage.setItem('fitbit', tokens.access_token);
  localStorage.setItem('fitbit-until', String(Date.now() + tokens.expires_in * 1000));
}
`,
    },
  },
  {
    filename: 'pages/Callback.tsx',
    facts: noRenewal,
    code: `// The redemption in the other module returns the access token alone, and this page keeps it.
import { useEffect, useRef } from 'react';
import { redeem } from '../lib/auth';

export function Callback() {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    const code = new URLSearchParams(window.location.search).get('code');
    if (!code) return;
    void (async () => {
      const token = await redeem(code); // error: refreshTokenDropped
      sessionStorage.setItem('access_token', token);
      window.location.replace('/');
    })();
  }, []);
  return <p>Signing in…</p>;
}
`,
    files: {
      '../lib/auth.ts': `export async function redeem(code: string): Promise<string> {
  const response = await fetch('https://accounts.spotify.com/api/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'app' }),
  });
  const data = await response.json();
  return data.access_token;
}
`,
    },
  },
  {
    facts: noRenewal,
    code: `// The constructor of a class in this file takes the access token and leaves the rest behind.
class Token {
  readonly value: string;
  readonly expiresAt: number;
  constructor(grant: { access_token: string; expires_in: number }) {
    this.value = grant.access_token;
    this.expiresAt = Date.now() + grant.expires_in * 1000;
  }
}

export async function callback(req: Request & { session: { token?: Token } }) {
  const res = await fetch('https://app.asana.com/-/oauth_token', { // error: refreshTokenDropped
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code: req.query.code, client_id: ID, client_secret: SECRET }),
  });
  req.session.token = new Token(await res.json());
}
`,
  },
  {
    filename: 'Player.jsx',
    facts: noRenewal,
    code: `// React state keeps the access token for the player; after an hour the music stops.
import { useState } from 'react';

export function Player({ code }) {
  const [token, setToken] = useState(null);
  const connect = async () => {
    const res = await fetch('https://accounts.spotify.com/api/token', { // error: refreshTokenDropped
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', client_id: CLIENT_ID, code }),
    });
    const data = await res.json();
    setToken(data.access_token);
  };
  return token ? <Playback token={token} /> : <button onClick={connect}>Connect</button>;
}
`,
  },
  {
    filename: 'app/callback/route.ts',
    facts: noRenewal,
    code: `// A Next.js route sets a cookie with the access token, then redirects.
import { cookies } from 'next/headers';
import { NextResponse, type NextRequest } from 'next/server';

export async function GET(request: NextRequest) {
  const code = request.nextUrl.searchParams.get('code')!;
  const res = await fetch('https://discord.com/api/oauth2/token', { // error: refreshTokenDropped
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: process.env.DISCORD_ID!,
      client_secret: process.env.DISCORD_SECRET!,
      redirect_uri: process.env.DISCORD_REDIRECT!,
      code,
    }),
  });
  const token = await res.json();
  (await cookies()).set('access_token', token.access_token, { httpOnly: true, maxAge: token.expires_in });
  return NextResponse.redirect(new URL('/', request.url));
}
`,
  },
  {
    filename: 'background.js',
    facts: noRenewal,
    code: `// A browser extension stores the access token and lets the refresh token go.
chrome.identity.launchWebAuthFlow({ url: authorizeUrl(), interactive: true }, async (redirectUrl) => {
  const code = new URL(redirectUrl).searchParams.get('code');
  const res = await fetch('https://accounts.spotify.com/api/token', { // error: refreshTokenDropped
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: CLIENT_ID, code, redirect_uri: chrome.identity.getRedirectURL() }),
  });
  const grant = await res.json();
  await chrome.storage.local.set({ token: grant.access_token });
});
`,
  },
  {
    facts: noRenewal,
    code: `// A new object is built for the imported store: user, token, expiry, but no refresh token.
import { saveSession } from './sessions';

export async function onCallback(code: string) {
  const res = await fetch('https://api.hubapi.com/oauth/v1/token', { // error: refreshTokenDropped
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID, client_secret: SECRET }),
  });
  const grant = await res.json();
  const session = { token: grant.access_token, expiresAt: Date.now() + grant.expires_in * 1000 };
  await saveSession(session);
}
`,
  },
  {
    filename: 'local.js',
    facts: noRenewal,
    code: `// The refresh token is assigned to a local variable that ends with the function.
export async function connect(code, account) {
  let access;
  let refresh;
  const res = await fetch('https://gitlab.com/oauth/token', { // error: refreshTokenDropped
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, redirect_uri, code }),
  });
  const json = await res.json();
  access = json.access_token;
  refresh = json.refresh_token;
  account.token = access;
  await account.save();
}
`,
  },
  {
    facts: noRenewal,
    code: `// Entra would issue a refresh token (offline_access is requested), but it is not kept.
const scope = 'openid profile offline_access https://graph.microsoft.com/Mail.Read';

export function signInUrl(state: string) {
  const query = new URLSearchParams({ client_id: ID, response_type: 'code', redirect_uri: REDIRECT, scope, state });
  return 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?' + query;
}

export async function callback(code: string, session: { token?: string }) {
  const res = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', { // error: refreshTokenDropped
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, redirect_uri: REDIRECT, scope, code }),
  });
  const tokens = await res.json();
  session.token = tokens.access_token;
}
`,
  },
  {
    filename: 'store.js',
    facts: noRenewal,
    code: `// A Redux action carries the access token into the store.
import { setAccessToken } from './authSlice';

export const completeLogin = (code) => async (dispatch) => {
  const res = await fetch('https://id.twitch.tv/oauth2/token', { // error: refreshTokenDropped
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: CLIENT_ID, client_secret: CLIENT_SECRET, code }),
  });
  const data = await res.json();
  dispatch(setAccessToken(data.access_token));
};
`,
  },
  {
    filename: 'worker.ts',
    facts: noRenewal,
    code: `// A Cloudflare Worker puts the access token into its key-value store.
export default {
  async fetch(request: Request, env: Env) {
    const url = new URL(request.url);
    const code = url.searchParams.get('code');
    if (url.pathname !== '/callback' || !code) return new Response('not found', { status: 404 });
    const body = new FormData();
    body.append('grant_type', 'authorization_code');
    body.append('client_id', env.CLIENT_ID);
    body.append('client_secret', env.CLIENT_SECRET);
    body.append('code', code);
    const res = await fetch('https://www.strava.com/api/v3/oauth/token', { method: 'POST', body }); // error: refreshTokenDropped
    const grant = await res.json<{ access_token: string }>();
    await env.TOKENS.put('strava', grant.access_token);
    return Response.redirect(url.origin, 303);
  },
};
`,
  },
  {
    filename: 'index.js',
    facts: noRenewal,
    code: `// The other module redeems and calls back with the tokens; here only the access token reaches the cookie.
var authHelper = require('./authHelper');
var url = require('url');

function authorize(response, request) {
  var code = url.parse(request.url, true).query.code;
  authHelper.getTokenFromCode(code, tokenReceived, response); // error
}

function tokenReceived(response, error, token) {
  if (error) return response.end('error');
  var cookies = ['node-tutorial-token=' + token.access_token + ';Max-Age=3600'];
  response.setHeader('Set-Cookie', cookies);
  response.writeHead(302, { Location: '/mail' });
  response.end();
}

module.exports = { authorize: authorize };
`,
    files: {
      './authHelper.js': `var axios = require('axios');

exports.getTokenFromCode = function (code, callback, response) {
  axios
    .post('https://gitlab.com/oauth/token', { grant_type: 'authorization_code', client_id: 'app', code: code })
    .then(function (result) {
      callback(response, null, result.data);
    })
    .catch(function (error) {
      callback(response, error, null);
    });
};
`,
    },
  },
];
