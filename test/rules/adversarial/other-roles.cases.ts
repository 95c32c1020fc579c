/** Programs that look like a client redeeming a code and are something else, and clients that look like something else. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'token-endpoint.ts',
    code: `// This is the authorization server: it receives the grant and issues tokens.
import { Router } from 'express';
const router = Router();

router.post('/token', async (req, res) => {
  if (req.body.grant_type !== 'authorization_code') return res.status(400).json({ error: 'unsupported_grant_type' });
  const grant = await codes.findOne({ code: req.body.code });
  if (!grant || grant.usedAt) return res.status(400).json({ error: 'invalid_grant' });
  await codes.update({ code: req.body.code }, { usedAt: new Date() });
  res.json({ access_token: await issue(grant), token_type: 'Bearer' });
});

export default router;
`,
  },
  {
    filename: 'oauth.server.js',
    code: `// The model of an authorization server looks its codes up twice.
module.exports = {
  async getAuthorizationCode(authorizationCode) {
    return db.codes.findOne({ authorizationCode });
  },
  async revokeAuthorizationCode(code) {
    const found = await db.codes.findOne({ authorizationCode: code.authorizationCode });
    return found ? Boolean(await db.codes.deleteOne({ _id: found._id })) : false;
  },
};
`,
  },
  {
    filename: 'token.test.ts',
    code: `// A test replays a code on purpose.
import { expect, it } from 'vitest';

it('rejects a code that was redeemed', async () => {
  const code = await authorize();
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'c1' });
  const first = await fetch(base + '/token', { method: 'POST', body });
  expect(first.status).toBe(200);
  const second = await fetch(base + '/token', { method: 'POST', body });
  expect(second.status).toBe(400);
});
`,
  },
  {
    filename: 'client.spec.js',
    code: `// A test with a made-up code in front of each case.
const { AuthorizationCode } = require('simple-oauth2');

describe('client', () => {
  const client = new AuthorizationCode(config);
  beforeEach(() => client.getToken({ code: 'made-up', redirect_uri: 'http://localhost' }));
  it('has a token', async () => {
    const token = await client.getToken({ code: 'made-up', redirect_uri: 'http://localhost' });
    expect(token.expired()).toBe(false);
  });
});
`,
  },
  {
    filename: 'src/Activate.tsx',
    code: `// An activation code is no authorization code.
import { useEffect } from 'react';
import { useParams } from 'react-router-dom';

export function Activate() {
  const { activationCode } = useParams();
  useEffect(() => {
    fetch('/api/account/activate', { method: 'POST', body: JSON.stringify({ code: activationCode }) });
  }, [activationCode]);
  return <p>Activating your account</p>;
}
`,
  },
  {
    filename: 'src/Coupon.jsx',
    code: `// A coupon of the URL may be checked as often as one likes.
import { useEffect, useState } from 'react';

export function Coupon() {
  const [price, setPrice] = useState();
  useEffect(() => {
    const coupon = new URLSearchParams(location.search).get('coupon');
    fetch('/api/coupons/check', { method: 'POST', body: JSON.stringify({ code: coupon }) })
      .then((res) => res.json())
      .then((data) => setPrice(data.price));
  }, []);
  return <b>{price}</b>;
}
`,
  },
  {
    filename: 'src/sms.ts',
    code: `// The code of a text message is tried until it fits.
export async function verifySms(phone: string, readCode: () => Promise<string>) {
  for (let tries = 0; tries < 3; tries++) {
    const code = await readCode();
    const res = await fetch('/api/sms/verify', { method: 'POST', body: JSON.stringify({ phone, code }) });
    if (res.ok) return true;
  }
  return false;
}
`,
  },
  {
    filename: 'src/Invite.tsx',
    code: `// An invitation is looked up when the page is shown.
import { useEffect, useState } from 'react';
import { useSearchParams } from 'next/navigation';

export function Invite() {
  const code = useSearchParams().get('code');
  const [team, setTeam] = useState('');
  useEffect(() => {
    fetch('/api/invites/lookup?code=' + code).then((res) => res.json()).then((data) => setTeam(data.team));
  }, [code]);
  return <h1>Join {team}</h1>;
}
`,
  },
  {
    filename: 'src/GoogleCallback.jsx',
    code: `// The page reads a finished token; nothing is redeemed here.
import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';

export default function GoogleCallback() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  useEffect(() => {
    const token = params.get('token');
    if (token) {
      localStorage.setItem('token', token);
      fetch('/api/me', { headers: { Authorization: 'Bearer ' + token } }).then(() => navigate('/'));
    }
  }, [params, navigate]);
  return null;
}
`,
  },
  {
    filename: 'src/Callback.tsx',
    code: `// The imported functions look at the code and write it down; one redeems it, once.
import { OAuth2Client } from 'google-auth-library';
import { audit, checkFormat, track } from './telemetry';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function login(code: string) {
  checkFormat(code);
  track('login', { code });
  audit(code);
  return client.getToken(code);
}
`,
    files: {
      './telemetry.ts': `export const track = (name: string, data: object) => navigator.sendBeacon('/t', JSON.stringify({ name, ...data }));
export const audit = (code: string) => console.info('code of length', code.length);
export function checkFormat(code: string) {
  if (!/^[\\w-]+$/.test(code)) throw new Error('malformed');
}
`,
    },
  },
  {
    filename: 'src/country.js',
    code: `// Country codes by region.
export async function load(codes) {
  const names = [];
  for (const code of codes) {
    const res = await fetch('/api/auth/countries', { method: 'POST', body: JSON.stringify({ country: code }) });
    names.push(await res.json());
  }
  return names;
}
`,
  },
  {
    filename: 'src/store-code.js',
    code: `// The imported function keeps the code for the window that opened this one.
import { useEffect } from 'react';
import { keepCode } from './keep';

export function PopupDone() {
  useEffect(() => {
    keepCode(new URLSearchParams(location.search).get('code'));
    window.close();
  }, []);
  return null;
}
`,
    files: {
      './keep.js': `export function keepCode(code) {
  localStorage.setItem('oauth-code', code);
  window.opener?.postMessage({ type: 'code', code }, location.origin);
}
`,
    },
  },
  {
    filename: 'password-grant.js',
    code: `// The grants of one helper differ; none of them is the code grant twice.
const send = (params) => fetch(TOKEN_URL, { method: 'POST', body: new URLSearchParams(params) }).then((res) => res.json());

exports.login = async (code) => {
  const { refresh_token } = await send({ grant_type: 'authorization_code', code });
  const service = await send({ grant_type: 'client_credentials', client_id: ID, client_secret: SECRET });
  const fresh = await send({ grant_type: 'refresh_token', refresh_token });
  return { service, fresh };
};
`,
  },
];

export const double: Case[] = [
  {
    filename: 'proxy.js',
    code: `// A token endpoint that hands the code on to the provider is a client too.
const express = require('express');
const axios = require('axios');
const app = express();

app.post('/token', async (req, res) => {
  const form = new URLSearchParams({ grant_type: 'authorization_code', code: req.body.code });
  const first = await axios.post('https://idp.example/oauth/token', form).catch(() => null);
  if (first) return res.json(first.data);
  const second = await axios.post('https://idp.example/oauth/token', form); // error
  res.json(second.data);
});
`,
  },
  {
    filename: 'src/login.ts',
    code: `// The imported function does not only track the code, it redeems it as well.
import { OAuth2Client } from 'google-auth-library';
import { trackLogin } from './telemetry';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function login(code: string) {
  await trackLogin(client, code);
  return client.getToken(code); // error
}
`,
    files: {
      './telemetry.ts': `import type { OAuth2Client } from 'google-auth-library';
export async function trackLogin(client: OAuth2Client, code: string) {
  const { tokens } = await client.getToken(code);
  await fetch('/t', { method: 'POST', body: JSON.stringify({ scope: tokens.scope }) });
}
`,
    },
  },
  {
    filename: 'password-grant.js',
    code: `// The refresh comes between, and the code is sent a second time all the same.
const send = (params) => fetch(TOKEN_URL, { method: 'POST', body: new URLSearchParams(params) }).then((res) => res.json());

exports.login = async (code) => {
  const { refresh_token } = await send({ grant_type: 'authorization_code', code });
  const fresh = await send({ grant_type: 'refresh_token', refresh_token });
  const graph = await send({ grant_type: 'authorization_code', code, scope: 'Mail.Read' }); // error
  return { fresh, graph };
};
`,
  },
];
