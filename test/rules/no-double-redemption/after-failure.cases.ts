/** What a `catch`, a `.catch`, an error callback or a failed result may do with the code, and what it may not. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    code: `// When the silent request fails the user signs in again, which brings a new code.
import { ConfidentialClientApplication } from '@azure/msal-node';
const msal = new ConfidentialClientApplication(config);
export async function tokens(session: Session, code: string) {
  const { account } = await msal.acquireTokenByCode({ code, scopes, redirectUri });
  session.account = account;
  try {
    return await msal.acquireTokenSilent({ account, scopes });
  } catch {
    return redirect(await msal.getAuthCodeUrl({ scopes, redirectUri }));
  }
}
`,
  },
  {
    code: `// The catch starts a new sign-in.
import { ConfidentialClientApplication } from '@azure/msal-node';
const cca = new ConfidentialClientApplication(config);

export async function callback(req: Request, res: Response) {
  try {
    const result = await cca.acquireTokenByCode({ code: String(req.query.code), scopes, redirectUri });
    req.session.account = result.account;
    res.redirect('/');
  } catch (error) {
    res.redirect(await cca.getAuthCodeUrl({ scopes, redirectUri }));
  }
}
`,
  },
  {
    code: `// The catch uses the refresh token that is kept from an earlier sign-in.
import { google } from 'googleapis';
const oauth2 = new google.auth.OAuth2(ID, SECRET, REDIRECT);

export async function tokens(code: string, stored: { refresh_token: string }) {
  try {
    return (await oauth2.getToken(code)).tokens;
  } catch {
    oauth2.setCredentials(stored);
    return (await oauth2.refreshAccessToken()).credentials;
  }
}
`,
  },
  {
    code: `// The catch asks for a new code before it redeems.
export async function signIn(prompt: () => Promise<string>) {
  let code = await prompt();
  try {
    return await redeem(code);
  } catch (error) {
    console.error('That code did not work:', error);
    code = await prompt();
    return redeem(code);
  }
}

async function redeem(code: string) {
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID }),
  });
  if (!res.ok) throw new Error(await res.text());
  return res.json();
}
`,
  },
  {
    code: `// The catch logs and lets the error out.
import { Issuer } from 'openid-client';

export async function callback(client: InstanceType<Issuer['Client']>, params: { code: string }) {
  try {
    return await client.callback(REDIRECT_URI, params);
  } catch (error) {
    logger.error({ error }, 'token exchange failed');
    throw error;
  } finally {
    metrics.increment('oauth.callback');
  }
}
`,
  },
  {
    filename: 'app.js',
    code: `// .catch shows an error page.
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode(config);

app.get('/callback', (req, res) => {
  client
    .getToken({ code: req.query.code, redirect_uri })
    .then((token) => res.json(token))
    .catch((error) => res.status(400).render('error', { message: error.message }));
});
`,
  },
  {
    code: `// A failed refresh falls back to the code: the code was not sent before.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function tokens(code: string) {
  try {
    return (await client.refreshAccessToken()).credentials;
  } catch {
    const { tokens } = await client.getToken(code);
    return tokens;
  }
}
`,
  },
  {
    code: `// The try only validates the state; the redemption comes after it.
import { MicrosoftEntraId } from 'arctic';
const entra = new MicrosoftEntraId(TENANT, ID, SECRET, REDIRECT);

export async function GET(url: URL, cookies: Cookies) {
  const code = url.searchParams.get('code')!;
  try {
    assertState(url.searchParams.get('state'), cookies.get('state'));
  } catch {
    return new Response('Bad state', { status: 400 });
  }
  const tokens = await entra.validateAuthorizationCode(code, cookies.get('verifier')!);
  return save(tokens);
}
`,
  },
  {
    code: `// A DPoP nonce challenge does not spend the code: the one retry is what the RFC asks for.
import * as oauth from 'oauth4webapi';

export async function exchange(as: oauth.AuthorizationServer, client: oauth.Client, params: URLSearchParams) {
  const send = () =>
    oauth.authorizationCodeGrantRequest(as, client, auth, params, REDIRECT, verifier, { DPoP });
  let response = await send();
  let result;
  try {
    result = await oauth.processAuthorizationCodeResponse(as, client, response);
  } catch (error) {
    if (!oauth.isDPoPNonceError(error)) throw error;
    response = await send();
    result = await oauth.processAuthorizationCodeResponse(as, client, response);
  }
  return result;
}
`,
  },
  {
    code: `// Entra names the reason: the new secret is not known everywhere yet. It has not looked at the code.
export async function exchange(code: string) {
  const form = new URLSearchParams({ grant_type: 'authorization_code', code });
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(TOKEN_URL, { method: 'POST', body: form });
    const answer = await response.json();
    const tooEarly = answer.error === 'invalid_client' && answer.error_description?.includes('AADSTS7000215');
    if (!tooEarly || attempt > 3) return answer;
    await new Promise((resolve) => setTimeout(resolve, 2000 * attempt));
  }
}
`,
    mode: 'strict',
  },
  {
    filename: 'dpop.js',
    code: `// The same by hand: only \`use_dpop_nonce\` leads to the second request.
export async function exchange(code, dpopProof) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri });
  let res = await fetch(tokenUrl, { method: 'POST', body, headers: { DPoP: await dpopProof() } });
  if (res.status === 400) {
    const { error } = await res.json();
    if (error === 'use_dpop_nonce') {
      const nonce = res.headers.get('DPoP-Nonce');
      res = await fetch(tokenUrl, { method: 'POST', body, headers: { DPoP: await dpopProof(nonce) } });
    }
  }
  return res.json();
}
`,
  },
  {
    code: `// openid-client: the nonce error again, as an early throw of everything else.
import * as client from 'openid-client';

export async function redeem(config: client.Configuration, url: URL, checks: client.AuthorizationCodeGrantChecks) {
  try {
    return await client.authorizationCodeGrant(config, url, checks);
  } catch (err: any) {
    if (!(err.code === 'OAUTH_RESPONSE_BODY_ERROR' && err.error === 'use_dpop_nonce')) throw err;
    return client.authorizationCodeGrant(config, url, checks);
  }
}
`,
  },
  {
    filename: 'fallback.js',
    code: `// The fallback is another profile request, not another token request.
import axios from 'axios';

export async function profile(code) {
  const { data } = await axios.post(TOKEN_URL, { grant_type: 'authorization_code', code, client_id });
  try {
    return await axios.get('https://api.example/v2/me', { headers: bearer(data.access_token) });
  } catch {
    return axios.get('https://api.example/v1/me', { headers: bearer(data.access_token) });
  }
}
`,
  },
  {
    code: `// The reading of the stored token may fail; the only redemption is in the catch.
export async function load(code: string): Promise<Tokens> {
  try {
    return JSON.parse(await readFile(TOKEN_PATH, 'utf8'));
  } catch {
    const { tokens } = await oauth2Client.getToken(code);
    await writeFile(TOKEN_PATH, JSON.stringify(tokens));
    return tokens;
  }
}

import { readFile, writeFile } from 'node:fs/promises';
import { OAuth2Client } from 'google-auth-library';
const oauth2Client = new OAuth2Client(ID, SECRET, REDIRECT);
`,
  },
  {
    filename: 'src/auth/callback.js',
    code: `// The user is sent back to the provider by the error handler.
export function finishSignIn() {
  const params = new URLSearchParams(window.location.search);
  return fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code: params.get('code') }) })
    .then((res) => (res.ok ? res.json() : Promise.reject(new Error(res.statusText))))
    .then(saveSession, () => {
      window.location.href = '/api/auth/login';
    });
}
`,
  },
  {
    code: `// The error's own redirect restarts the flow in place of a second redemption, through a helper.
import { UserManager } from 'oidc-client-ts';
const manager = new UserManager(settings);

export async function completeLogin() {
  try {
    const user = await manager.signinRedirectCallback();
    return user.state;
  } catch (error) {
    await restart();
  }
}

const restart = () => manager.signinRedirect({ prompt: 'login' });
`,
  },
  {
    code: `// An unsuccessful answer ends the function before the line that redeems for the second provider's code.
export async function link(google: string, github: string) {
  const first = await redeem('https://oauth2.googleapis.com/token', google);
  if (!first.ok) return null;
  const second = await redeem('https://github.com/login/oauth/access_token', github);
  return second.ok ? [first, second] : null;
}

const redeem = (url: string, code: string) =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) });
`,
  },
];

export const invalid: Case[] = [
  {
    code: `// When the silent request fails the old code is sent again, which was spent long ago.
import { ConfidentialClientApplication } from '@azure/msal-node';
const msal = new ConfidentialClientApplication(config);
export async function tokens(session: Session, code: string) {
  const { account } = await msal.acquireTokenByCode({ code, scopes, redirectUri });
  session.account = account;
  try {
    return await msal.acquireTokenSilent({ account, scopes });
  } catch {
    return await msal.acquireTokenByCode({ code, scopes, redirectUri }); // error: redeemedAgain
  }
}
`,
  },
  {
    code: `// catch: the first attempt may have spent the code although it failed.
import { ConfidentialClientApplication } from '@azure/msal-node';
const cca = new ConfidentialClientApplication(config);

export async function exchange(code: string) {
  try {
    return await cca.acquireTokenByCode({ code, scopes, redirectUri });
  } catch (error) {
    return await cca.acquireTokenByCode({ code, scopes, redirectUri }); // error: redeemedAgainAfterFailure
  }
}
`,
  },
  {
    filename: 'callback.js',
    code: `// .catch: the same, in a promise chain on one expression.
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode(config);

app.get('/callback', (req, res, next) => {
  const params = { code: req.query.code, redirect_uri };
  client
    .getToken(params)
    .catch(() => client.getToken(params)) // error
    .then((token) => res.json(token))
    .catch(next);
});
`,
  },
  {
    filename: 'callback.js',
    code: `// .then with two handlers: the second one redeems again.
import { google } from 'googleapis';
const auth = new google.auth.OAuth2(id, secret, redirect);

export const tokens = (code) =>
  auth.getToken(code).then(
    (res) => res.tokens,
    (err) => {
      console.warn(err);
      return auth.getToken(code).then((res) => res.tokens); // error: redeemedAgainAfterFailure
    },
  );
`,
  },
  {
    code: `// Only some errors lead to the retry, but none of them proves that the code is unspent.
import { GitHub, OAuth2RequestError } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export async function callback(code: string) {
  try {
    return await github.validateAuthorizationCode(code);
  } catch (e) {
    if (e instanceof OAuth2RequestError && e.code === 'invalid_grant') throw e;
    return await github.validateAuthorizationCode(code); // error: redeemedAgainAfterFailure
  }
}
`,
  },
  {
    code: `// A timeout or a reset connection says nothing about what the server has done.
import axios, { AxiosError } from 'axios';

export async function exchange(code: string) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID });
  try {
    return (await axios.post(TOKEN_URL, body, { timeout: 5000 })).data;
  } catch (error) {
    const { code: reason } = error as AxiosError;
    if (reason === 'ECONNABORTED' || reason === 'ECONNRESET') {
      return (await axios.post(TOKEN_URL, body, { timeout: 20000 })).data; // error: redeemedAgainAfterFailure
    }
    throw error;
  }
}
`,
  },
  {
    code: `// A response that is not ok: the code may be spent all the same.
export async function exchange(code: string, verifier: string) {
  const body = { grant_type: 'authorization_code', code, code_verifier: verifier, client_id: ID };
  let res = await fetch(TOKEN_URL, { method: 'POST', body: new URLSearchParams(body) });
  if (!res.ok) {
    res = await fetch(TOKEN_URL, { // error
      method: 'POST',
      headers: { Authorization: basic(ID, SECRET) },
      body: new URLSearchParams(body),
    });
  }
  return res.json();
}
`,
  },
  {
    code: `// Without PKCE after PKCE failed: servers spend the code on a wrong verifier too.
import * as client from 'openid-client';

export async function finish(config: client.Configuration, url: URL, verifier?: string) {
  try {
    return await client.authorizationCodeGrant(config, url, { pkceCodeVerifier: verifier });
  } catch (err) {
    console.warn('PKCE exchange failed, trying without verifier', err);
  }
  return client.authorizationCodeGrant(config, url); // error: redeemedAgainAfterFailure
}
`,
  },
  {
    filename: 'slack.js',
    code: `// A body that says \`ok: false\` is a failed attempt; the old endpoint gets the same code.
const { WebClient } = require('@slack/web-api');
const web = new WebClient();

exports.install = async (code) => {
  const v2 = await web.oauth.v2.access({ client_id, client_secret, code });
  if (v2.ok) return v2;
  return web.oauth.access({ client_id, client_secret, code }); // error
};
`,
  },
  {
    filename: 'node-style.js',
    code: `// Node-style error callback: redeems again on err.
const { google } = require('googleapis');
const client = new google.auth.OAuth2(id, secret, redirect);

module.exports = (code, done) => {
  client.getToken(code, (err, tokens) => {
    if (!err) return done(null, tokens);
    console.error('First exchange failed', err.message);
    client.getToken({ code, codeVerifier: undefined }, done); // error
  });
};
`,
  },
  {
    code: `// The result is null when the helper has failed; the code is then sent through a proxy.
async function redeem(endpoint: string, code: string): Promise<Tokens | null> {
  try {
    const res = await fetch(endpoint, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID }),
    });
    return res.ok ? await res.json() : null;
  } catch {
    return null;
  }
}

export async function login(code: string) {
  const direct = await redeem(TOKEN_URL, code);
  if (direct) return direct;
  return redeem(PROXY_TOKEN_URL, code); // error
}
`,
  },
  {
    code: `// The same with ?? on one line.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);
const attempt = (code: string, redirect_uri: string) =>
  client.getToken({ code, redirect_uri }).then((r) => r.tokens, () => undefined);

export async function login(code: string) {
  return (await attempt(code, 'postmessage'))
    ?? (await attempt(code, REDIRECT)); // error
}
`,
  },
  {
    code: `// The missing refresh token cannot be had by redeeming once more.
import { Google } from 'arctic';
const google = new Google(ID, SECRET, REDIRECT);

export async function tokens(code: string, verifier: string) {
  let tokens = await google.validateAuthorizationCode(code, verifier);
  if (!tokens.hasRefreshToken()) {
    tokens = await google.validateAuthorizationCode(code, verifier); // error: redeemedAgain
  }
  return tokens;
}
`,
  },
  {
    filename: 'recursive.js',
    code: `// The function calls itself with the same code after a failure.
import axios from 'axios';

export async function exchange(code, attempts = 3) {
  try {
    const { data } = await axios.post(TOKEN_URL, { grant_type: 'authorization_code', code, client_id });
    return data;
  } catch (error) {
    if (attempts === 0) throw error;
    return exchange(code, attempts - 1); // error
  }
}
`,
  },
  {
    code: `// Recursion through a timer is recursion.
export function redeem(code: string, done: (tokens: Tokens) => void, delay = 500) {
  fetch(TOKEN_URL, {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'authorization_code', code, client_id: ID }),
  })
    .then((res) => res.json())
    .then(done)
    .catch(() => {
      setTimeout(() => redeem(code, done, delay * 2), delay); // error
    });
}
`,
  },
  {
    code: `// finally repeats what try has done.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function login(code: string) {
  try {
    const { tokens } = await client.getToken(code);
    await store(tokens);
  } finally {
    const { tokens } = await client.getToken(code); // error
    client.setCredentials(tokens);
  }
}
`,
  },
  {
    code: `// Three levels of fallback: each later attempt sends the code again.
import { Issuer } from 'openid-client';

export async function login(client: InstanceType<Issuer['Client']>, code: string) {
  try {
    return await client.grant({ grant_type: 'authorization_code', code, redirect_uri: PRIMARY });
  } catch {
    try {
      return await client.grant({ grant_type: 'authorization_code', code, redirect_uri: SECONDARY }); // error: redeemedAgainAfterFailure
    } catch {
      return await client.oauthCallback(SECONDARY, { code }); // error: redeemedAgainAfterFailure
    }
  }
}
`,
  },
  {
    code: `// Another reason of Entra's: the code has been looked at, and is too old.
export async function exchange(code: string) {
  const form = new URLSearchParams({ grant_type: 'authorization_code', code });
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(TOKEN_URL, { method: 'POST', body: form }); // error
    const answer = await response.json();
    const again = answer.error_description?.includes('AADSTS70008');
    if (!again || attempt > 3) return answer;
    await new Promise((resolve) => setTimeout(resolve, 2000 * attempt));
  }
}
`,
  },
  {
    code: `// A retry gated on invalid_client: many servers check the client before they spend the code.
export async function exchange(code: string) {
  const send = (secret: string) =>
    fetch(TOKEN_URL, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID, client_secret: secret }),
    });
  let res = await send(CURRENT_SECRET);
  if (!res.ok) {
    const { error } = await res.json();
    if (error !== 'invalid_client') throw new Error(error);
    res = await send(PREVIOUS_SECRET); // error
  }
  return res.json();
}
`,
    mode: 'strict',
  },
  {
    code: `// The same gate on a thrown error.
import * as client from 'openid-client';

export async function redeem(url: URL) {
  try {
    return await client.authorizationCodeGrant(config, url);
  } catch (err) {
    if (err instanceof client.ResponseBodyError && err.error === 'invalid_client') {
      return client.authorizationCodeGrant(rotatedConfig, url); // error
    }
    throw err;
  }
}
`,
    mode: 'strict',
  },
  {
    filename: 'src/pages/callback.js',
    code: `// The page's code goes to the same backend route again when the first post failed.
import { api } from '../api.js';

export async function finishLogin() {
  const code = new URLSearchParams(window.location.search).get('code');
  try {
    const res = await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
    if (!res.ok) throw new Error('exchange failed');
    return await res.json();
  } catch (error) {
    const again = await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }); // error: redeemedAgainAfterFailure
    return again.json();
  }
}
`,
  },
];
