/** One-shot state: what the first visit takes from the session, from a cookie or from memory, the second one does not find. */

import type { Case } from '../tester.js';
import { exchange } from './sources.js';

const express = `import express from 'express';
const app = express();
${exchange}`;

export const valid: Case[] = [
  {
    code: `// valid: the state is taken out of the session before the code is redeemed
${express}
app.get('/callback', async (req, res) => {
  const { state } = req.session;
  delete req.session.state;
  if (!state || state !== req.query.state) return res.status(403).send('Start again');
  await exchange(req.query.code);
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: the state is set to null when it was compared
${express}
app.get('/callback', async (req, res) => {
  if (req.query.state !== req.session.state) return res.status(403).send('Start again');
  req.session.state = null;
  await exchange(req.query.code);
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: a state spent after the redemption is spent when somebody reloads
${express}
app.get('/callback', async (req, res) => {
  if (!req.session.nonce) return res.status(403).send('Start again');
  await exchange(req.query.code);
  delete req.session.nonce;
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: the session is made anew
${express}
app.get('/callback', async (req, res) => {
  if (req.session.state !== req.query.state) return res.status(403).send('Start again');
  const tokens = await exchange(req.query.code);
  req.session.regenerate(() => {
    res.send('Signed in as ' + tokens.name);
  });
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: whoever is signed in is not signed in again
${express}
app.get('/callback', async (req, res) => {
  if (req.session.tokens) return res.send('You are signed in');
  req.session.tokens = await exchange(req.query.code);
  res.send('You are signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: a cookie holds the verifier, and is cleared
${express}
app.get('/callback', async (req, res) => {
  const verifier = req.cookies.verifier;
  if (!verifier) return res.status(400).send('Start again');
  res.clearCookie('verifier');
  await exchange(req.query.code, verifier);
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: a cookie is cleared by writing nothing to it
${express}
app.get('/callback', async (req, res) => {
  const { state } = req.signedCookies;
  if (!state || state !== req.query.state) return res.status(400).send('Start again');
  res.cookie('state', '', { maxAge: 0 });
  await exchange(req.query.code);
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: a cookie is cleared by its header
${express}
app.get('/callback', async (req, res) => {
  const { state } = req.cookies;
  if (state !== req.query.state) return res.status(400).send('Start again');
  res.setHeader('Set-Cookie', 'state=; Max-Age=0; Path=/');
  await exchange(req.query.code);
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: what a header that is put together elsewhere clears is not shown
import { serialize } from 'cookie';
${express}
app.get('/callback', async (req, res) => {
  const { state } = req.cookies;
  if (state !== req.query.state) return res.status(400).send('Start again');
  res.setHeader('Set-Cookie', serialize('state', '', { maxAge: -1 }));
  await exchange(req.query.code);
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: the cookies of the header are others when one was cleared
${express}
function cookie(req, name) {
  return new RegExp(name + '=([^;]+)').exec(req.headers.cookie)?.[1];
}
app.get('/callback', async (req, res) => {
  if (cookie(req, 'state') !== req.query.state) return res.status(400).send('Start again');
  res.clearCookie('state');
  await exchange(req.query.code);
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: Next.js's cookies
import { cookies } from 'next/headers';
import { NextResponse } from 'next/server';
${exchange}
export async function GET(request) {
  const jar = await cookies();
  const url = new URL(request.url);
  const state = jar.get('state')?.value;
  if (!state || state !== url.searchParams.get('state')) {
    return new Response('Start again', { status: 400 });
  }
  jar.delete('state');
  await exchange(url.searchParams.get('code'));
  return new Response('Signed in');
}`,
    filename: 'app/callback/route.ts',
  },
  {
    code: `// valid: SvelteKit's cookies
${exchange}
export async function load({ url, cookies }) {
  const verifier = cookies.get('verifier');
  if (!verifier) return { expired: true };
  cookies.delete('verifier', { path: '/' });
  const tokens = await exchange(url.searchParams.get('code'));
  return { name: tokens.name };
}`,
    filename: 'src/routes/callback/+page.server.ts',
  },
  {
    code: `// valid: h3's cookies
import { defineEventHandler, deleteCookie, getCookie, getQuery } from 'h3';
${exchange}
export default defineEventHandler(async (event) => {
  const { code, state } = getQuery(event);
  if (getCookie(event, 'state') !== state) return 'Start again';
  deleteCookie(event, 'state');
  await exchange(code);
  return 'Signed in';
});`,
    filename: 'server/routes/callback.ts',
  },
  {
    code: `// valid: Hono's cookies
import { Hono } from 'hono';
import { deleteCookie, getCookie } from 'hono/cookie';
const app = new Hono();
${exchange}
app.get('/callback', async (c) => {
  if (getCookie(c, 'state') !== c.req.query('state')) return c.text('Start again', 400);
  deleteCookie(c, 'state');
  await exchange(c.req.query('code'));
  return c.text('Signed in');
});`,
    filename: 'file.ts',
  },
  {
    code: `// valid: Koa's cookies
import Router from '@koa/router';
const router = new Router();
${exchange}
router.get('/callback', async (ctx) => {
  if (ctx.cookies.get('state') !== ctx.query.state) ctx.throw(403);
  else {
    ctx.cookies.set('state', null);
    await exchange(ctx.query.code);
    ctx.body = 'Signed in';
  }
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: pending sign-ins are kept in memory
${express}
const pending = new Map();
app.get('/login', (req, res) => {
  const state = crypto.randomUUID();
  pending.set(state, Date.now());
  res.redirect('https://login.example.com/authorize?state=' + state);
});
app.get('/callback', async (req, res) => {
  if (!pending.delete(req.query.state)) return res.status(403).send('Start again');
  await exchange(req.query.code);
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: codes that were seen are remembered
${express}
const seen = new Set();
app.get('/callback', async (req, res) => {
  const { code } = req.query;
  if (seen.has(code)) return res.send('You are signed in');
  seen.add(code);
  await exchange(code);
  res.send('You are signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: one promise for each code
${express}
const redemptions = new Map();
app.get('/callback', async (req, res) => {
  const { code } = req.query;
  if (!redemptions.has(code)) redemptions.set(code, exchange(code));
  const tokens = await redemptions.get(code);
  res.send('Signed in as ' + tokens.name);
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: a database row is looked for, and deleted
import { db } from './db.js';
${express}
app.get('/callback', async (req, res) => {
  const flow = await db.flows.findUnique({ where: { state: req.query.state } });
  if (!flow) return res.status(403).send('Start again');
  await db.flows.delete({ where: { id: flow.id } });
  await exchange(req.query.code);
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: a function nobody sees may consume the state
import { consumeState } from './state.js';
${express}
app.get('/callback', async (req, res) => {
  await consumeState(req.query.state);
  await exchange(req.query.code);
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: so may one that runs before the handler
import { verifyState } from './state.js';
${express}
app.get('/callback', verifyState, async (req, res) => {
  await exchange(req.query.code);
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: a store nobody sees answers anew
import { store } from './store.js';
${express}
app.get('/callback', async (req, res) => {
  const verifier = await store.get(req.query.state);
  if (!verifier) return res.status(403).send('Start again');
  await exchange(req.query.code, verifier);
  await store.del(req.query.state);
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: the atomic claim of a code
import { createClient } from 'redis';
const redis = createClient();
${express}
app.get('/callback', async (req, res) => {
  const first = await redis.set('code:' + req.query.code, '1', { NX: true });
  if (!first) return res.send('You are signed in');
  await exchange(req.query.code);
  res.send('You are signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: a class keeps the states that it gave out
${exchange}
export class AuthController {
  states = new Set();
  login(req, res) {
    const state = crypto.randomUUID();
    this.states.add(state);
    res.redirect('https://login.example.com/authorize?state=' + state);
  }
  async callback(req, res) {
    if (!this.states.delete(req.query.state)) return res.status(403).send('Start again');
    await exchange(req.query.code);
    res.send('Signed in');
  }
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: the session of a store, unset
import { getSession, commitSession } from '~/sessions';
${exchange}
export async function loader({ request }) {
  const session = await getSession(request.headers.get('Cookie'));
  const url = new URL(request.url);
  if (session.get('state') !== url.searchParams.get('state')) return { expired: true };
  session.unset('state');
  const tokens = await exchange(url.searchParams.get('code'));
  return { name: tokens.name };
}`,
    filename: 'app/routes/callback.ts',
  },
];

export const invalid: Case[] = [
  {
    code: `// invalid: the state is compared, but stays in the session
${express}
app.get('/callback', async (req, res) => {
  if (req.query.state !== req.session.state) return res.status(403).send('Start again');
  await exchange(req.query.code); // error: redeemedByEveryVisit
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: something else is taken out of the session
${express}
app.get('/callback', async (req, res) => {
  if (req.query.state !== req.session.state) return res.status(403).send('Start again');
  delete req.session.returnTo;
  await exchange(req.query.code); // error: redeemedByEveryVisit
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the state is taken out, but nobody looks at it
${express}
app.get('/callback', async (req, res) => {
  delete req.session.state;
  await exchange(req.query.code); // error: redeemedByEveryVisit
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the state in the cookie is compared, but never cleared
${express}
app.get('/callback', async (req, res) => {
  const { state } = req.cookies;
  if (!state || state !== req.query.state) return res.status(400).send('Start again');
  await exchange(req.query.code); // error: redeemedByEveryVisit
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: another cookie is cleared
${express}
app.get('/callback', async (req, res) => {
  const { state } = req.cookies;
  if (!state || state !== req.query.state) return res.status(400).send('Start again');
  res.clearCookie('returnTo');
  await exchange(req.query.code); // error: redeemedByEveryVisit
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the cookie is written again, and still good
${express}
app.get('/callback', async (req, res) => {
  const { state } = req.cookies;
  if (!state) return res.status(400).send('Start again');
  res.cookie('state', state, { maxAge: 60000 });
  await exchange(req.query.code); // error: redeemedByEveryVisit
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: Next.js's cookies, looked at only
import { cookies } from 'next/headers';
${exchange}
export async function GET(request) {
  const jar = await cookies();
  const url = new URL(request.url);
  if (jar.get('state')?.value !== url.searchParams.get('state')) {
    return new Response('Start again', { status: 400 });
  }
  await exchange(url.searchParams.get('code')); // error: redeemedByEveryVisit
  return new Response('Signed in');
}`,
    filename: 'app/callback/route.ts',
  },
  {
    code: `// invalid: SvelteKit's cookies, looked at only
${exchange}
export async function load({ url, cookies }) {
  if (cookies.get('state') !== url.searchParams.get('state')) return { expired: true };
  const tokens = await exchange(url.searchParams.get('code')); // error: redeemedByEveryVisit
  return { name: tokens.name };
}`,
    filename: 'src/routes/callback/+page.server.ts',
  },
  {
    code: `// invalid: h3's cookies, looked at only
import { defineEventHandler, getCookie, getQuery } from 'h3';
${exchange}
export default defineEventHandler(async (event) => {
  const { code, state } = getQuery(event);
  if (getCookie(event, 'state') !== state) return 'Start again';
  await exchange(code); // error: redeemedByEveryVisit
  return 'Signed in';
});`,
    filename: 'server/routes/callback.ts',
  },
  {
    code: `// invalid: pending sign-ins are looked up, but stay
${express}
const pending = new Map();
app.get('/login', (req, res) => {
  const state = crypto.randomUUID();
  pending.set(state, Date.now());
  res.redirect('https://login.example.com/authorize?state=' + state);
});
app.get('/callback', async (req, res) => {
  if (!pending.has(req.query.state)) return res.status(403).send('Start again');
  await exchange(req.query.code); // error: redeemedByEveryVisit
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: a signature is checked, which says the same at every visit
import jwt from 'jsonwebtoken';
${express}
app.get('/callback', async (req, res) => {
  jwt.verify(req.query.state, process.env.STATE_SECRET);
  await exchange(req.query.code); // error: redeemedByEveryVisit
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the tokens are kept, but nobody looks at them
${express}
app.get('/callback', async (req, res) => {
  req.session.tokens = await exchange(req.query.code); // error: redeemedByEveryVisit
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: settings are looked at, and are the same at every visit
import { getSettings } from './settings.js';
${express}
app.get('/callback', async (req, res) => {
  const settings = await getSettings();
  if (!settings.oauth) return res.status(404).send('Off');
  await exchange(req.query.code); // error: redeemedByEveryVisit
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the one state of the process is compared, but never renewed
${express}
const state = crypto.randomUUID();
app.get('/callback', async (req, res) => {
  if (req.query.state !== state) return res.status(403).send('Start again');
  await exchange(req.query.code); // error: redeemedByEveryVisit
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: a logger is told of the request
import { logger } from './logger.js';
${express}
app.get('/callback', async (req, res) => {
  logger.info({ query: req.query });
  await exchange(req.query.code); // error: redeemedByEveryVisit
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
];
