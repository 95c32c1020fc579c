/** Codes that are no authorization codes, the other side of the protocol, tests, and pages that only read tokens. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'src/redeem-coupon.js',
    code: `// A coupon code may be redeemed and tried again.
export async function redeemCoupon(code) {
  try {
    return await fetch('/api/coupons/redeem', { method: 'POST', body: JSON.stringify({ code }) });
  } catch {
    return await fetch('/api/coupons/redeem', { method: 'POST', body: JSON.stringify({ code }) });
  }
}
`,
  },
  {
    filename: 'src/pages/activate.js',
    code: `// An activation code from the URL, sent in a retry loop.
const code = new URLSearchParams(location.search).get('code');

export async function activate() {
  for (let i = 0; i < 3; i++) {
    const res = await fetch('/api/account/activate', { method: 'POST', body: JSON.stringify({ code }) });
    if (res.ok) return showActivated();
  }
}
`,
  },
  {
    filename: 'src/auth/sms.ts',
    code: `// A code from a text message in a folder called auth.
import axios from 'axios';
import pRetry from 'p-retry';

export const verifySms = (phone: string, code: string) =>
  pRetry(() => axios.post('/api/auth/verify-sms', { phone, code }), { retries: 2 });
`,
  },
  {
    filename: 'src/pages/invite.tsx',
    code: `// An invite code that a query looks up.
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';

export function Invite() {
  const code = useSearchParams()[0].get('code');
  const { data } = useQuery({ queryKey: ['invite', code], queryFn: () => fetch('/api/invites/' + code).then((r) => r.json()) });
  return <h1>{data?.team} invites you</h1>;
}
`,
  },
  {
    filename: 'totp.js',
    code: `// A one-time password under the name of code, with a token endpoint nearby.
const axios = require('axios');

async function loginWithTotp(username, password, code) {
  const body = { grant_type: 'http://auth0.com/oauth/grant-type/mfa-otp', otp: code, mfa_token: await start(username, password) };
  try {
    return await axios.post('https://tenant.auth0.com/oauth/token', body);
  } catch (e) {
    return axios.post('https://tenant.auth0.com/oauth/token', body);
  }
}
module.exports = { loginWithTotp };
`,
  },
  {
    filename: 'country.js',
    code: `// Country and language codes.
export async function loadAll(codes) {
  const code = codes.default;
  const names = await fetch('/api/countries?code=' + code).then((r) => r.json());
  const flags = await fetch('/api/countries?code=' + code + '&with=flag').then((r) => r.json());
  return { names, flags, login: '/oauth/authorize?response_type=code' };
}
`,
  },
  {
    filename: 'server/token-endpoint.js',
    code: `// An authorization server: it takes codes, it does not send them.
app.post('/oauth/token', async (req, res) => {
  const { grant_type, code, redirect_uri, client_id } = req.body;
  if (grant_type !== 'authorization_code') return res.status(400).json({ error: 'unsupported_grant_type' });
  const stored = await codes.findOne({ code });
  if (!stored || stored.clientId !== client_id) return res.status(400).json({ error: 'invalid_grant' });
  await codes.deleteOne({ code });
  const again = await codes.findOne({ code });
  if (again) throw new Error('code was not deleted');
  res.json(await issueTokens(stored.userId, stored.scope));
});
`,
  },
  {
    code: `// An authorization server with a switch on the grant and a table of codes.
export class TokenController {
  constructor(private readonly store: CodeStore) {}

  async token(body: Record<string, string>) {
    switch (body.grant_type) {
      case 'authorization_code': {
        const grant = await this.store.consume(body.code);
        if (!grant) {
          await this.store.revokeFamily(body.code);
          throw new OAuthError('invalid_grant');
        }
        return this.issue(grant);
      }
      case 'refresh_token':
        return this.issue(await this.store.rotate(body.refresh_token));
      default:
        throw new OAuthError('unsupported_grant_type');
    }
  }

  private issue(grant: Grant) {
    return { access_token: sign(grant), refresh_token: this.store.newRefresh(grant), token_type: 'Bearer' };
  }
}
`,
  },
  {
    filename: 'oidc-provider.js',
    code: `// The issue of a code, and its replay detection, on the server side.
import { randomBytes } from 'node:crypto';
const authorizationCodes = new Map();

export function authorize(req, res) {
  const code = randomBytes(32).toString('base64url');
  authorizationCodes.set(code, { clientId: req.query.client_id, used: false });
  res.redirect(req.query.redirect_uri + '?code=' + code + '&state=' + req.query.state);
}

export function token(req, res) {
  const entry = authorizationCodes.get(req.body.code);
  if (!entry || entry.used) return res.status(400).json({ error: 'invalid_grant' });
  entry.used = true;
  res.json({ access_token: issue(entry) });
}
`,
  },
  {
    filename: 'exchange.test.ts',
    code: `// A test that redeems made-up codes.
import { exchange } from './exchange';

describe('exchange', () => {
  it('returns tokens', async () => {
    expect(await exchange('test-code')).toHaveProperty('access_token');
  });
  it('keeps the refresh token', async () => {
    await exchange('test-code');
    expect(await exchange('test-code')).toHaveProperty('refresh_token');
  });
});
`,
    files: {
      './exchange.ts': `export const exchange = async (code: string) =>
  (await fetch(TOKEN_URL, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) })).json();
`,
    },
  },
  {
    filename: 'replay.spec.js',
    code: `// A test that replays the code on purpose.
import { test, expect } from '@playwright/test';

test('a code works once', async ({ request }) => {
  const code = await authorizeAs(request, 'alice');
  const form = { grant_type: 'authorization_code', code, client_id: 'spa' };
  const first = await request.post('/oauth/token', { form });
  expect(first.status()).toBe(200);
  const second = await request.post('/oauth/token', { form });
  expect(second.status()).toBe(400);
});
`,
  },
  {
    filename: 'test/token.test.js',
    code: `// supertest against one's own authorization server.
const request = require('supertest');
const app = require('../app');

it('rejects a code that was used', async () => {
  const code = await createCode();
  await request(app).post('/token').type('form').send({ grant_type: 'authorization_code', code }).expect(200);
  await request(app).post('/token').type('form').send({ grant_type: 'authorization_code', code }).expect(400);
});
`,
  },
  {
    filename: 'src/pages/TokenCallback.jsx',
    code: `// The backend has redeemed the code; the page reads the finished token.
import { useEffect } from 'react';
import { useSearchParams, useNavigate } from 'react-router-dom';

export default function OAuthCallback() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  useEffect(() => {
    const token = params.get('token');
    if (token) localStorage.setItem('token', token);
    navigate(token ? '/' : '/login');
  }, [params, navigate]);
  return null;
}
`,
  },
  {
    filename: 'src/auth/implicit.js',
    code: `// The implicit flow's fragment holds tokens; each request carries the same one.
const fragment = new URLSearchParams(location.hash.slice(1));
const accessToken = fragment.get('access_token');

export async function load() {
  const me = await fetch('https://api.example/me', { headers: { Authorization: 'Bearer ' + accessToken } });
  const again = await fetch('https://api.example/me', { headers: { Authorization: 'Bearer ' + accessToken } });
  return [await me.json(), await again.json()];
}
`,
  },
  {
    code: `// CIBA polling.
export async function poll(authReqId: string): Promise<Tokens> {
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'urn:openid:params:grant-type:ciba', auth_req_id: authReqId }),
  });
  const body = await res.json();
  if (body.error === 'authorization_pending' || body.error === 'slow_down') {
    await sleep(5000);
    return poll(authReqId);
  }
  return body;
}
`,
  },
  {
    filename: 'exit-code.js',
    code: `// Exit codes and status codes.
const { spawn } = require('node:child_process');

exports.run = (done) => {
  const child = spawn('npm', ['run', 'oauth:login']);
  child.on('exit', async (code) => {
    await report({ code });
    await fetch('https://ci.example/api/result', { method: 'POST', body: JSON.stringify({ code }) });
    await fetch('https://ci.example/api/result', { method: 'POST', body: JSON.stringify({ code }) });
    done(code);
  });
};
`,
  },
  {
    filename: 'promo.ts',
    code: `// A gift-card service whose method is called redeem, as its class is.
export class GiftCards {
  async redeem(code: string) {
    for (let i = 0; i < 3; i++) {
      const res = await fetch('https://shop.example/api/redeem', { method: 'POST', body: JSON.stringify({ code }) });
      if (res.ok) return res.json();
    }
  }
}
`,
  },
  {
    code: `// getToken of next-auth, of Azure's TokenCredential and of an app service take no code.
import { getToken } from 'next-auth/jwt';
import { DefaultAzureCredential } from '@azure/identity';
const credential = new DefaultAzureCredential();

export async function tokens(req: NextRequest) {
  const a = await getToken({ req });
  const b = await getToken({ req });
  const c = await credential.getToken('https://graph.microsoft.com/.default');
  const d = await credential.getToken('https://graph.microsoft.com/.default');
  return [a, b, c, d];
}
`,
  },
  {
    filename: 'oauth1.js',
    code: `// OAuth 1.0a: the same method name, another protocol.
const { OAuth } = require('oauth');
const twitter = new OAuth(REQUEST_URL, ACCESS_URL, KEY, SECRET, '1.0A', CALLBACK, 'HMAC-SHA1');

exports.callback = (req, res) => {
  twitter.getOAuthAccessToken(req.session.token, req.session.secret, req.query.oauth_verifier, (err, token) => {
    if (!err) return res.json({ token });
    twitter.getOAuthAccessToken(req.session.token, req.session.secret, req.query.oauth_verifier, (err2, again) =>
      res.json({ token: again }),
    );
  });
};
`,
  },
  {
    filename: 'docs/example.ts',
    code: `// The grant in strings and types only.
type GrantType = 'authorization_code' | 'refresh_token';
export const grants: Record<GrantType, string> = {
  authorization_code: 'Send the code once: grant_type=authorization_code&code=…',
  refresh_token: 'Send the refresh token',
};

export async function showDocs() {
  for (const text of Object.values(grants)) {
    await fetch('/api/docs', { method: 'POST', body: JSON.stringify({ text }) });
  }
}
`,
  },
  {
    filename: 'src/editor.js',
    code: `// Source code under the name of code.
export async function runSnippet(editor) {
  const code = editor.getValue();
  await fetch('/api/lint', { method: 'POST', body: JSON.stringify({ code, language: 'js' }) });
  await fetch('/api/run', { method: 'POST', body: JSON.stringify({ code, language: 'js' }) });
  return fetch('/api/run', { method: 'POST', body: JSON.stringify({ code, language: 'js' }) });
}
`,
  },
  {
    code: `// Unfinished code must not be judged.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function login(code: string) {
  const { tokens } = await client.getToken(code);
  try {
  } catch {
  }
  return tokens;
}
`,
  },
];

export const invalid: Case[] = [
  {
    filename: 'gateway/oauth.js',
    code: `// A gateway that is both: the route looks like a token endpoint, but it sends the code on, twice.
app.post('/oauth/token', async (req, res) => {
  const { grant_type, code, client_id } = req.body;
  if (grant_type !== 'authorization_code') return res.status(400).json({ error: 'unsupported_grant_type' });
  const form = new URLSearchParams({ grant_type: 'authorization_code', code, client_id, client_secret });
  const check = await fetch(UPSTREAM_TOKEN_URL, { method: 'POST', body: form });
  if (!check.ok) return res.status(400).json(await check.json());
  const upstream = await fetch(UPSTREAM_TOKEN_URL, { method: 'POST', body: form }); // error: redeemedAgain
  res.json(await upstream.json());
});
`,
  },
  {
    filename: 'coupons.js',
    code: `// A file that is full of coupons and yet redeems an authorization code twice.
export const applyCoupon = (coupon) => fetch('/api/coupons', { method: 'POST', body: JSON.stringify({ code: coupon }) });

export async function connectShop(code) {
  const form = { grant_type: 'authorization_code', code, client_id, client_secret };
  const shop = await (await fetch(SHOP_TOKEN_URL, { method: 'POST', body: JSON.stringify(form) })).json();
  if (!shop.scope.includes('read_coupons')) throw new Error('scope missing');
  return fetch(SHOP_TOKEN_URL, { method: 'POST', body: JSON.stringify(form) }); // error: redeemedAgain
}
`,
  },
  {
    filename: 'connect.js',
    code: `// Codes of two kinds in one function: only the authorization code is sent twice.
const axios = require('axios');

exports.connect = async ({ inviteCode, code }) => {
  await axios.post('/api/invites', { code: inviteCode });
  const { data } = await axios.post(TOKEN_URL, { grant_type: 'authorization_code', code });
  await axios.post('/api/invites', { code: inviteCode });
  if (data.expires_in > 60) return data;
  return (await axios.post(TOKEN_URL, { grant_type: 'authorization_code', code })).data; // error: redeemedAgain
};
`,
  },
];
