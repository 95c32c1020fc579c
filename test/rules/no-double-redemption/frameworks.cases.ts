/** The same bugs and the same correct code as servers, functions and command lines spell them. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'pages/api/auth/callback.js',
    code: `// Next pages API: one exchange, then a cookie and a redirect.
import { serialize } from 'cookie';

export default async function handler(req, res) {
  const { code, state } = req.query;
  if (state !== req.cookies.state) return res.status(400).end();
  const response = await fetch(\`https://\${process.env.DOMAIN}/oauth/token\`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ grant_type: 'authorization_code', code, client_id: process.env.ID }),
  });
  if (!response.ok) return res.redirect('/login?error=exchange');
  const tokens = await response.json();
  res.setHeader('Set-Cookie', serialize('refresh', tokens.refresh_token, { httpOnly: true }));
  res.redirect('/');
}
`,
  },
  {
    filename: 'src/routes/auth/callback/+server.ts',
    code: `// SvelteKit: arctic, with the error mapped to a status.
import { OAuth2RequestError } from 'arctic';
import { github } from '$lib/server/oauth';
import { error, redirect } from '@sveltejs/kit';

export async function GET({ url, cookies }) {
  const code = url.searchParams.get('code');
  if (!code || url.searchParams.get('state') !== cookies.get('state')) error(400);
  try {
    const tokens = await github.validateAuthorizationCode(code);
    cookies.set('session', await createSession(tokens), { path: '/' });
  } catch (e) {
    if (e instanceof OAuth2RequestError) error(400, 'Invalid code');
    throw e;
  }
  redirect(302, '/');
}
`,
  },
  {
    filename: 'app/routes/callback.tsx',
    code: `// Remix: loader for the GET, action for the form_post; each request has its own code.
import { redirect, type LoaderFunctionArgs, type ActionFunctionArgs } from '@remix-run/node';

export async function loader({ request }: LoaderFunctionArgs) {
  return finish(new URL(request.url).searchParams.get('code')!);
}

export async function action({ request }: ActionFunctionArgs) {
  return finish(String((await request.formData()).get('code')));
}

async function finish(code: string) {
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID }),
  });
  return redirect(res.ok ? '/' : '/login');
}
`,
  },
  {
    filename: 'worker.js',
    code: `// A Worker with a router of ifs, each of which returns.
export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    const code = url.searchParams.get('code');
    if (url.pathname === '/callback/github') {
      return exchange('https://github.com/login/oauth/access_token', code, env);
    }
    if (url.pathname === '/callback/google') {
      return exchange('https://oauth2.googleapis.com/token', code, env);
    }
    return new Response('Not found', { status: 404 });
  },
};

const exchange = (endpoint, code, env) =>
  fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_secret: env.SECRET }),
  });
`,
  },
  {
    filename: 'bin/login.ts',
    code: `// A CLI with a loopback server: the promise is resolved with the first code, which is redeemed once.
import http from 'node:http';
import open from 'open';
import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);

function waitForCode(): Promise<string> {
  return new Promise((resolve) => {
    const server = http.createServer((req, res) => {
      res.end('Done');
      server.close();
      resolve(new URL(req.url!, 'http://localhost').searchParams.get('code')!);
    });
    server.listen(8400);
  });
}

const waiting = waitForCode();
await open(client.authorizeURL({ redirect_uri: 'http://localhost:8400' }));
const { token } = await client.getToken({ code: await waiting, redirect_uri: 'http://localhost:8400' });
await save(token);
`,
  },
  {
    filename: 'koa.js',
    code: `// Koa: the error middleware around the redemption only answers.
import Router from '@koa/router';
import { Issuer } from 'openid-client';
const router = new Router();

router.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    ctx.status = 502;
    ctx.body = { error: error.message };
  }
});

router.get('/callback', async (ctx) => {
  const client = await getClient(Issuer);
  const tokens = await client.callback(REDIRECT_URI, client.callbackParams(ctx.req), { state: ctx.session.state });
  ctx.session.tokens = tokens;
  ctx.redirect('/');
});
`,
  },
  {
    filename: 'lambda.js',
    code: `// Lambda: a warm start keeps the client, not the code.
const { OAuth2Client } = require('google-auth-library');
let client;

exports.handler = async (event) => {
  client = client || new OAuth2Client(process.env.ID, process.env.SECRET, process.env.REDIRECT);
  const { tokens } = await client.getToken(event.queryStringParameters.code);
  return { statusCode: 302, headers: { Location: '/', 'Set-Cookie': seal(tokens) } };
};
`,
  },
  {
    filename: 'electron/main.js',
    code: `// Electron: the window is closed and its listener removed before the code is sent.
import { BrowserWindow } from 'electron';

export function signIn(authorizeUrl) {
  const win = new BrowserWindow({ width: 480, height: 640 });
  const onRedirect = async (event, target) => {
    const code = new URL(target).searchParams.get('code');
    if (!code) return;
    event.preventDefault();
    win.webContents.removeListener('will-redirect', onRedirect);
    win.destroy();
    const res = await fetch(TOKEN_URL, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: CLIENT_ID }),
    });
    await keychain.save(await res.json());
  };
  win.webContents.on('will-redirect', onRedirect);
  win.loadURL(authorizeUrl);
}
`,
  },
];

export const invalid: Case[] = [
  {
    filename: 'pages/api/auth/callback.js',
    code: `// Next pages API: once with Basic authentication, once with the secret in the body.
export default async function handler(req, res) {
  const { code } = req.query;
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: REDIRECT });
  let response = await fetch(TOKEN_URL, { method: 'POST', headers: { Authorization: basic }, body });
  if (response.status === 401) {
    body.append('client_secret', process.env.CLIENT_SECRET);
    response = await fetch(TOKEN_URL, { method: 'POST', body }); // error
  }
  res.status(response.status).json(await response.json());
}
`,
  },
  {
    filename: 'src/routes/auth/callback/+server.ts',
    code: `// SvelteKit: the retry for "flaky" providers.
import { GitHub } from 'arctic';
const client = new GitHub(ID, SECRET, null);

export async function GET({ url, cookies }) {
  const code = url.searchParams.get('code')!;
  const tokens = await client
    .validateAuthorizationCode(code)
    .catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return client.validateAuthorizationCode(code); // error: redeemedAgainAfterFailure
    });
  cookies.set('token', tokens.accessToken(), { path: '/' });
  return new Response(null, { status: 302, headers: { location: '/' } });
}
`,
  },
  {
    filename: 'app/routes/callback.tsx',
    code: `// Remix: the loader redeems for the user and again for the API.
import { redirect, type LoaderFunctionArgs } from '@remix-run/node';

export async function loader({ request }: LoaderFunctionArgs) {
  const code = new URL(request.url).searchParams.get('code')!;
  const user = await exchange(code, 'openid profile');
  const api = await exchange(code, 'api://orders/.default'); // error: redeemedAgain
  return redirect('/', { headers: await commit({ user, api }) });
}

async function exchange(code: string, scope: string) {
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, scope, client_id: ID }),
  });
  return res.json();
}
`,
  },
  {
    filename: 'worker.js',
    code: `// Hono: one exchange as a check, another one for the tokens.
import { Hono } from 'hono';
const app = new Hono();

const exchange = (code) =>
  fetch(TOKEN_URL, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) });

app.get('/callback', async (c) => {
  const code = c.req.query('code');
  const check = await exchange(code);
  if (!check.ok) return c.redirect('/login');
  const tokens = await (await exchange(code)).json(); // error: redeemedAgain
  return c.json({ expires: tokens.expires_in });
});
export default app;
`,
  },
  {
    filename: 'bin/login.ts',
    code: `// A CLI script at top level.
import open from 'open';
import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);

await open(client.authorizeURL({ redirect_uri }));
const code = await waitForCode();
let result;
try {
  result = await client.getToken({ code, redirect_uri });
} catch (error) {
  console.error('Retrying once…');
  result = await client.getToken({ code, redirect_uri }); // error: redeemedAgainAfterFailure
}
await save(result.token);
`,
  },
  {
    filename: 'fastify.js',
    code: `// Fastify: a decorator that redeems, and a handler that does it as well.
const oauth = new (require('simple-oauth2').AuthorizationCode)(config);

const authenticate = async (request) => {
  const { token } = await oauth.getToken({ code: request.query.code, redirect_uri });
  request.user = decode(token.id_token);
};

fastify.get('/callback', async (request, reply) => {
  await authenticate(request);
  const { token } = await oauth.getToken({ code: request.query.code, redirect_uri }); // error: redeemedAgain
  reply.setCookie('token', token.access_token).redirect('/');
});
`,
  },
  {
    filename: 'lambda.js',
    code: `// Lambda with node:https, wrapped in a promise.
const https = require('node:https');

const post = (form) =>
  new Promise((resolve, reject) => {
    const req = https.request({ host: 'idp.example', path: '/oauth/token', method: 'POST' }, (res) => {
      let text = '';
      res.on('data', (chunk) => (text += chunk));
      res.on('end', () => resolve(JSON.parse(text)));
    });
    req.on('error', reject);
    req.write(new URLSearchParams(form).toString());
    req.end();
  });

exports.handler = async (event) => {
  const form = { grant_type: 'authorization_code', code: event.queryStringParameters.code };
  let tokens = await post(form);
  if (tokens.error) tokens = await post(form); // error
  return { statusCode: 200, body: JSON.stringify(tokens) };
};
`,
  },
  {
    filename: 'graph.ts',
    code: `// A token getter that redeems the code for every Graph request.
import { Client } from '@microsoft/microsoft-graph-client';
import { ConfidentialClientApplication } from '@azure/msal-node';
const cca = new ConfidentialClientApplication(config);

export async function load(code: string) {
  const getToken = async () => (await cca.acquireTokenByCode({ code, scopes, redirectUri }))!.accessToken;
  const me = await graph(await getToken(), '/me');
  const mail = await graph(await getToken(), '/me/messages'); // error: redeemedAgain
  return { me, mail };
}

const graph = (token: string, path: string) => Client.init({ authProvider: (done) => done(null, token) }).api(path).get();
`,
  },
];
