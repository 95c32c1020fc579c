/** Servers and listeners that are gone before the code is redeemed, and those that stay. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'cli.js',
    code: `// The loopback server is closed before the code is redeemed.
const http = require('http');
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode(config);

const server = http.createServer(async (req, res) => {
  const code = new URL(req.url, 'http://localhost:3000').searchParams.get('code');
  if (!code) return res.end();
  res.end('Done');
  server.close();
  const token = await client.getToken({ code, redirect_uri });
  await save(token);
});
server.listen(3000);
`,
  },
  {
    filename: 'cli.ts',
    code: `// The promise waits for one request, and only its value is redeemed.
import { once } from 'node:events';
import { createServer, IncomingMessage } from 'node:http';
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function login() {
  const server = createServer().listen(0);
  const [request] = (await once(server, 'request')) as [IncomingMessage];
  const code = new URL(request.url ?? '', REDIRECT).searchParams.get('code')!;
  const { tokens } = await client.getToken(code);
  server.close();
  return tokens;
}
`,
  },
  {
    filename: 'cli.ts',
    code: `// The server only settles a promise, which settles once; the code is redeemed by who awaits it.
import { createServer } from 'node:http';
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

const receive = () =>
  new Promise<string>((resolve, reject) => {
    const server = createServer((req, res) => {
      const code = new URL(req.url ?? '/', 'http://localhost').searchParams.get('code');
      res.end('Close this window');
      if (code) resolve(code);
      else reject(new Error('no code'));
    }).listen(9000);
    setTimeout(() => server.close(), 60_000);
  });

export const login = async () => github.validateAuthorizationCode(await receive());
`,
  },
  {
    filename: 'src/channel.ts',
    code: `// The channel is closed in the first lines of its handler.
export function listen(done: (user: unknown) => void) {
  const channel = new BroadcastChannel('oauth');
  channel.onmessage = async (event: MessageEvent<{ code: string }>) => {
    channel.close();
    const res = await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify(event.data) });
    done(await res.json());
  };
}
`,
  },
  {
    filename: 'src/popup.ts',
    code: `// rxjs takes one message and no more.
import { exhaustMap, filter, fromEvent, take } from 'rxjs';

fromEvent<MessageEvent>(window, 'message')
  .pipe(
    filter((event) => Boolean(event.data.code)),
    take(1),
    exhaustMap((event) => fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code: event.data.code }) })),
  )
  .subscribe((res) => showUser(res));
`,
  },
  {
    filename: 'main.ts',
    code: `// Electron hears the code once.
import { ipcMain } from 'electron';
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

ipcMain.once('oauth-code', async (_event, code: string) => {
  const { tokens } = await client.getToken(code);
  client.setCredentials(tokens);
});
`,
  },
  {
    filename: 'src/deep-link.ts',
    code: `// The subscription is removed before the code of the link is sent.
import { Linking } from 'react-native';

export function listen(done: (user: unknown) => void) {
  const subscription = Linking.addEventListener('url', async ({ url }) => {
    const code = new URL(url).searchParams.get('code');
    if (!code) return;
    subscription.remove();
    const res = await fetch('https://idp.example/oauth/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'app' }),
    });
    done(await res.json());
  });
}
`,
  },
  {
    filename: 'src/popup.js',
    code: `// The signal of the listener is aborted before the code goes out.
export function waitForCode() {
  const stop = new AbortController();
  window.addEventListener(
    'message',
    async ({ data, origin }) => {
      if (origin !== location.origin || !data.code) return;
      stop.abort();
      await fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code: data.code }) });
    },
    { signal: stop.signal },
  );
}
`,
  },
];

export const parallel: Case[] = [
  {
    filename: 'cli.js',
    code: `// The server is closed only when the token is there; a second request comes through before.
const http = require('http');
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode(config);

const server = http.createServer(async (req, res) => {
  const code = new URL(req.url, 'http://localhost:3000').searchParams.get('code');
  if (!code) return res.end();
  const token = await client.getToken({ code, redirect_uri }); // error
  await save(token);
  res.end('Done');
  server.close();
});
server.listen(3000);
`,
  },
  {
    filename: 'cli.ts',
    code: `// The promise settles once, but the server redeems on each request before it settles it.
import { createServer } from 'node:http';
import { OAuth2Client, Credentials } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export const login = () =>
  new Promise<Credentials>((resolve, reject) => {
    const server = createServer((req, res) => {
      const code = new URL(req.url ?? '/', REDIRECT).searchParams.get('code');
      if (!code) return void res.end();
      client // error
        .getToken(code)
        .then(({ tokens }) => resolve(tokens), reject)
        .finally(() => server.close());
      res.end('Close this window');
    }).listen(9000);
  });
`,
  },
  {
    filename: 'emitter.js',
    code: `// emitter.on redeems the same code at each event.
const { EventEmitter } = require('events');
const { GitHub } = require('arctic');
const github = new GitHub(ID, SECRET, null);
const bus = new EventEmitter();

module.exports = (code) => {
  bus.on('ready', async () => {
    const tokens = await github.validateAuthorizationCode(code); // error
    await save(tokens);
  });
  return bus;
};
`,
  },
];

export const double: Case[] = [
  {
    filename: 'src/listener.ts',
    code: `// Another function is removed than the one that listens.
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export function redeemOnOnline(code: string) {
  const redeem = async () => {
    window.removeEventListener('online', () => redeem());
    await save(await github.validateAuthorizationCode(code)); // error
  };
  window.addEventListener('online', redeem);
}
`,
  },
  {
    filename: 'src/listener.js',
    code: `// once is false.
const code = new URLSearchParams(location.search).get('code');

window.addEventListener(
  'focus',
  () => {
    fetch('/api/auth/callback', { method: 'POST', body: JSON.stringify({ code }) }).then(showUser); // error
  },
  { once: false, passive: true },
);
`,
  },
];
