/** What may or may not happen twice: said in `strict` and not in `recommended`. */

import type { Case } from '../tester.js';

export const parallel: Case[] = [
  {
    mode: 'strict',
    filename: 'src/Callback.tsx',
    code: `// The cleanup aborts the first request, which may have arrived by then.
import { useEffect } from 'react';
import { useRouter } from 'next/router';

export function Callback() {
  const { code } = useRouter().query;
  useEffect(() => {
    const controller = new AbortController();
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }), signal: controller.signal }) // error
      .then((res) => res.json())
      .then(save);
    return () => controller.abort();
  }, [code]);
  return null;
}
`,
  },
  {
    mode: 'strict',
    filename: 'src/Callback.jsx',
    code: `// The same with axios and a function that is returned by the helper.
import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
import axios from 'axios';

function exchange(code, done) {
  const { signal, abort } = makeAbort();
  axios.post('/api/auth/callback', { code }, { signal }).then(done);
  return abort;
}

function makeAbort() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

export function Callback({ done }) {
  const [params] = useSearchParams();
  const code = params.get('code');
  useEffect(() => exchange(code, done), [code, done]); // error
  return null;
}
`,
  },
];

export const valid: Case[] = [
  {
    mode: 'recommended',
    filename: 'src/Callback.tsx',
    code: `// A real remount of the component has a new ref; that it happens is not certain.
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

export function Callback() {
  const { search } = useLocation();
  const once = useRef(false);
  useEffect(() => {
    if (once.current) return;
    once.current = true;
    const code = new URLSearchParams(search).get('code');
    void fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
  }, [search]);
  return null;
}
`,
  },
  {
    mode: 'recommended',
    filename: 'src/Callback.jsx',
    code: `// Two different endpoints of the app get the code; only one of them need redeem it.
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

export function Callback() {
  const { search } = useLocation();
  const code = new URLSearchParams(search).get('code');
  const sent = useRef(false);
  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    (async () => {
      await fetch('/api/auth/check-state', { method: 'POST', body: JSON.stringify({ code }) });
      await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) });
    })();
  }, [code]);
  return null;
}
`,
  },
  {
    mode: 'recommended',
    filename: 'server.ts',
    code: `// A browser may deliver one request twice at once; the handler alone is no bug.
import express from 'express';
import { AuthorizationCode } from 'simple-oauth2';
const app = express();
const client = new AuthorizationCode(config);

app.get('/callback', async (req, res) => {
  const token = await client.getToken({ code: String(req.query.code), redirect_uri: REDIRECT });
  req.session.tokens = token.token;
  res.redirect('/');
});
`,
  },
  {
    mode: 'recommended',
    filename: 'server.js',
    code: `// The session's state is deleted after the redemption: two deliveries at once could both pass.
import Fastify from 'fastify';
import { GitHub } from 'arctic';
const app = Fastify();
const github = new GitHub(ID, SECRET, null);

app.get('/login/callback', async (request, reply) => {
  if (request.query.state !== request.session.state) return reply.code(400).send();
  const tokens = await github.validateAuthorizationCode(request.query.code);
  delete request.session.state;
  request.session.tokens = tokens.data;
  return reply.redirect('/');
});
`,
  },
  {
    filename: 'server.js',
    code: `// Here the session's state is deleted first.
import Koa from 'koa';
import Router from '@koa/router';
import { AuthorizationCode } from 'simple-oauth2';
const router = new Router();
const client = new AuthorizationCode(config);

router.get('/callback', async (ctx) => {
  const { state } = ctx.session;
  delete ctx.session.state;
  if (!state || state !== ctx.query.state) ctx.throw(400);
  const token = await client.getToken({ code: ctx.query.code, redirect_uri });
  ctx.session.token = token.token;
  ctx.redirect('/');
});

export const app = new Koa().use(router.routes());
`,
  },
];
