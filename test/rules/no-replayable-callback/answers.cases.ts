/** Handlers of requests: those that answer in place can be visited again, those that send the browser elsewhere cannot. */

import type { Case } from '../tester.js';
import { exchange } from './sources.js';

const express = `import express from 'express';
const app = express();
${exchange}`;

export const valid: Case[] = [
  {
    code: `// valid: the answer is a redirect
${express}
app.get('/callback', async (req, res) => {
  req.session.tokens = await exchange(req.query.code);
  res.redirect('/');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: a redirect with its status before the URL
${express}
app.get('/callback', async (req, res) => {
  req.session.tokens = await exchange(req.query.code);
  return res.redirect(303, '/home');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: the redirect is put together by hand
import http from 'node:http';
import express from 'express';
${exchange}
const app = express();
app.get('/callback', async (req, res) => {
  const tokens = await exchange(req.query.code);
  res.writeHead(302, { Location: '/?signed-in' });
  res.end();
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: the Location header is set before the end
${express}
app.get('/callback', async (req, res) => {
  await exchange(req.query.code);
  res.statusCode = 302;
  res.setHeader('Location', '/');
  res.end('Moved');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: status, header and end in one chain
${express}
app.get('/callback', async (req, res) => {
  await exchange(req.query.code);
  res.status(302).set('Location', '/').send('Moved');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: a function of the file redirects
${express}
function home(res, tokens) {
  res.cookie('session', tokens.id_token);
  res.redirect('/');
}
app.get('/callback', async (req, res) => {
  home(res, await exchange(req.query.code));
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: a function nobody sees redirects, as its name says
import { redirectHome } from './answers.js';
${express}
app.get('/callback', async (req, res) => {
  redirectHome(res, await exchange(req.query.code));
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: what follows is up to a function nobody sees
import { finish } from './finish.js';
${express}
app.get('/callback', async (req, res) => {
  finish(req, res, await exchange(req.query.code));
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: the next handler answers
${express}
app.get('/callback', async (req, res, next) => {
  req.tokens = await exchange(req.query.code);
  next();
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: the page closes its window
${express}
app.get('/callback', async (req, res) => {
  await exchange(req.query.code);
  res.send('<script>window.opener.postMessage("done", "*"); window.close()</script>');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: the page goes elsewhere by itself
${express}
app.get('/callback', async (req, res) => {
  await exchange(req.query.code);
  res.send('<meta http-equiv="refresh" content="0; url=/">');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: what the page does is not shown
import { page } from './page.js';
${express}
app.get('/callback', async (req, res) => {
  await exchange(req.query.code);
  res.send(page());
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: an API that a page calls answers with data
${express}
app.get('/api/token', async (req, res) => {
  res.json(await exchange(req.query.code));
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: a page posts the code, and gets data
${express}
app.post('/auth/google', async (req, res) => {
  const tokens = await exchange(req.body.code);
  res.json({ id: tokens.id_token });
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: a page posts the code in the query of a callback
${express}
app.post('/auth/callback', async (req, res) => {
  res.json(await exchange(req.query.code));
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: only errors are answered in place
${express}
app.get('/callback', async (req, res) => {
  if (!req.query.code) return res.status(400).send('No code');
  try {
    req.session.tokens = await exchange(req.query.code);
    res.redirect('/');
  } catch (error) {
    res.status(500).send('Sign-in failed');
  }
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: Fastify, with a redirect
import Fastify from 'fastify';
const app = Fastify();
${exchange}
app.get('/callback', async (request, reply) => {
  const tokens = await exchange(request.query.code);
  request.session.set('tokens', tokens);
  return reply.redirect('/');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: Koa, with a redirect
import Router from '@koa/router';
const router = new Router();
${exchange}
router.get('/callback', async (ctx) => {
  ctx.session.tokens = await exchange(ctx.query.code);
  ctx.redirect('/');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: Hono, with a redirect
import { Hono } from 'hono';
const app = new Hono();
${exchange}
app.get('/callback', async (c) => {
  await exchange(c.req.query('code'));
  return c.redirect('/');
});`,
    filename: 'file.ts',
  },
  {
    code: `// valid: h3, with a redirect
import { defineEventHandler, getQuery, sendRedirect } from 'h3';
${exchange}
export default defineEventHandler(async (event) => {
  const { code } = getQuery(event);
  await exchange(code);
  return sendRedirect(event, '/');
});`,
    filename: 'file.ts',
  },
  {
    code: `// valid: hapi, with a redirect
import Hapi from '@hapi/hapi';
const server = Hapi.server({ port: 3000 });
${exchange}
server.route({
  method: 'GET',
  path: '/callback',
  handler: async (request, h) => {
    await exchange(request.query.code);
    return h.redirect('/');
  },
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: a Next.js route handler redirects
import { NextResponse } from 'next/server';
${exchange}
export async function GET(request) {
  const code = request.nextUrl.searchParams.get('code');
  await exchange(code);
  return NextResponse.redirect(new URL('/', request.url));
}`,
    filename: 'app/callback/route.ts',
  },
  {
    code: `// valid: Next.js's redirect is thrown
import { redirect } from 'next/navigation';
${exchange}
export async function GET(request) {
  const { searchParams } = new URL(request.url);
  await exchange(searchParams.get('code'));
  redirect('/');
}`,
    filename: 'app/callback/route.ts',
  },
  {
    code: `// valid: a redirect is a status and a header
${exchange}
export async function GET(request) {
  const { searchParams } = new URL(request.url);
  await exchange(searchParams.get('code'));
  return new Response(null, { status: 302, headers: { Location: '/' } });
}`,
    filename: 'app/callback/route.ts',
  },
  {
    code: `// valid: Response.redirect is a redirect
${exchange}
export async function GET(request) {
  const { searchParams } = new URL(request.url);
  await exchange(searchParams.get('code'));
  return Response.redirect(new URL('/', request.url), 303);
}`,
    filename: 'app/callback/route.ts',
  },
  {
    code: `// valid: getServerSideProps redirects
${exchange}
export async function getServerSideProps({ query }) {
  await exchange(query.code);
  return { redirect: { destination: '/', permanent: false } };
}
export default function Page() {
  return null;
}`,
    filename: 'pages/callback.jsx',
  },
  {
    code: `// valid: a loader redirects
import { redirect } from 'react-router';
${exchange}
export async function loader({ request }) {
  const url = new URL(request.url);
  await exchange(url.searchParams.get('code'));
  return redirect('/');
}`,
    filename: 'app/routes/callback.ts',
  },
  {
    code: `// valid: a load function throws a redirect
import { redirect } from '@sveltejs/kit';
${exchange}
export async function load({ url }) {
  await exchange(url.searchParams.get('code'));
  throw redirect(303, '/');
}`,
    filename: 'src/routes/callback/+page.server.ts',
  },
  {
    code: `// valid: a Lambda function redirects
${exchange}
export const handler = async (event) => {
  await exchange(event.queryStringParameters.code);
  return { statusCode: 302, headers: { Location: '/' }, body: '' };
};`,
    filename: 'file.ts',
  },
  {
    code: `// valid: a controller with a decorator that redirects
import { Controller, Get, Query, Redirect } from '@nestjs/common';
${exchange}
@Controller('auth')
export class AuthController {
  @Get('callback')
  @Redirect('/')
  async callback(@Query('code') code: string) {
    await exchange(code);
  }
}`,
    filename: 'file.ts',
  },
  {
    code: `// valid: a controller redirects through the response
import { Controller, Get, Query, Res } from '@nestjs/common';
${exchange}
@Controller('auth')
export class AuthController {
  @Get('callback')
  async callback(@Query('code') code: string, @Res() response) {
    await exchange(code);
    response.redirect('/');
  }
}`,
    filename: 'file.ts',
  },
  {
    code: `// valid: a helper that is given the code is no callback
${exchange}
export async function signIn(code) {
  const tokens = await exchange(code);
  return { statusCode: 200, body: tokens.id_token };
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: what is answered in place is an error, the rest is a redirect
import { save } from './accounts.js';
${express}
app.get('/callback', async (req, res) => {
  const tokens = await exchange(req.query.code);
  const saved = await save(tokens);
  if (!saved) return res.status(500).send('Try again later');
  res.redirect('/');
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: the loopback server is gone when it has answered
import http from 'node:http';
${exchange}
const server = http.createServer(async (request, response) => {
  const code = new URL(request.url, 'http://localhost:3000').searchParams.get('code');
  response.end('You can close this window.');
  server.close();
  await exchange(code);
});
server.listen(3000);`,
    filename: 'file.js',
  },
  {
    code: `// valid: a setting is read by the name that routes have
import { store } from './store.js';
${express}
app.get('/callback', async (req, res) => {
  const flow = await store.get(req.query.state);
  if (!flow) return res.status(403).send('Start again');
  await exchange(req.query.code);
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
];

export const invalid: Case[] = [
  {
    code: `// invalid: Express answers with text
${express}
app.get('/callback', async (req, res) => {
  const { code } = req.query;
  const tokens = await exchange(code); // error: redeemedByEveryVisit
  req.session.tokens = tokens;
  res.send('You are signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: a callback answers with data
${express}
app.get('/auth/callback', async (req, res) => {
  res.json(await exchange(req.query.code)); // error: redeemedByEveryVisit
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: a controller that a route of another file calls
${exchange}
exports.callback = async (req, res) => {
  const tokens = await exchange(req.query.code); // error: redeemedByEveryVisit
  res.status(200).send('<h1>Signed in</h1>');
};`,
    filename: 'controllers/auth.js',
  },
  {
    code: `// invalid: a template may do anything, but most only show something
${express}
app.get('/callback', async (req, res) => {
  const tokens = await exchange(req.query.code); // error: redeemedByEveryVisit
  res.render('profile', { name: tokens.name });
});`,
    filename: 'file.js',
    mode: 'strict',
  },
  {
    code: `// invalid: sent with a callback chain
${express}
app.get('/callback', (req, res) => {
  exchange(req.query.code).then((tokens) => { // error: redeemedByEveryVisit
    res.end('Signed in as ' + tokens.name);
  });
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the redirect is for those who refused
${express}
app.get('/callback', async (req, res) => {
  if (req.query.error) return res.redirect('/sign-in');
  const tokens = await exchange(req.query.code); // error: redeemedByEveryVisit
  res.send('Hello ' + tokens.name);
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: an authorization server posts the form, and reload posts it again
${express}
const url = 'https://login.example.com/authorize?response_mode=form_post';
app.post('/callback', async (req, res) => {
  await exchange(req.body.code); // error: redeemedByEveryVisit
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: routes are set up by a function
${exchange}
export function routes(app) {
  app.get('/oauth/callback', async (req, res) => {
    await exchange(req.query.code); // error: redeemedByEveryVisit
    res.send('Done');
  });
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: Fastify sends what the handler returns
import Fastify from 'fastify';
const app = Fastify();
${exchange}
app.get('/callback', async (request) => {
  const tokens = await exchange(request.query.code); // error: redeemedByEveryVisit
  return { hello: tokens.name };
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: Fastify, through the reply
import Fastify from 'fastify';
const app = Fastify();
${exchange}
app.get('/callback', async (request, reply) => {
  await exchange(request.query.code); // error: redeemedByEveryVisit
  reply.type('text/html').send('<p>Welcome</p>');
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: Koa sends its body
import Router from '@koa/router';
const router = new Router();
${exchange}
router.get('/callback', async (ctx) => {
  const tokens = await exchange(ctx.query.code); // error: redeemedByEveryVisit
  ctx.session.tokens = tokens;
  ctx.body = 'Signed in';
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: Hono answers with a page
import { Hono } from 'hono';
const app = new Hono();
${exchange}
app.get('/callback', async (c) => {
  await exchange(c.req.query('code')); // error: redeemedByEveryVisit
  return c.html('<h1>Welcome</h1>');
});`,
    filename: 'file.ts',
  },
  {
    code: `// invalid: h3 sends what the handler returns
import { defineEventHandler, getQuery } from 'h3';
${exchange}
export default defineEventHandler(async (event) => {
  const { code } = getQuery(event);
  await exchange(code); // error: redeemedByEveryVisit
  return 'Signed in';
});`,
    filename: 'server/routes/callback.ts',
  },
  {
    code: `// invalid: hapi sends what the handler returns
import Hapi from '@hapi/hapi';
const server = Hapi.server({ port: 3000 });
${exchange}
server.route({
  method: 'GET',
  path: '/callback',
  handler: async (request, h) => {
    await exchange(request.query.code); // error: redeemedByEveryVisit
    return h.response('Signed in');
  },
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: a Next.js route handler answers with data
import { NextResponse } from 'next/server';
${exchange}
export async function GET(request) {
  const code = request.nextUrl.searchParams.get('code');
  const tokens = await exchange(code); // error: redeemedByEveryVisit
  return NextResponse.json({ name: tokens.name });
}`,
    filename: 'app/auth/callback/route.ts',
  },
  {
    code: `// invalid: a route handler answers with a page
${exchange}
export async function GET(request) {
  const { searchParams } = new URL(request.url);
  await exchange(searchParams.get('code')); // error: redeemedByEveryVisit
  return new Response('<p>Signed in</p>', { headers: { 'Content-Type': 'text/html' } });
}`,
    filename: 'app/done/route.ts',
  },
  {
    code: `// invalid: a page of the pages router is rendered with the tokens
${exchange}
export async function getServerSideProps({ query }) {
  const tokens = await exchange(query.code); // error: redeemedByEveryVisit
  return { props: { name: tokens.name } };
}
export default function Page({ name }) {
  return <p>{name}</p>;
}`,
    filename: 'pages/callback.jsx',
  },
  {
    code: `// invalid: an API route that an authorization server sends the browser to
${exchange}
export default async function handler(req, res) {
  const tokens = await exchange(req.query.code); // error: redeemedByEveryVisit
  res.status(200).json({ ok: true });
}`,
    filename: 'pages/api/auth/callback.ts',
  },
  {
    code: `// invalid: a loader gives its page what it got
${exchange}
export async function loader({ request }) {
  const url = new URL(request.url);
  const tokens = await exchange(url.searchParams.get('code')); // error: redeemedByEveryVisit
  return { name: tokens.name };
}`,
    filename: 'app/routes/callback.ts',
  },
  {
    code: `// invalid: a load function gives its page what it got
${exchange}
export async function load({ url }) {
  const tokens = await exchange(url.searchParams.get('code')); // error: redeemedByEveryVisit
  return { name: tokens.name };
}`,
    filename: 'src/routes/callback/+page.server.ts',
  },
  {
    code: `// invalid: a Lambda function answers in place
${exchange}
export const handler = async (event) => {
  await exchange(event.queryStringParameters.code); // error: redeemedByEveryVisit
  return { statusCode: 200, body: 'Signed in' };
};`,
    filename: 'file.ts',
  },
  {
    code: `// invalid: a controller returns text
import { Controller, Get, Query } from '@nestjs/common';
${exchange}
@Controller('auth')
export class AuthController {
  @Get('callback')
  async callback(@Query('code') code: string) {
    await exchange(code); // error: redeemedByEveryVisit
    return 'Signed in';
  }
}`,
    filename: 'file.ts',
  },
  {
    code: `// invalid: a controller sends through the response
import { Controller, Get, Req, Res } from '@nestjs/common';
${exchange}
@Controller('auth')
export class AuthController {
  @Get('callback')
  async callback(@Req() request, @Res() response) {
    await exchange(request.query.code); // error: redeemedByEveryVisit
    response.send('Signed in');
  }
}`,
    filename: 'file.ts',
  },
  {
    code: `// invalid: an SDK redeems
import { google } from 'googleapis';
import express from 'express';
const client = new google.auth.OAuth2('id', 'secret', 'https://app.example.com/callback');
express().get('/callback', async (req, res) => {
  const { tokens } = await client.getToken(req.query.code); // error: redeemedByEveryVisit
  client.setCredentials(tokens);
  res.send('Signed in');
});`,
    filename: 'file.js',
  },
  {
    code: `// invalid: an Azure function of the older kind is given its answer
${exchange}
module.exports = async function (context, req) {
  await exchange(req.query.code); // error: redeemedByEveryVisit
  context.res = { status: 200, body: 'Signed in' };
};`,
    filename: 'callback/index.js',
  },
];
