/** Flows that need no refresh token: sign-in alone, one-shot use, providers that issue none, other grants and roles. */

import type { Case } from '../tester.js';
import { noRenewal } from './facts.js';

export const valid: Case[] = [
  {
    filename: 'apple.ts',
    facts: noRenewal,
    code: `// Sign in with Apple: only the ID token is used.
export class AppleProvider {
  async getToken(code: string): Promise<string> {
    const response = await fetch('https://appleid.apple.com/auth/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID, client_secret: secret() }).toString(),
    });
    const { id_token } = await response.json();
    if (!id_token) throw new Error('no ID token');
    return id_token;
  }
}
`,
  },
  {
    filename: 'oauth.provider.ts',
    facts: noRenewal,
    code: `// A sign-in provider of any kind: identity scopes, and the token reads the profile once.
export class OauthProvider {
  generateLink(state: string) {
    const params = new URLSearchParams({ client_id: this.config.id, scope: 'openid profile email', response_type: 'code', state });
    return this.config.authUrl + '?' + params;
  }

  async getToken(code: string): Promise<string> {
    const response = await fetch(this.config.tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', client_id: this.config.id, client_secret: this.config.secret, code }),
    });
    const { access_token } = await response.json();
    return access_token;
  }

  async getUser(token: string) {
    const response = await fetch(this.config.userInfoUrl, { headers: { Authorization: 'Bearer ' + token } });
    const { email, sub } = await response.json();
    return { email, id: sub };
  }

  constructor(private readonly config: Record<'id' | 'secret' | 'authUrl' | 'tokenUrl' | 'userInfoUrl', string>) {}
}
`,
  },
  {
    filename: 'discord-login.js',
    facts: noRenewal,
    code: `// Sign in with Discord: the token reads the profile, only the profile is kept.
app.get('/auth/discord/callback', async (req, res) => {
  const answer = await fetch('https://discord.com/api/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code: req.query.code, client_id, client_secret, redirect_uri }),
  });
  const { access_token, token_type } = await answer.json();
  const me = await fetch('https://discord.com/api/users/@me', { headers: { authorization: \`\${token_type} \${access_token}\` } });
  const user = await me.json();
  req.session.user = { id: user.id, name: user.username };
  res.redirect('/');
});
`,
  },
  {
    code: `// openid-client: the claims of the ID token are all that is kept.
import * as client from 'openid-client';

export async function callback(config: client.Configuration, url: URL, session: Session) {
  const tokens = await client.authorizationCodeGrant(config, url, { expectedState: session.state, idTokenExpected: true });
  session.user = tokens.claims();
  await session.save();
}
`,
  },
  {
    code: `// oauth4webapi: user info is fetched at once, the tokens end with the function.
import * as oauth from 'oauth4webapi';

export async function whoIs(as: oauth.AuthorizationServer, client: oauth.Client, params: URLSearchParams) {
  const response = await oauth.authorizationCodeGrantRequest(as, client, oauth.None(), params, REDIRECT, verifier);
  const result = await oauth.processAuthorizationCodeResponse(as, client, response, { requireIdToken: true });
  const claims = oauth.getValidatedIdTokenClaims(result)!;
  const info = await oauth.userInfoRequest(as, client, result.access_token);
  return oauth.processUserInfoResponse(as, client, claims.sub, info);
}
`,
  },
  {
    filename: 'oidc.ts',
    facts: noRenewal,
    code: `// A one-shot script: the module variable is read once, right below.
import * as client from 'openid-client';

const config = await client.discovery(server, clientId, clientSecret);
let sub: string;
let access_token: string;
{
  const tokens = await client.authorizationCodeGrant(config, getCurrentUrl(), { pkceCodeVerifier: code_verifier });
  console.log('Token Endpoint Response', tokens);
  ({ access_token } = tokens);
  ({ sub } = tokens.claims()!);
}
const userInfo = await client.fetchUserInfo(config, access_token, sub);
console.log('UserInfo Response', userInfo);
`,
  },
  {
    filename: 'ownership.js',
    facts: noRenewal,
    code: `// That the code can be redeemed proves the sign-in; the tokens are not even read.
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode(config);

app.get('/verify', async (req, res) => {
  await client.getToken({ code: req.query.code, redirect_uri });
  req.session.verified = true;
  res.redirect('/');
});
`,
  },
  {
    filename: 'export-data.js',
    facts: noRenewal,
    code: `// The token is used for one export and revoked at the end.
async function exportPlaylists(code) {
  const answer = await fetch('https://accounts.google.com/o/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, client_secret, code, redirect_uri }),
  });
  const { access_token } = await answer.json();
  const lists = await fetch('https://www.googleapis.com/youtube/v3/playlists?mine=true', { headers: { Authorization: 'Bearer ' + access_token } });
  await fetch('https://oauth2.googleapis.com/revoke?token=' + access_token, { method: 'POST' });
  return lists.json();
}

module.exports = exportPlaylists;
`,
  },
  {
    filename: 'print.js',
    facts: noRenewal,
    code: `// A helper that prints the tokens for the developer to copy.
const { OAuth2Client } = require('google-auth-library');
const client = new OAuth2Client(ID, SECRET, REDIRECT);

async function main() {
  const { tokens } = await client.getToken(process.argv[2]);
  console.log(JSON.stringify(tokens, null, 2));
}

main();
`,
  },
  {
    filename: 'github.js',
    facts: noRenewal,
    code: `// Tokens of a GitHub OAuth app do not expire, and no refresh token exists.
export async function POST(request) {
  const code = new URL(request.url).searchParams.get('code');
  const res = await fetch('https://github.com/login/oauth/access_token', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ client_id: process.env.ID, client_secret: process.env.SECRET, code, grant_type: 'authorization_code' }),
  });
  const { access_token } = await res.json();
  return new Response(null, { status: 303, headers: { 'Set-Cookie': 'token=' + access_token + '; HttpOnly', Location: '/' } });
}
`,
  },
  {
    code: `// The same by octokit: an OAuth app.
import { exchangeWebFlowCode } from '@octokit/oauth-methods';

export async function callback(code: string, session: { github?: string }) {
  const { authentication } = await exchangeWebFlowCode({ clientType: 'oauth-app', clientId: ID, clientSecret: SECRET, code });
  session.github = authentication.token;
}
`,
  },
  {
    filename: 'github-arctic.ts',
    facts: noRenewal,
    code: `// arctic's GitHub: no refresh token either.
import { GitHub } from 'arctic';

const github = new GitHub(ID, SECRET, REDIRECT);

export async function callback(code: string, userId: string) {
  const tokens = await github.validateAuthorizationCode(code);
  await db.insert(accounts).values({ userId, accessToken: tokens.accessToken() });
}
`,
  },
  {
    filename: 'facebook.js',
    facts: noRenewal,
    code: `// Facebook has no refresh tokens: the short token is exchanged for a long one, which is kept.
const GRAPH = 'https://graph.facebook.com/v20.0/oauth/access_token';

async function authenticate(code, account) {
  const short = await (await fetch(GRAPH + '?client_id=' + ID + '&client_secret=' + SECRET + '&redirect_uri=' + REDIRECT + '&code=' + code)).json();
  const long = await (await fetch(GRAPH + '?grant_type=fb_exchange_token&client_id=' + ID + '&client_secret=' + SECRET + '&fb_exchange_token=' + short.access_token)).json();
  account.token = long.access_token;
  await account.save();
}

module.exports = authenticate;
`,
  },
  {
    filename: 'instagram.js',
    facts: noRenewal,
    code: `// Instagram has no refresh tokens: ig_exchange_token makes the token long-lived.
async function authenticate(code) {
  const form = new FormData();
  form.append('client_id', ID);
  form.append('client_secret', SECRET);
  form.append('grant_type', 'authorization_code');
  form.append('code', code);
  const short = await (await fetch('https://api.instagram.com/oauth/access_token', { method: 'POST', body: form })).json();
  const url = 'https://graph.instagram.com/access_token?grant_type=ig_exchange_token&client_secret=' + SECRET + '&access_token=' + short.access_token;
  const { access_token } = await (await fetch(url)).json();
  localStorage.setItem('instagram', access_token);
}

document.querySelector('#go').addEventListener('click', () => authenticate(new URLSearchParams(location.search).get('code')));
`,
  },
  {
    filename: 'threads.ts',
    facts: noRenewal,
    code: `// Threads follows Instagram: th_exchange_token.
export async function connect(code: string, account: Account) {
  const res = await fetch('https://graph.threads.net/oauth/access_token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, redirect_uri: REDIRECT, code }),
  });
  const { access_token, user_id } = await res.json();
  account.threads = { token: access_token, user: user_id };
  await account.save();
}
`,
  },
  {
    filename: 'slack.js',
    facts: noRenewal,
    code: `// Slack tokens do not expire unless the app has chosen rotation.
const { WebClient } = require('@slack/web-api');

app.get('/slack/oauth', async (req, res) => {
  const result = await new WebClient().oauth.v2.access({ client_id: ID, client_secret: SECRET, code: req.query.code });
  await db.teams.put(result.team.id, { botToken: result.access_token });
  res.redirect('/installed');
});
`,
  },
  {
    filename: 'shopify.js',
    facts: noRenewal,
    code: `// Shopify's offline token of a shop is kept for good.
const axios = require('axios');

app.get('/shopify/callback', async (req, res) => {
  const { shop, code } = req.query;
  const { data } = await axios.post(\`https://\${shop}/admin/oauth/access_token\`, { client_id: KEY, client_secret: SECRET, code });
  await shops.save(shop, data.access_token);
  res.redirect('/apps');
});
`,
  },
  {
    filename: 'mailchimp.js',
    facts: noRenewal,
    code: `// Mailchimp tokens do not expire.
app.get('/oauth/callback', async (req, res) => {
  const answer = await fetch('https://login.mailchimp.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, client_secret, redirect_uri, code: req.query.code }),
  });
  const { access_token } = await answer.json();
  req.session.mailchimp = access_token;
  res.redirect('/audiences');
});
`,
  },
  {
    filename: 'stripe.js',
    facts: noRenewal,
    code: `// Stripe Connect: the account's id is all that later calls need.
const stripe = require('stripe')(process.env.STRIPE_KEY);

app.get('/connect/return', async (req, res) => {
  const response = await stripe.oauth.token({ grant_type: 'authorization_code', code: req.query.code });
  await merchants.update(req.user.id, { stripeAccount: response.stripe_user_id });
  res.redirect('/settings');
});
`,
  },
  {
    filename: 'Callback.jsx',
    facts: noRenewal,
    code: `// The app's own backend redeems and keeps the refresh token; what it answers is the app's own token.
import axios from 'axios';

export async function finish(code, state) {
  const res = await axios.post('/api/auth/google/callback', { code, state });
  localStorage.setItem('token', res.data.access_token);
}
`,
  },
  {
    filename: 'Callback2.jsx',
    facts: noRenewal,
    code: `// The same with a base address from the environment.
export async function finish(code) {
  const res = await fetch(\`\${import.meta.env.VITE_API_URL}/token\`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  const data = await res.json();
  sessionStorage.setItem('access_token', data.access_token);
}
`,
  },
  {
    filename: 'token-endpoint.ts',
    facts: noRenewal,
    code: `// The other side: this server issues tokens for a code, and chooses to issue no refresh token.
export async function token(req: Request, res: Response) {
  const { grant_type, code, client_id } = req.body;
  if (grant_type !== 'authorization_code') return res.status(400).json({ error: 'unsupported_grant_type' });
  const grant = await codes.findOneAndDelete({ code, client_id });
  if (!grant) return res.status(400).json({ error: 'invalid_grant' });
  const access_token = await issue(grant.userId);
  await sessions.insert({ access_token });
  res.json({ access_token, token_type: 'Bearer', expires_in: 3600 });
}
`,
  },
  {
    filename: 'auth.test.ts',
    facts: noRenewal,
    code: `// A test redeems a made-up code.
import { it } from 'mocha';

let token: string;

it('signs in', async () => {
  const res = await fetch('https://accounts.spotify.com/api/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code: 'made-up', client_id: 'app' }),
  });
  token = (await res.json()).access_token;
});
`,
  },
  {
    filename: 'machine.js',
    facts: noRenewal,
    code: `// Client credentials: a new token is had at any time, there is no code.
async function login() {
  const res = await fetch('https://accounts.spotify.com/api/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret }),
  });
  const { access_token } = await res.json();
  localStorage.setItem('token', access_token);
}

setInterval(login, 3_000_000);
`,
  },
  {
    filename: 'refresh.js',
    facts: noRenewal,
    code: `// A refresh grant whose new refresh token is ignored: another matter than the redemption.
export async function renew() {
  const res = await fetch('https://accounts.spotify.com/api/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', client_id, refresh_token: localStorage.getItem('refresh') }),
  });
  const { access_token } = await res.json();
  localStorage.setItem('access', access_token);
}
`,
  },
  {
    filename: 'device.js',
    facts: noRenewal,
    code: `// The device grant polls with a device code, which is no authorization code.
async function poll(deviceCode) {
  const res = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:device_code', client_id, device_code: deviceCode }),
  });
  const { access_token } = await res.json();
  fs.writeFileSync('.token', access_token);
}

module.exports = poll;
`,
  },
  {
    filename: 'coupon.js',
    facts: noRenewal,
    code: `// A coupon code is redeemed, not an authorization code.
export async function redeemCoupon(code) {
  const res = await fetch('/api/coupons/redeem', { method: 'POST', body: JSON.stringify({ code }) });
  const { access_token } = await res.json();
  localStorage.setItem('voucher', access_token);
}
`,
  },
  {
    filename: 'supabase.ts',
    facts: noRenewal,
    code: `// supabase-js keeps the session with its refresh token and renews it.
import { createClient } from '@supabase/supabase-js';

const supabase = createClient(URL, KEY);

export async function GET(request: Request) {
  const code = new globalThis.URL(request.url).searchParams.get('code');
  if (code) {
    const { data } = await supabase.auth.exchangeCodeForSession(code);
    console.log(data.session?.access_token.length);
  }
  return Response.redirect('https://app.example.com/', 303);
}
`,
  },
  {
    filename: 'oidc-client.ts',
    facts: noRenewal,
    code: `// oidc-client-ts stores the user and renews silently by itself.
import { UserManager } from 'oidc-client-ts';

const manager = new UserManager({ authority: 'https://demo.example.com', client_id: 'spa', redirect_uri: location.origin + '/callback' });

export async function callback() {
  const user = await manager.signinRedirectCallback();
  api.setToken(user.access_token);
  history.replaceState({}, '', '/');
}
`,
  },
  {
    filename: 'mcp.ts',
    facts: noRenewal,
    code: `// The MCP SDK hands the tokens to the provider's saveTokens and refreshes with them.
import { auth } from '@modelcontextprotocol/sdk/client/auth.js';

export async function finish(provider: Provider, serverUrl: string, code: string) {
  const result = await auth(provider, { serverUrl, authorizationCode: code });
  if (result !== 'AUTHORIZED') throw new Error('sign-in failed');
}
`,
  },
  {
    filename: 'passport.js',
    facts: noRenewal,
    code: `// A passport strategy that only signs in.
const passport = require('passport');
const { Strategy } = require('passport-google-oauth20');

passport.use(
  new Strategy({ clientID: ID, clientSecret: SECRET, callbackURL: '/auth/google/callback' }, (accessToken, refreshToken, profile, done) => {
    users.findOrCreate({ googleId: profile.id }).then((user) => done(null, user), done);
  }),
);
app.get('/auth/google/callback', passport.authenticate('google', { failureRedirect: '/login' }), (req, res) => res.redirect('/'));
`,
  },
  {
    filename: 'prompt-none.js',
    facts: noRenewal,
    code: `// A single-page app renews by a hidden sign-in (prompt=none), which brings a new code.
const authority = 'https://acme.auth0.com';

export function renew() {
  const frame = document.createElement('iframe');
  frame.src = authority + '/authorize?' + new URLSearchParams({ client_id, response_type: 'code', response_mode: 'web_message', prompt: 'none', scope: 'openid read:reports' });
  document.body.append(frame);
}

export async function finish(code) {
  const res = await fetch(authority + '/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, code, code_verifier: sessionStorage.getItem('verifier') }),
  });
  const { access_token } = await res.json();
  sessionStorage.setItem('token', access_token);
}
`,
  },
];

export const invalid: Case[] = [
  {
    filename: 'not-login-only.js',
    facts: noRenewal,
    code: `// The profile is read, as in a sign-in, but the token is kept beside it and used by later requests.
app.get('/auth/discord/callback', async (req, res) => {
  const answer = await fetch('https://discord.com/api/oauth2/token', { // error: refreshTokenDropped
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code: req.query.code, client_id, client_secret, redirect_uri }),
  });
  const { access_token } = await answer.json();
  const me = await fetch('https://discord.com/api/users/@me', { headers: { authorization: 'Bearer ' + access_token } });
  req.session.user = await me.json();
  req.session.discordToken = access_token;
  res.redirect('/');
});

app.get('/guilds', async (req, res) => {
  const answer = await fetch('https://discord.com/api/users/@me/guilds', { headers: { authorization: 'Bearer ' + req.session.discordToken } });
  res.json(await answer.json());
});
`,
  },
  {
    filename: 'two-providers.js',
    facts: noRenewal,
    code: `// GitHub has no refresh token to keep; GitLab, in the same file, has one.
const exchange = (url) => async (code) => (await fetch(url, { method: 'POST', body: new URLSearchParams({ code, client_id }) })).json();

app.get('/github/callback', async (req, res) => {
  const { access_token } = await exchange('https://github.com/login/oauth/access_token')(req.query.code);
  req.session.github = access_token;
  res.redirect('/');
});

app.get('/gitlab/callback', async (req, res) => {
  const answer = await fetch('https://gitlab.com/oauth/token', { // error: refreshTokenDropped
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, client_secret, code: req.query.code, redirect_uri }),
  });
  const { access_token } = await answer.json();
  req.session.gitlab = access_token;
  res.redirect('/');
});
`,
  },
];
