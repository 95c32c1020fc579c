/** The token result of an OAuth library: its refresh token thrown away, and look-alikes that keep it. */

import type { Case } from '../tester.js';
import { noRenewal } from './facts.js';

export const valid: Case[] = [
  {
    code: `// openid-client 6: the fields of the result go into the session one by one, the refresh token too.
import * as client from 'openid-client';

export async function callback(config: client.Configuration, url: URL, session: Session) {
  const tokens = await client.authorizationCodeGrant(config, url, { pkceCodeVerifier: session.verifier });
  session.accessToken = tokens.access_token;
  session.refreshToken = tokens.refresh_token;
  session.expiresAt = Date.now() + (tokens.expiresIn() ?? 0) * 1000;
  await session.save();
}
`,
  },
  {
    filename: 'callback.js',
    code: `// openid-client 5: the token set is stored as it is.
const { Issuer } = require('openid-client');

router.get('/callback', async (req, res) => {
  const issuer = await Issuer.discover('https://sso.example.com/realms/shop');
  const client = new issuer.Client({ client_id: ID, client_secret: SECRET });
  const tokenSet = await client.callback(REDIRECT_URI, client.callbackParams(req), { state: req.session.state });
  req.session.tokenSet = tokenSet;
  res.redirect('/');
});
`,
  },
  {
    code: `// oauth4webapi: access and refresh token are both written.
import * as oauth from 'oauth4webapi';

export async function finish(as: oauth.AuthorizationServer, client: oauth.Client, params: URLSearchParams) {
  const response = await oauth.authorizationCodeGrantRequest(as, client, oauth.None(), params, REDIRECT_URI, verifier);
  const { access_token, refresh_token } = await oauth.processAuthorizationCodeResponse(as, client, response);
  await store.write({ access_token, refresh_token });
}
`,
  },
  {
    filename: 'gitlab.js',
    code: `// simple-oauth2: the AccessToken object is serialized whole.
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode({
  client: { id: process.env.ID, secret: process.env.SECRET },
  auth: { tokenHost: 'https://gitlab.com' },
});

app.get('/callback', async (req, res) => {
  const accessToken = await client.getToken({ code: req.query.code, redirect_uri: REDIRECT_URI });
  req.session.gitlab = JSON.stringify(accessToken);
  res.redirect('/');
});
`,
  },
  {
    filename: 'helpers/auth.js',
    code: `// simple-oauth2 2: cookies get both tokens, although only the access token is returned.
const oauth2 = require('simple-oauth2').create(credentials);

async function getTokenFromCode(auth_code, res) {
  const result = await oauth2.authorizationCode.getToken({
    code: auth_code,
    redirect_uri: process.env.REDIRECT_URI,
    scope: process.env.APP_SCOPES,
  });
  const token = oauth2.accessToken.create(result);
  saveValuesToCookie(token, res);
  return token.token.access_token;
}

function saveValuesToCookie(token, res) {
  res.cookie('access', token.token.access_token, { httpOnly: true });
  res.cookie('refresh', token.token.refresh_token, { httpOnly: true });
}

exports.getTokenFromCode = getTokenFromCode;
`,
  },
  {
    code: `// googleapis: setCredentials gets everything, and the client renews by itself.
import { google } from 'googleapis';

const auth = new google.auth.OAuth2(ID, SECRET, 'https://app.example.com/oauth2callback');

export const consentUrl = () =>
  auth.generateAuthUrl({ access_type: 'offline', scope: ['https://www.googleapis.com/auth/calendar'] });

export async function callback(code: string) {
  const { tokens } = await auth.getToken(code);
  auth.setCredentials(tokens);
}
`,
  },
  {
    code: `// google-auth-library: the client's tokens event, which getToken fires too, stores the refresh token.
import { OAuth2Client } from 'google-auth-library';
import { saveRefreshToken, saveAccessToken } from './store';

const client = new OAuth2Client(ID, SECRET, 'https://app.example.com/oauth2callback');
client.on('tokens', (tokens) => {
  if (tokens.refresh_token) saveRefreshToken(tokens.refresh_token);
});

export const consentUrl = () => client.generateAuthUrl({ access_type: 'offline', scope: SCOPES });

export async function callback(code: string) {
  const { tokens } = await client.getToken(code);
  saveAccessToken(tokens.access_token);
}
`,
  },
  {
    code: `// arctic: not every answer has a refresh token, so the program asks first.
import { Spotify } from 'arctic';

const spotify = new Spotify(ID, SECRET, REDIRECT_URI);

export async function GET({ url, locals }: RequestEvent) {
  const tokens = await spotify.validateAuthorizationCode(url.searchParams.get('code')!, null);
  await db.insert(accounts).values({
    userId: locals.user.id,
    accessToken: tokens.accessToken(),
    refreshToken: tokens.hasRefreshToken() ? tokens.refreshToken() : null,
    expiresAt: tokens.accessTokenExpiresAt(),
  });
  return new Response(null, { status: 302, headers: { Location: '/' } });
}
`,
  },
  {
    filename: 'useSignIn.ts',
    code: `// expo-auth-session: the configuration of the whole response is stored and revived later.
import * as AuthSession from 'expo-auth-session';
import * as SecureStore from 'expo-secure-store';

export async function finish(code: string, request: AuthSession.AuthRequest) {
  const response = await AuthSession.exchangeCodeAsync(
    { clientId: CLIENT_ID, code, redirectUri, extraParams: { code_verifier: request.codeVerifier! } },
    { tokenEndpoint: 'https://accounts.spotify.com/api/token' },
  );
  await SecureStore.setItemAsync('tokens', JSON.stringify(response.getRequestConfig()));
}
`,
  },
  {
    filename: 'spotify.js',
    code: `// spotify-web-api-node: the client gets both tokens and refreshes on a timer.
const SpotifyWebApi = require('spotify-web-api-node');
const api = new SpotifyWebApi({ clientId, clientSecret, redirectUri });

app.get('/callback', async (req, res) => {
  const data = await api.authorizationCodeGrant(req.query.code);
  api.setAccessToken(data.body.access_token);
  api.setRefreshToken(data.body.refresh_token);
  setInterval(async () => {
    const renewed = await api.refreshAccessToken();
    api.setAccessToken(renewed.body.access_token);
  }, (data.body.expires_in / 2) * 1000);
  res.redirect('/');
});
`,
  },
  {
    filename: 'adal.js',
    code: `// adal-node on Entra's v1 endpoint: the refresh token comes without asking and is kept.
const { AuthenticationContext } = require('adal-node');
const context = new AuthenticationContext('https://login.windows.net/common');

app.get('/getAToken', (req, res) => {
  context.acquireTokenWithAuthorizationCode(req.query.code, redirectUri, 'https://graph.microsoft.com', id, secret, (err, response) => {
    if (err) return res.status(500).send(err.message);
    req.session.accessToken = response.accessToken;
    req.session.refreshToken = response.refreshToken;
    res.redirect('/');
  });
});
`,
  },
];

export const invalid: Case[] = [
  {
    facts: noRenewal,
    code: `// openid-client 6 against Keycloak, which issues refresh tokens: the session keeps the access token alone.
import * as client from 'openid-client';

const config = await client.discovery(new URL('https://sso.example.com/realms/shop'), 'web', process.env.SECRET);

export async function callback(url: URL, session: Session) {
  const tokens = await client.authorizationCodeGrant(config, url, { // error: refreshTokenDropped
    pkceCodeVerifier: session.verifier,
    expectedState: session.state,
  });
  session.accessToken = tokens.access_token;
  session.user = tokens.claims();
  await session.save();
}
`,
  },
  {
    filename: 'callback.js',
    facts: noRenewal,
    code: `// openid-client 5 against Keycloak: the cookie keeps the access token alone.
const { Issuer } = require('openid-client');

router.get('/callback', async (req, res) => {
  const issuer = await Issuer.discover('https://sso.example.com/realms/shop');
  const client = new issuer.Client({ client_id: 'web', client_secret: process.env.SECRET });
  const params = client.callbackParams(req);
  const tokenSet = await client.callback(REDIRECT_URI, params, { state: req.session.state }); // error: refreshTokenDropped
  res.cookie('at', tokenSet.access_token, { httpOnly: true, sameSite: 'lax' });
  res.redirect('/');
});
`,
  },
  {
    facts: noRenewal,
    code: `// oauth4webapi: the processed response is reduced to its access token, which the browser keeps.
import * as oauth from 'oauth4webapi';

const issuer = new URL('https://sso.example.com/realms/shop');

export async function finish(client: oauth.Client, verifier: string) {
  const as = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer));
  const params = oauth.validateAuthResponse(as, client, new URL(location.href), oauth.skipStateCheck);
  const response = await oauth.authorizationCodeGrantRequest(as, client, oauth.None(), params, REDIRECT_URI, verifier); // error: refreshTokenDropped
  const result = await oauth.processAuthorizationCodeResponse(as, client, response);
  localStorage.setItem('access_token', result.access_token);
}
`,
  },
  {
    filename: 'gitlab.js',
    facts: noRenewal,
    code: `// simple-oauth2: only the string inside the AccessToken object survives.
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode({
  client: { id: process.env.ID, secret: process.env.SECRET },
  auth: { tokenHost: 'https://gitlab.com' },
});

app.get('/callback', async (req, res) => {
  const accessToken = await client.getToken({ code: req.query.code, redirect_uri: REDIRECT_URI }); // error: refreshTokenDropped
  req.session.gitlab = accessToken.token.access_token;
  res.redirect('/');
});
`,
  },
  {
    filename: 'twitch.js',
    facts: noRenewal,
    code: `// simple-oauth2 with .then, and the token written to a file.
const { AuthorizationCode } = require('simple-oauth2');
const fs = require('fs');
const oauth = new AuthorizationCode({
  client: { id: ID, secret: SECRET },
  auth: { tokenHost: 'https://id.twitch.tv', tokenPath: '/oauth2/token', authorizePath: '/oauth2/authorize' },
});

module.exports = function finish(code) {
  return oauth.getToken({ code, redirect_uri: REDIRECT_URI }).then((result) => { // error: refreshTokenDropped
    fs.writeFileSync('.twitch', result.token.access_token);
  });
};
`,
  },
  {
    facts: { ...noRenewal, offlineAccess: true },
    code: `// googleapis: access_type=offline is requested, then the refresh token is thrown away.
import { google } from 'googleapis';

const auth = new google.auth.OAuth2(ID, SECRET, 'https://app.example.com/oauth2callback');

export const consentUrl = () =>
  auth.generateAuthUrl({ access_type: 'offline', scope: ['https://www.googleapis.com/auth/calendar'] });

export async function callback(code: string, userId: string) {
  const { tokens } = await auth.getToken(code); // error: refreshTokenDropped
  await prisma.user.update({ where: { id: userId }, data: { googleAccessToken: tokens.access_token } });
}
`,
  },
  {
    filename: 'google.js',
    facts: { ...noRenewal, offlineAccess: true },
    code: `// google-auth-library: the shared client is given the access token alone, so it cannot renew by itself.
const { OAuth2Client } = require('google-auth-library');
const client = new OAuth2Client(ID, SECRET, 'https://app.example.com/oauth2callback');

app.get('/connect', (req, res) => {
  res.redirect(client.generateAuthUrl({ access_type: 'offline', scope: 'https://www.googleapis.com/auth/drive.readonly' }));
});

app.get('/oauth2callback', async (req, res) => {
  const { tokens } = await client.getToken(req.query.code); // error: refreshTokenDropped
  client.setCredentials({ access_token: tokens.access_token });
  res.redirect('/files');
});

app.get('/files', async (req, res) => {
  const { data } = await client.request({ url: 'https://www.googleapis.com/drive/v3/files' });
  res.json(data);
});
`,
  },
  {
    facts: noRenewal,
    code: `// arctic: tokens.refreshToken() is never called.
import { Spotify } from 'arctic';

const spotify = new Spotify(ID, SECRET, REDIRECT_URI);

export async function GET({ url, cookies }: RequestEvent) {
  const code = url.searchParams.get('code')!;
  const tokens = await spotify.validateAuthorizationCode(code, null); // error: refreshTokenDropped
  cookies.set('spotify', tokens.accessToken(), { path: '/', httpOnly: true, expires: tokens.accessTokenExpiresAt() });
  return new Response(null, { status: 302, headers: { Location: '/' } });
}
`,
  },
  {
    filename: 'discord.ts',
    facts: noRenewal,
    code: `// arctic 1 has plain properties; the row gets accessToken alone.
import { Discord } from 'arctic';
import { db } from './db';

const discord = new Discord(process.env.ID!, process.env.SECRET!, process.env.REDIRECT!);

export async function callback(code: string, userId: string) {
  const tokens = await discord.validateAuthorizationCode(code); // error: refreshTokenDropped
  await db.account.create({ data: { userId, provider: 'discord', accessToken: tokens.accessToken } });
}
`,
  },
  {
    filename: 'App.tsx',
    facts: noRenewal,
    code: `// expo-auth-session: the secure store gets the access token alone.
import { exchangeCodeAsync } from 'expo-auth-session';
import * as SecureStore from 'expo-secure-store';

const discovery = {
  authorizationEndpoint: 'https://accounts.spotify.com/authorize',
  tokenEndpoint: 'https://accounts.spotify.com/api/token',
};

export async function finish(code: string, verifier: string) {
  const tokens = await exchangeCodeAsync({ clientId: CLIENT_ID, code, redirectUri: REDIRECT_URI, extraParams: { code_verifier: verifier } }, discovery); // error: refreshTokenDropped
  await SecureStore.setItemAsync('token', tokens.accessToken);
}
`,
  },
  {
    filename: 'adal.js',
    facts: noRenewal,
    code: `// adal-node: Entra's v1 endpoint always issues a refresh token; the session keeps the access token alone.
const { AuthenticationContext } = require('adal-node');
const context = new AuthenticationContext('https://login.microsoftonline.com/common');

app.get('/getAToken', (req, res) => {
  context.acquireTokenWithAuthorizationCode(req.query.code, redirectUri, 'https://graph.microsoft.com', id, secret, (err, response) => { // error: refreshTokenDropped
    if (err) return res.status(500).send(err.message);
    req.session.accessToken = response.accessToken;
    res.redirect('/');
  });
});
`,
  },
  {
    facts: noRenewal,
    code: `// openid-client 5, client.grant: a new object without the refresh token is cached.
import { Issuer } from 'openid-client';

const issuer = await Issuer.discover('https://gitlab.com');
const client = new issuer.Client({ client_id: ID, client_secret: SECRET, redirect_uris: [REDIRECT_URI] });

export async function redeem(code: string, userId: string) {
  const set = await client.grant({ grant_type: 'authorization_code', code, redirect_uri: REDIRECT_URI }); // error: refreshTokenDropped
  await cache.set('gitlab:' + userId, { token: set.access_token, expiresAt: set.expires_at });
}
`,
  },
];
