/** Exclusive branches and early exits, and branches that only look exclusive. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    code: `// if / else.
import { google } from 'googleapis';
import { GitHub } from 'arctic';
const oauth2 = new google.auth.OAuth2(ID, SECRET, REDIRECT);
const github = new GitHub(ID, SECRET, null);

export async function callback(provider: string, code: string) {
  if (provider === 'google') {
    return (await oauth2.getToken(code)).tokens.access_token;
  } else {
    return (await github.validateAuthorizationCode(code)).accessToken();
  }
}
`,
  },
  {
    filename: 'callback.js',
    code: `// One provider compared with different constants, without else and without return.
const redeem = (url, code) =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) });

exports.callback = async (req, res) => {
  const { provider } = req.params;
  const { code } = req.query;
  let response;
  if (provider === 'google') {
    response = await redeem('https://oauth2.googleapis.com/token', code);
  }
  if (provider === 'github') {
    response = await redeem('https://github.com/login/oauth/access_token', code);
  }
  if (provider === 'slack') {
    response = await redeem('https://slack.com/api/oauth.v2.access', code);
  }
  res.json(await response.json());
};
`,
  },
  {
    code: `// switch with breaks and returns.
import axios from 'axios';

export async function exchange(provider: 'google' | 'microsoft' | 'github', code: string) {
  const body = { grant_type: 'authorization_code', code };
  let response;
  switch (provider) {
    case 'google':
      response = await axios.post('https://oauth2.googleapis.com/token', body);
      break;
    case 'microsoft': {
      response = await axios.post('https://login.microsoftonline.com/common/oauth2/v2.0/token', body);
      break;
    }
    case 'github':
      return (await axios.post('https://github.com/login/oauth/access_token', body)).data;
    default:
      throw new Error('unknown provider');
  }
  return response.data;
}
`,
  },
  {
    code: `// An early return keeps the PKCE path and the secret path apart.
import * as client from 'openid-client';

export async function GET(request: Request) {
  const url = new URL(request.url);
  const verifier = getCookie(request, 'verifier');
  if (verifier) {
    const tokens = await client.authorizationCodeGrant(publicConfig, url, { pkceCodeVerifier: verifier });
    return Response.json(tokens.claims());
  }
  const tokens = await client.authorizationCodeGrant(confidentialConfig, url);
  return Response.json(tokens.claims());
}
`,
  },
  {
    filename: 'ternary.js',
    code: `// A ternary picks the client.
const { AuthorizationCode } = require('simple-oauth2');
const sandbox = new AuthorizationCode(sandboxConfig);
const production = new AuthorizationCode(productionConfig);

exports.login = async (code, live) =>
  live ? production.getToken({ code, redirect_uri }) : sandbox.getToken({ code, redirect_uri });
`,
  },
  {
    code: `// The same condition twice, once negated.
import { ConfidentialClientApplication } from '@azure/msal-node';

export async function callback(code: string, isGuest: boolean, apps: Record<string, ConfidentialClientApplication>) {
  let result;
  if (isGuest) result = await apps.guests.acquireTokenByCode({ code, scopes, redirectUri });
  audit('callback', { isGuest });
  if (!isGuest) result = await apps.members.acquireTokenByCode({ code, scopes, redirectUri });
  return result;
}
`,
  },
  {
    filename: 'node-callback.js',
    code: `// Node-style: \`if (err) return\` and the rest.
const request = require('request');

module.exports = (code, done) => {
  const form = { grant_type: 'authorization_code', code, client_id };
  if (process.env.TOKEN_PROXY) {
    request.post({ url: process.env.TOKEN_PROXY, form }, (err, res, body) => done(err, body));
    return;
  }
  request.post({ url: TOKEN_URL, form }, (err, res, body) => done(err, body));
};
`,
  },
  {
    code: `// A table of functions of which one is called.
import { Issuer } from 'openid-client';

export async function exchange(kind: 'oidc' | 'oauth', client: InstanceType<Issuer['Client']>, code: string) {
  const run = {
    oidc: () => client.callback(REDIRECT_URI, { code }),
    oauth: () => client.oauthCallback(REDIRECT_URI, { code }),
  }[kind];
  return run();
}
`,
  },
  {
    code: `// Redeemed in one of two try blocks: the first one's code path returns or throws.
import { OAuth2Client } from 'google-auth-library';

export async function login(code: string, native: boolean) {
  if (native) {
    try {
      return await nativeClient.getToken(code);
    } catch (error) {
      throw new Error('native exchange failed', { cause: error });
    }
  }
  try {
    return await webClient.getToken(code);
  } catch (error) {
    throw new Error('web exchange failed', { cause: error });
  }
}

const nativeClient = new OAuth2Client(NATIVE_ID);
const webClient = new OAuth2Client(WEB_ID, WEB_SECRET, REDIRECT);
`,
  },
  {
    filename: 'route.ts',
    code: `// GET and POST of one route: each request brings its own code.
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export async function GET(request: Request) {
  const code = new URL(request.url).searchParams.get('code')!;
  return Response.json(await github.validateAuthorizationCode(code));
}

export async function POST(request: Request) {
  const code = (await request.formData()).get('code') as string;
  return Response.json(await github.validateAuthorizationCode(code));
}
`,
  },
];

export const invalid: Case[] = [
  {
    filename: 'switch.js',
    code: `// A missing break: 'google' falls through.
const redeem = (url, code) =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) });

exports.exchange = async (provider, code) => {
  let response;
  switch (provider) {
    case 'google':
      response = await redeem('https://oauth2.googleapis.com/token', code);
    case 'github':
      response = await redeem('https://github.com/login/oauth/access_token', code); // error
      break;
    default:
      throw new Error('unknown provider');
  }
  return response.json();
};
`,
  },
  {
    code: `// A missing return after the PKCE path.
import * as client from 'openid-client';

export async function GET(request: Request) {
  const url = new URL(request.url);
  const verifier = getCookie(request, 'verifier');
  let tokens;
  if (verifier) {
    tokens = await client.authorizationCodeGrant(config, url, { pkceCodeVerifier: verifier });
    await audit('pkce', tokens.claims());
  }
  tokens = await client.authorizationCodeGrant(config, url); // error: redeemedAgain
  return Response.json(tokens.claims());
}
`,
  },
  {
    filename: 'express.js',
    code: `// res.redirect() does not end the function.
const { ConfidentialClientApplication } = require('@azure/msal-node');
const cca = new ConfidentialClientApplication(config);

app.get('/redirect', async (req, res) => {
  const request = { code: req.query.code, scopes, redirectUri };
  if (req.query.state === 'popup') {
    await cca.acquireTokenByCode(request);
    res.redirect('/popup-done');
  }
  const result = await cca.acquireTokenByCode(request); // error: redeemedAgain
  req.session.account = result.account;
  res.redirect('/');
});
`,
  },
  {
    code: `// The same condition twice, not negated.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function callback(code: string, withCalendar: boolean) {
  if (withCalendar) await saveCalendar(await client.getToken(code));
  audit('callback', { withCalendar });
  if (withCalendar) await saveContacts(await client.getToken(code)); // error: redeemedAgain
}
`,
  },
  {
    code: `// The mode that is compared does not change the code that is sent a second time.
import got from 'got';

export async function exchange(mode: 'strict' | 'lenient', code: string) {
  const form = { grant_type: 'authorization_code', code, client_id: ID };
  const tokens = await got.post(TOKEN_URL, { form, throwHttpErrors: mode === 'strict' }).json<Tokens>();
  if (mode === 'lenient') {
    return got.post(TOKEN_URL, { form, throwHttpErrors: false }).json<Tokens>(); // error: redeemedAgain
  }
  return tokens;
}
`,
  },
  {
    filename: 'unknown-answer.js',
    code: `// What an unknown call answers decides about the second redemption: potential.
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode(config);

exports.callback = async (req, res) => {
  const params = { code: req.query.code, redirect_uri };
  let token = await client.getToken(params);
  if (await features.isEnabled('double-check')) {
    token = await client.getToken(params); // error
  }
  res.json(token);
};
`,
    mode: 'strict',
  },
];
