/** Providers that issue a refresh token only for a scope such as `offline_access`. */

import type { Case } from '../tester.js';
import { noRenewal } from './facts.js';

export const valid: Case[] = [
  {
    code: `// The scope is part of the string.
const scope = 'openid profile offline_access https://graph.microsoft.com/Mail.Read';

export function signInUrl(state: string) {
  const query = new URLSearchParams({ client_id: ID, response_type: 'code', redirect_uri: REDIRECT, scope, state });
  return 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?' + query;
}

export async function callback(code: string, session: { tokens?: unknown }) {
  const res = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, redirect_uri: REDIRECT, scope, code }),
  });
  session.tokens = await res.json();
}
`,
  },
  {
    filename: 'auth.js',
    code: `// The scope is an item of the list.
const { AuthorizationCode } = require('simple-oauth2');
const scopes = ['openid', 'offline_access', 'Calendars.ReadWrite'];
const client = new AuthorizationCode({
  client: { id: ID, secret: SECRET },
  auth: {
    tokenHost: 'https://login.microsoftonline.com',
    authorizePath: 'organizations/oauth2/v2.0/authorize',
    tokenPath: 'organizations/oauth2/v2.0/token',
  },
});

app.get('/login', (req, res) => res.redirect(client.authorizeURL({ redirect_uri: REDIRECT, scope: scopes.join(' ') })));
app.get('/callback', async (req, res) => {
  const accessToken = await client.getToken({ code: req.query.code, redirect_uri: REDIRECT, scope: scopes.join(' ') });
  req.session.token = accessToken.token;
  res.redirect('/');
});
`,
  },
  {
    code: `// Whether the scope is requested depends on an option, so on some path it is.
const scopes = (offline: boolean) => ['openid', 'Mail.Read', ...(offline ? ['offline_access'] : [])];

export function signInUrl(offline: boolean) {
  const query = new URLSearchParams({ client_id: ID, response_type: 'code', scope: scopes(offline).join(' ') });
  return 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?' + query;
}

export async function callback(code: string, session: { tokens?: unknown }) {
  const res = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code }),
  });
  session.tokens = await res.json();
}
`,
  },
  {
    filename: 'env.js',
    code: `// The scopes come from the environment: unknown.
app.get('/login', (req, res) => {
  const query = new URLSearchParams({ client_id: ID, response_type: 'code', scope: process.env.SCOPES });
  res.redirect('https://login.microsoftonline.com/common/oauth2/v2.0/authorize?' + query);
});

app.get('/callback', async (req, res) => {
  const answer = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code: req.query.code, scope: process.env.SCOPES }),
  });
  req.session.tokens = await answer.json();
  res.redirect('/');
});
`,
  },
  {
    code: `// Part of the list comes from the caller: unknown.
export const signInUrl = (extra: string[]) =>
  'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?' +
  new URLSearchParams({ client_id: ID, response_type: 'code', scope: ['openid', 'Mail.Read'].concat(extra).join(' ') });

export async function callback(code: string, session: { tokens?: unknown }) {
  const res = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code }),
  });
  session.tokens = await res.json();
}
`,
  },
  {
    code: `// The authorization request is elsewhere and the redemption names no scope: unknown.
export async function callback(code: string, session: { tokens?: unknown }) {
  const res = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code }),
  });
  session.tokens = await res.json();
}
`,
  },
  {
    facts: { authorizationRequest: true, offlineAccess: true },
    code: `// Another file of the package requests offline_access; the scope of this call only picks the resource.
export async function callback(code: string, session: { tokens?: unknown }) {
  const res = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code, scope: 'https://graph.microsoft.com/Mail.Read' }),
  });
  session.tokens = await res.json();
}
`,
  },
  {
    filename: 'v1.js',
    facts: noRenewal,
    code: `// Entra's v1 endpoint (resource=) issues a refresh token without offline_access.
const querystring = require('querystring');
const axios = require('axios');

app.get('/login', (req, res) => {
  const query = { client_id: ID, response_type: 'code', redirect_uri: REDIRECT, resource: 'https://graph.microsoft.com' };
  res.redirect('https://login.microsoftonline.com/common/oauth2/authorize?' + querystring.stringify(query));
});

app.get('/callback', async (req, res) => {
  const body = { grant_type: 'authorization_code', code: req.query.code, client_id: ID, client_secret: SECRET, resource: 'https://graph.microsoft.com' };
  const { data } = await axios.post('https://login.microsoftonline.com/common/oauth2/token', querystring.stringify(body));
  req.session.tokens = data;
  res.redirect('/');
});
`,
  },
  {
    filename: 'v1-simple.js',
    facts: noRenewal,
    code: `// The same by simple-oauth2: the paths are those of v1, and scope is ignored there.
const oauth2 = require('simple-oauth2').create({
  client: { id: ID, secret: SECRET },
  auth: { tokenHost: 'https://login.windows.net', tokenPath: '/common/oauth2/token', authorizePath: '/common/oauth2/authorize' },
});

app.get('/login', (req, res) => {
  res.redirect(oauth2.authorizationCode.authorizeURL({ redirect_uri: REDIRECT, scope: 'openid', resource: 'https://outlook.office365.com' }));
});

app.get('/callback', async (req, res) => {
  const result = await oauth2.authorizationCode.getToken({ code: req.query.code, redirect_uri: REDIRECT, resource: 'https://outlook.office365.com' });
  req.session.tokens = result;
  res.redirect('/');
});
`,
  },
  {
    code: `// Sign-in alone: the ID token says who it is, and nothing else is kept.
import { jwtVerify } from 'jose';

export const signInUrl = (state: string) =>
  'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?' +
  new URLSearchParams({ client_id: ID, response_type: 'code', scope: 'openid profile email', state });

export async function callback(code: string, session: { user?: unknown }) {
  const res = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code }),
  });
  const { id_token } = await res.json();
  const { payload } = await jwtVerify(id_token, keys);
  session.user = { id: payload.oid, name: payload.name };
}
`,
  },
  {
    filename: 'me.js',
    facts: noRenewal,
    code: `// Sign-in by User.Read: the token reads the profile once, the profile is kept.
const scope = 'openid profile User.Read';

app.get('/login', (req, res) => {
  res.redirect('https://login.microsoftonline.com/common/oauth2/v2.0/authorize?' + new URLSearchParams({ client_id, response_type: 'code', scope }));
});

app.get('/callback', async (req, res) => {
  const answer = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, client_secret, code: req.query.code, scope }),
  });
  const { access_token } = await answer.json();
  const me = await fetch('https://graph.microsoft.com/v1.0/me', { headers: { Authorization: 'Bearer ' + access_token } });
  req.session.user = await me.json();
  res.redirect('/');
});
`,
  },
  {
    filename: 'import.js',
    facts: noRenewal,
    code: `// The contacts are imported at once, and the token is not needed afterwards.
app.get('/import', (req, res) => {
  res.redirect('https://login.microsoftonline.com/common/oauth2/v2.0/authorize?' + new URLSearchParams({ client_id, response_type: 'code', scope: 'Contacts.Read' }));
});

app.get('/import/callback', async (req, res) => {
  const answer = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, client_secret, code: req.query.code }),
  });
  const { access_token } = await answer.json();
  const contacts = await fetch('https://graph.microsoft.com/v1.0/me/contacts', { headers: { Authorization: 'Bearer ' + access_token } });
  await db.contacts.insertMany((await contacts.json()).value);
  res.redirect('/contacts');
});
`,
  },
  {
    filename: 'auth0-login.js',
    facts: noRenewal,
    code: `// Auth0 sign-in: the ID token is kept for the logout hint, the access token is not kept.
app.get('/callback', async (req, res) => {
  const answer = await fetch('https://acme.eu.auth0.com/oauth/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'authorization_code', client_id, client_secret, code: req.query.code, redirect_uri }),
  });
  const { id_token } = await answer.json();
  req.session.idToken = id_token;
  res.redirect('/');
});

app.get('/login', (req, res) => {
  res.redirect('https://acme.eu.auth0.com/authorize?' + new URLSearchParams({ client_id, response_type: 'code', redirect_uri, scope: 'openid profile' }));
});
`,
  },
  {
    code: `// Keycloak issues a refresh token without offline_access (that scope asks for one that outlives the session).
import * as client from 'openid-client';

const config = await client.discovery(new URL('https://sso.example.com/realms/shop'), 'web', SECRET);

export const signInUrl = () => client.buildAuthorizationUrl(config, { redirect_uri: REDIRECT, scope: 'openid orders:read' });

export async function callback(url: URL, session: Session) {
  session.tokens = await client.authorizationCodeGrant(config, url, { expectedState: session.state });
}
`,
  },
  {
    filename: 'cognito.js',
    facts: noRenewal,
    code: `// Cognito issues a refresh token for every authorization code.
const domain = 'https://acme.auth.eu-central-1.amazoncognito.com';
const login = () => (location.href = domain + '/oauth2/authorize?response_type=code&client_id=' + clientId + '&scope=openid+orders%2Fread');

async function finish(code) {
  const res = await fetch(domain + '/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: clientId, code, redirect_uri: location.origin }),
  });
  sessionStorage.setItem('tokens', JSON.stringify(await res.json()));
}

document.querySelector('#login').onclick = login;
const code = new URLSearchParams(location.search).get('code');
if (code) finish(code);
`,
  },
  {
    code: `// An issuer from the configuration: whether it wants offline_access is unknown.
import * as client from 'openid-client';

export const signInUrl = (config: client.Configuration) =>
  client.buildAuthorizationUrl(config, { redirect_uri: REDIRECT, scope: 'openid orders:read' });

export async function callback(config: client.Configuration, url: URL, session: Session) {
  session.tokens = await client.authorizationCodeGrant(config, url, { expectedState: session.state });
}
`,
  },
  {
    code: `// Auth0 with an audience, and offline_access is there.
export const signInUrl = (state: string) =>
  'https://acme.auth0.com/authorize?' +
  new URLSearchParams({ client_id: ID, response_type: 'code', audience: 'https://api.acme.com', scope: 'openid offline_access read:reports', state });

export async function callback(code: string) {
  const res = await fetch('https://acme.auth0.com/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, code_verifier: verifier() }),
  });
  localStorage.setItem('tokens', JSON.stringify(await res.json()));
}
`,
  },
  {
    filename: 'x.ts',
    code: `// X spells the scope offline.access.
const scope = ['tweet.read', 'users.read', 'offline.access'].join(' ');

export const signInUrl = (challenge: string) =>
  'https://x.com/i/oauth2/authorize?' + new URLSearchParams({ response_type: 'code', client_id: ID, scope, code_challenge: challenge, code_challenge_method: 'S256' });

export async function callback(code: string, account: Account) {
  const res = await fetch('https://api.x.com/2/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, code_verifier: await verifier() }),
  });
  account.tokens = await res.json();
  await account.save();
}
`,
  },
  {
    filename: 'two-providers.js',
    code: `// Two providers in one file: the one without offline_access only signs in.
const urls = {
  auth0: 'https://acme.auth0.com/authorize?scope=openid%20profile&response_type=code&client_id=',
  microsoft: 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?scope=offline_access%20Mail.Read&response_type=code&client_id=',
};
app.get('/login/:provider', (req, res) => res.redirect(urls[req.params.provider] + clientId));

app.get('/microsoft/callback', async (req, res) => {
  const answer = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, client_secret, code: req.query.code }),
  });
  req.session.tokens = await answer.json();
  res.redirect('/');
});

app.get('/auth0/callback', async (req, res) => {
  const answer = await fetch('https://acme.auth0.com/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, client_secret, code: req.query.code }),
  });
  const { id_token } = await answer.json();
  req.session.user = decode(id_token);
  res.redirect('/');
});
`,
  },
  {
    filename: 'useGraph.tsx',
    code: `// expo-auth-session against Entra with offline_access.
import * as AuthSession from 'expo-auth-session';
import * as SecureStore from 'expo-secure-store';

export function useGraph() {
  const discovery = AuthSession.useAutoDiscovery('https://login.microsoftonline.com/common/v2.0');
  const [request, response, promptAsync] = AuthSession.useAuthRequest(
    { clientId: CLIENT_ID, scopes: ['openid', 'offline_access', 'Mail.Read'], redirectUri },
    discovery,
  );
  const finish = async () => {
    if (response?.type !== 'success' || !discovery) return;
    const tokens = await AuthSession.exchangeCodeAsync({ clientId: CLIENT_ID, code: response.params.code, redirectUri }, discovery);
    await SecureStore.setItemAsync('tokens', JSON.stringify(tokens));
  };
  return { promptAsync, finish, ready: !!request };
}
`,
  },
];

export const invalid: Case[] = [
  {
    filename: 'auth.js',
    facts: noRenewal,
    code: `// simple-oauth2 against Entra v2: the session keeps tokens for which no refresh token was issued.
const { AuthorizationCode } = require('simple-oauth2');
const scopes = ['openid', 'profile', 'https://outlook.office.com/mail.read'];
const client = new AuthorizationCode({
  client: { id: process.env.APP_ID, secret: process.env.APP_SECRET },
  auth: {
    tokenHost: 'https://login.microsoftonline.com',
    authorizePath: 'common/oauth2/v2.0/authorize',
    tokenPath: 'common/oauth2/v2.0/token',
  },
});

app.get('/login', (req, res) => res.redirect(client.authorizeURL({ redirect_uri: REDIRECT, scope: scopes.join(' ') })));
app.get('/authorize', async (req, res) => {
  const result = await client.getToken({ code: req.query.code, redirect_uri: REDIRECT, scope: scopes.join(' ') }); // error: offlineAccessMissing
  req.session.token = result.token;
  res.redirect('/mail');
});
`,
  },
  {
    filename: 'authHelper.js',
    facts: noRenewal,
    code: `// The tokens go to a callback of another file for later use; none of them can be renewed, and nothing in the package tries.
var oauth2 = require('simple-oauth2')({
  clientID: 'app',
  clientSecret: process.env.SECRET,
  site: 'https://login.microsoftonline.com/common',
  authorizationPath: '/oauth2/v2.0/authorize',
  tokenPath: '/oauth2/v2.0/token',
});
var scopes = ['openid', 'https://outlook.office.com/mail.read', 'https://outlook.office.com/calendars.read'];

exports.getAuthUrl = function () {
  return oauth2.authCode.authorizeURL({ redirect_uri: redirectUri, scope: scopes.join(' ') });
};

exports.getTokenFromCode = function (code, callback, response) {
  oauth2.authCode.getToken({ code: code, redirect_uri: redirectUri, scope: scopes.join(' ') }, function (error, result) { // error: offlineAccessMissing
    if (error) return callback(response, error, null);
    callback(response, null, oauth2.accessToken.create(result));
  });
};
`,
  },
  {
    facts: noRenewal,
    code: `// Raw requests to Entra v2; the database keeps the response.
export function signInUrl(state: string) {
  const url = new URL('https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize');
  url.searchParams.set('client_id', ID);
  url.searchParams.set('response_type', 'code');
  url.searchParams.set('redirect_uri', REDIRECT);
  url.searchParams.set('scope', 'openid profile https://graph.microsoft.com/Calendars.ReadWrite');
  url.searchParams.set('state', state);
  return url.href;
}

export async function callback(code: string, userId: string) {
  const res = await fetch('https://login.microsoftonline.com/organizations/oauth2/v2.0/token', { // error: offlineAccessMissing
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, redirect_uri: REDIRECT, code }),
  });
  const tokens = await res.json();
  await prisma.calendarAccount.upsert({ where: { userId }, create: { userId, tokens }, update: { tokens } });
}
`,
  },
  {
    filename: 'graph.js',
    facts: { ...noRenewal, refreshGrant: true },
    code: `// The program means to refresh, yet the refresh token it stores can never come.
const authority = 'https://login.microsoftonline.com/common/oauth2/v2.0';
const scope = 'User.Read Mail.Send';

app.get('/login', (req, res) => {
  res.redirect(authority + '/authorize?' + new URLSearchParams({ client_id, response_type: 'code', redirect_uri, scope }));
});

app.get('/callback', async (req, res) => {
  const answer = await fetch(authority + '/token', { // error: offlineAccessMissing
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, client_secret, redirect_uri, code: req.query.code }),
  });
  const json = await answer.json();
  req.session.access = json.access_token;
  req.session.refresh = json.refresh_token;
  res.redirect('/');
});

app.post('/renew', async (req, res) => {
  const answer = await fetch(authority + '/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', client_id, client_secret, refresh_token: req.session.refresh }),
  });
  req.session.access = (await answer.json()).access_token;
  res.sendStatus(204);
});
`,
  },
  {
    facts: noRenewal,
    code: `// openid-client 6: the issuer is Entra's v2 endpoint, the scope lacks offline_access.
import * as client from 'openid-client';

const config = await client.discovery(new URL('https://login.microsoftonline.com/contoso.onmicrosoft.com/v2.0'), ID, SECRET);

export const signInUrl = (challenge: string) =>
  client.buildAuthorizationUrl(config, { redirect_uri: REDIRECT, scope: 'openid profile Mail.Read', code_challenge: challenge, code_challenge_method: 'S256' });

export async function callback(url: URL, session: Session) {
  const tokens = await client.authorizationCodeGrant(config, url, { pkceCodeVerifier: session.verifier }); // error: offlineAccessMissing
  session.tokens = tokens;
  await session.save();
}
`,
  },
  {
    filename: 'oidc.js',
    facts: noRenewal,
    code: `// openid-client 5: the same with Issuer.discover and authorizationUrl.
const { Issuer } = require('openid-client');

async function routes(app) {
  const issuer = await Issuer.discover('https://login.microsoftonline.com/common/v2.0');
  const client = new issuer.Client({ client_id: ID, client_secret: SECRET, redirect_uris: [REDIRECT] });

  app.get('/login', (req, res) => res.redirect(client.authorizationUrl({ scope: 'openid email Files.Read.All' })));
  app.get('/callback', async (req, res) => {
    const tokenSet = await client.callback(REDIRECT, client.callbackParams(req)); // error: offlineAccessMissing
    req.session.tokenSet = tokenSet;
    res.redirect('/files');
  });
}

module.exports = routes;
`,
  },
  {
    facts: noRenewal,
    code: `// Auth0 with an API audience: no refresh token without offline_access.
export const signInUrl = (state: string) =>
  'https://acme.auth0.com/authorize?' +
  new URLSearchParams({ client_id: ID, response_type: 'code', audience: 'https://api.acme.com', scope: 'openid profile read:reports', state });

export async function callback(code: string) {
  const res = await fetch('https://acme.auth0.com/oauth/token', { // error: offlineAccessMissing
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ grant_type: 'authorization_code', client_id: ID, code, code_verifier: sessionStorage.getItem('verifier') }),
  });
  localStorage.setItem('tokens', JSON.stringify(await res.json()));
}
`,
  },
  {
    filename: 'okta.js',
    facts: noRenewal,
    code: `// Okta: the session keeps the response, the scope lacks offline_access.
const axios = require('axios');
const qs = require('qs');
const issuer = 'https://dev-123456.okta.com/oauth2/default';

app.get('/login', (req, res) => {
  const query = qs.stringify({ client_id, response_type: 'code', scope: 'openid orders.write', redirect_uri, state: req.session.state });
  res.redirect(\`\${issuer}/v1/authorize?\${query}\`);
});

app.get('/callback', async (req, res) => {
  const { data } = await axios.post(\`\${issuer}/v1/token\`, qs.stringify({ grant_type: 'authorization_code', code: req.query.code, redirect_uri }), { // error: offlineAccessMissing
    auth: { username: client_id, password: client_secret },
  });
  req.session.okta = data;
  res.redirect('/orders');
});
`,
  },
  {
    facts: noRenewal,
    code: `// Atlassian: an integration stores its tokens, the scope lacks offline_access.
import got from 'got';

export const consentUrl = (state: string) =>
  'https://auth.atlassian.com/authorize?' +
  new URLSearchParams({ audience: 'api.atlassian.com', client_id: ID, scope: 'read:jira-work write:jira-work', redirect_uri: REDIRECT, response_type: 'code', prompt: 'consent', state });

export async function install(code: string, tenant: Tenant) {
  const tokens = await got.post('https://auth.atlassian.com/oauth/token', { // error: offlineAccessMissing
    json: { grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code, redirect_uri: REDIRECT },
  }).json();
  tenant.jira = tokens;
  await tenant.save();
}
`,
  },
  {
    filename: 'x.ts',
    facts: noRenewal,
    code: `// X: without the scope offline.access the tokens last two hours.
export const signInUrl = (challenge: string) =>
  'https://x.com/i/oauth2/authorize?' +
  new URLSearchParams({ response_type: 'code', client_id: ID, scope: 'tweet.read tweet.write users.read', code_challenge: challenge, code_challenge_method: 'S256' });

export async function callback(code: string, account: Account) {
  const res = await fetch('https://api.x.com/2/oauth2/token', { // error: offlineAccessMissing
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code, code_verifier: account.verifier }),
  });
  account.tokens = await res.json();
  await account.save();
}
`,
  },
  {
    filename: 'xero.js',
    facts: { ...noRenewal, refreshGrant: true },
    code: `// Xero: a nightly job refreshes with a token that was never issued.
const consent = 'https://login.xero.com/identity/connect/authorize?response_type=code&client_id=' + id + '&scope=openid%20accounting.transactions&redirect_uri=' + redirect;

async function connect(code) {
  const res = await fetch('https://identity.xero.com/connect/token', { // error: offlineAccessMissing
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: redirect }),
  });
  await store.set('xero', await res.json());
}

async function nightly() {
  const { refresh_token } = await store.get('xero');
  const res = await fetch('https://identity.xero.com/connect/token', {
    method: 'POST',
    headers: { Authorization: 'Basic ' + basic },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token }),
  });
  await store.set('xero', await res.json());
}

module.exports = { consent, connect, nightly };
`,
  },
  {
    filename: 'entra.ts',
    facts: noRenewal,
    code: `// arctic: hasRefreshToken() will always say no.
import { MicrosoftEntraId } from 'arctic';

const entra = new MicrosoftEntraId('common', ID, SECRET, REDIRECT);

export const signInUrl = (state: string, verifier: string) =>
  entra.createAuthorizationURL(state, verifier, ['openid', 'profile', 'Calendars.ReadWrite']);

export async function callback(code: string, verifier: string, userId: string) {
  const tokens = await entra.validateAuthorizationCode(code, verifier); // error: offlineAccessMissing
  await db.insert(accounts).values({
    userId,
    accessToken: tokens.accessToken(),
    refreshToken: tokens.hasRefreshToken() ? tokens.refreshToken() : null,
  });
}
`,
  },
  {
    filename: 'auth/graph.ts',
    facts: noRenewal,
    code: `// The scopes stand in another module of the project.
import { SCOPES, AUTHORITY } from './config';

export const signInUrl = () =>
  AUTHORITY + '/oauth2/v2.0/authorize?' + new URLSearchParams({ client_id: ID, response_type: 'code', redirect_uri: REDIRECT, scope: SCOPES.join(' ') });

export async function callback(code: string, session: { tokens?: unknown }) {
  const res = await fetch(AUTHORITY + '/oauth2/v2.0/token', { // error: offlineAccessMissing
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, redirect_uri: REDIRECT, code }),
  });
  session.tokens = await res.json();
}
`,
    files: {
      './config.ts': `export const AUTHORITY = 'https://login.microsoftonline.com/contoso.com';
export const SCOPES = ['openid', 'profile', 'Mail.ReadWrite'];
`,
    },
  },
  {
    filename: 'useGraph.tsx',
    facts: noRenewal,
    code: `// expo-auth-session against Entra: the secure store keeps what cannot be renewed.
import * as AuthSession from 'expo-auth-session';
import * as SecureStore from 'expo-secure-store';

export function useGraph() {
  const discovery = AuthSession.useAutoDiscovery('https://login.microsoftonline.com/common/v2.0');
  const [request, response, promptAsync] = AuthSession.useAuthRequest(
    { clientId: CLIENT_ID, scopes: ['openid', 'profile', 'Mail.Read'], redirectUri },
    discovery,
  );
  const finish = async () => {
    if (response?.type !== 'success' || !discovery) return;
    const tokens = await AuthSession.exchangeCodeAsync({ clientId: CLIENT_ID, code: response.params.code, redirectUri }, discovery); // error: offlineAccessMissing
    await SecureStore.setItemAsync('tokens', JSON.stringify(tokens));
  };
  return { promptAsync, finish, ready: !!request };
}
`,
  },
  {
    facts: noRenewal,
    code: `// The sign-in link is in another file, but nothing in the package requests offline_access, and this call names its scopes.
export async function callback(code: string, session: { tokens?: unknown }) {
  const res = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', { // error: offlineAccessMissing
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code, scope: 'openid Mail.Read' }),
  });
  session.tokens = await res.json();
}
`,
  },
  {
    mode: 'strict',
    code: `// The sign-in link is in another file, and what that file requests is unknown.
export async function callback(code: string, session: { tokens?: unknown }) {
  const res = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', { // error: offlineAccessMissing
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, code, scope: 'openid Mail.Read' }),
  });
  session.tokens = await res.json();
}
`,
  },
  {
    filename: 'default-scope.js',
    facts: noRenewal,
    code: `// .default stands for the permissions of the registration; offline_access is still asked for by name.
const tenant = 'https://login.microsoftonline.us/contoso.onmicrosoft.us';
const scope = 'https://graph.microsoft.us/.default';

app.get('/login', (req, res) => res.redirect(tenant + '/oauth2/v2.0/authorize?' + new URLSearchParams({ client_id, response_type: 'code', redirect_uri, scope })));
app.get('/callback', async (req, res) => {
  const answer = await fetch(tenant + '/oauth2/v2.0/token', { // error: offlineAccessMissing
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, client_secret, redirect_uri, scope, code: req.query.code }),
  });
  req.session.graph = await answer.json();
  res.redirect('/');
});
`,
  },
  {
    facts: noRenewal,
    code: `// A hyphen instead of the underscore: Entra knows no offline-access.
const scopes = ['openid', 'Files.Read'];
scopes.push('offline-access');

export const signInUrl = () =>
  'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?' +
  new URLSearchParams({ client_id: ID, response_type: 'code', redirect_uri: REDIRECT, scope: scopes.join(' ') });

export async function callback(code: string, session: { tokens?: unknown }) {
  const res = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', { // error: offlineAccessMissing
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, redirect_uri: REDIRECT, code }),
  });
  session.tokens = await res.json();
}
`,
  },
  {
    filename: 'b2c.js',
    facts: noRenewal,
    code: `// Azure AD B2C follows the same rule; the page keeps an API token.
const policy = 'https://contoso.b2clogin.com/contoso.onmicrosoft.com/B2C_1_signin/oauth2/v2.0';
const scope = 'openid https://contoso.onmicrosoft.com/api/tasks.read';

export function signIn() {
  location.assign(policy + '/authorize?' + new URLSearchParams({ client_id, response_type: 'code', redirect_uri, scope, code_challenge, code_challenge_method: 'S256' }));
}

export async function finish(code) {
  const res = await fetch(policy + '/token', { // error: offlineAccessMissing
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, redirect_uri, scope, code, code_verifier: sessionStorage.getItem('verifier') }),
  });
  const tokens = await res.json();
  sessionStorage.setItem('tokens', JSON.stringify(tokens));
}
`,
  },
  {
    filename: 'plain-url.js',
    facts: noRenewal,
    code: `// The scope is part of a percent-encoded URL, and only the access token is kept anyway.
const link = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=' + id + '&response_type=code&scope=openid%20Mail.Read&redirect_uri=' + encodeURIComponent(redirect);

app.get('/', (req, res) => res.send('<a href="' + link + '">Sign in</a>'));
app.get('/callback', async (req, res) => {
  const answer = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', { // error: offlineAccessMissing
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: id, client_secret: secret, redirect_uri: redirect, code: req.query.code }),
  });
  const { access_token } = await answer.json();
  req.session.token = access_token;
  res.redirect('/mail');
});
`,
  },
];
