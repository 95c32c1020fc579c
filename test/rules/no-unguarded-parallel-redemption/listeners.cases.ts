/** Loopback servers and event listeners: one code may arrive in more than one request or event. */

import type { Case } from '../tester.js';
import { exchange, exchangeModule, redeemWithMsal } from './sources.js';

export const valid: Case[] = [
  {
    code: `// valid: listen gives back the server, which is closed before the code is redeemed
import http from 'node:http';
import url from 'node:url';
${exchange}
export function login(authUrl) {
  return new Promise((resolve) => {
    const server = http
      .createServer(async (req, res) => {
        const query = new url.URL(req.url, 'http://127.0.0.1:3000').searchParams;
        res.end('You can close this window.');
        server.close();
        resolve(await exchange(query.get('code')));
      })
      .listen(3000, () => open(authUrl));
  });
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: the same server, destroyed
import http from 'node:http';
import destroyer from 'server-destroy';
${exchange}
export function login(authUrl) {
  const server = http
    .createServer(async (req, res) => {
      const code = new URL(req.url, 'http://127.0.0.1:3000').searchParams.get('code');
      server.destroy();
      const tokens = await exchange(code);
      res.end(String(tokens.expires_in));
    })
    .on('error', () => undefined)
    .listen(3000);
  destroyer(server);
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: the state that the link has to carry is renewed before the code is redeemed
import { Linking } from 'react-native';
import queryString from 'query-string';
${exchange}
let expected = Math.random().toString();
export class Login extends Component {
  componentDidMount() {
    Linking.addEventListener('url', this.onUrl);
    Linking.getInitialURL().then((url) => url && this.onUrl({ url }));
  }
  onUrl = ({ url }) => {
    const { state, code } = queryString.parse(url);
    if (expected === state) {
      expected = Math.random().toString();
      exchange(code);
    }
  };
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: the loopback server is closed before the code is redeemed
import http from 'node:http';
import open from 'open';
${exchange}
export async function login(authUrl) {
  const server = http.createServer(async (req, res) => {
    const code = new URL(req.url, 'http://127.0.0.1:8400').searchParams.get('code');
    if (!code) return res.end();
    server.close();
    const tokens = await exchange(code);
    res.end('You can close this window.');
    console.log(tokens.access_token.length);
  });
  server.listen(8400, '127.0.0.1', () => open(authUrl));
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: a flag lets only the first request redeem
import * as http from 'http';
${redeemWithMsal}
export function waitForLogin(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let handled = false;
    const server = http.createServer((req, res) => {
      const code = new URL(req.url ?? '/', 'http://localhost:3000').searchParams.get('code');
      if (!code || handled) {
        res.writeHead(404).end();
        return;
      }
      handled = true;
      res.end('Done');
      redeem(code).then(resolve, reject);
      server.close();
    });
    server.listen(3000, 'localhost');
  });
}`,
  },
  {
    code: `// valid: the server only hands over the first code; the caller redeems it once
import { createServer } from 'node:http';
${exchange}
function waitForCode(port: number): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer((req, res) => {
      const code = new URL(req.url ?? '', 'http://localhost').searchParams.get('code');
      res.end('ok');
      if (code) {
        resolve(code);
        server.close();
      }
    }).listen(port, '127.0.0.1');
  });
}
export async function login() {
  const code = await waitForCode(8976);
  return exchange(code);
}`,
  },
  {
    code: `// valid: once('request') answers a single request
import { createServer } from 'node:http';
import open from 'open';
${exchange}
export const login = (authUrl) =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('request', (req, res) => {
      const code = new URL(req.url, 'http://127.0.0.1').searchParams.get('code');
      res.end('You may close this tab');
      exchange(code).then(resolve, reject);
    });
    server.listen(0, '127.0.0.1', () => open(authUrl));
  });`,
    filename: 'file.js',
  },
  {
    code: `// valid: a class closes its server first, imported helper
import http from 'http';
import { exchange } from './exchange';
export class LoopbackLogin {
  server = null;
  start() {
    this.server = http.createServer((req, res) => this.onRequest(req, res));
    this.server.listen(4200, '127.0.0.1');
  }
  async onRequest(req, res) {
    if (!this.server) return res.end();
    this.server.close();
    this.server = null;
    const { searchParams } = new URL(req.url, 'http://127.0.0.1:4200');
    await exchange(searchParams.get('code'));
    res.end('Signed in');
  }
}`,
    filename: 'file.js',
    files: { './exchange.js': exchangeModule },
  },
  {
    code: `// valid: the message listener is removed before the redemption
${exchange}
export function openPopup(url: string) {
  const popup = window.open(url, 'oauth', 'width=500,height=600');
  const onMessage = async (event: MessageEvent) => {
    if (event.origin !== window.location.origin || !event.data.code) return;
    window.removeEventListener('message', onMessage);
    popup?.close();
    const tokens = await exchange(event.data.code);
    localStorage.setItem('t', tokens.access_token);
  };
  window.addEventListener('message', onMessage);
}`,
  },
  {
    code: `// valid: { once: true }
${exchange}
export function listen() {
  window.addEventListener(
    'message',
    (event) => {
      exchange(event.data.code).then((t) => localStorage.setItem('t', t.access_token));
    },
    { once: true },
  );
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: the broadcast channel is closed before redeeming
${exchange}
export const waitForCallback = () => {
  const channel = new BroadcastChannel('oauth');
  channel.onmessage = async ({ data }) => {
    channel.close();
    await exchange(data.code);
  };
};`,
    filename: 'file.js',
  },
  {
    code: `// valid: ipcMain.once
import { ipcMain } from 'electron';
${exchange}
export function onLogin(save: (t: unknown) => void) {
  ipcMain.once('oauth-code', async (_event, code: string) => {
    save(await exchange(code));
  });
}`,
  },
  {
    code: `// valid: the effect's listener is removed by its cleanup and gets each message once
import { useEffect } from 'react';
${exchange}
export function PopupListener({ onTokens }) {
  useEffect(() => {
    const used = new Set();
    const listener = (event) => {
      const { code } = event.data;
      if (used.has(code)) return;
      used.add(code);
      exchange(code).then(onTokens);
    };
    window.addEventListener('message', listener);
    return () => window.removeEventListener('message', listener);
  }, [onTokens]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: a web server's callback route; each request brings its own code
import express from 'express';
${redeemWithMsal}
const app = express();
app.get('/auth/redirect', async (req, res, next) => {
  try {
    const result = await redeem(req.query.code);
    req.session.account = result.account;
    res.redirect('/');
  } catch (error) {
    next(error);
  }
});
app.listen(process.env.PORT);`,
    filename: 'file.js',
    mode: 'recommended',
  },
  {
    code: `// valid: a Next.js route handler
import { NextResponse, type NextRequest } from 'next/server';
${exchange}
export async function GET(request: NextRequest) {
  const code = request.nextUrl.searchParams.get('code');
  if (!code) return NextResponse.redirect(new URL('/login', request.url));
  const tokens = await exchange(code);
  const response = NextResponse.redirect(new URL('/', request.url));
  response.cookies.set('token', tokens.access_token);
  return response;
}`,
    mode: 'recommended',
  },
  {
    code: `// valid: the loopback handler compares and clears its state before redeeming
import http from 'node:http';
import crypto from 'node:crypto';
${exchange}
export function login(): void {
  let state: string | undefined = crypto.randomUUID();
  http
    .createServer(async (req, res) => {
      const url = new URL(req.url ?? '/', 'http://127.0.0.1:9000');
      if (!state || url.searchParams.get('state') !== state) {
        res.writeHead(400).end();
        return;
      }
      state = undefined;
      await exchange(url.searchParams.get('code'));
      res.end('ok');
    })
    .listen(9000, '127.0.0.1');
}`,
  },
  {
    knownMiss: true,
    code: `// known miss: only the call of open tells this loopback app of a CLI from a web application, whose requests carry codes of their own
import express from 'express';
import open from 'open';
${exchange}
export async function login(authUrl: string) {
  const app = express();
  const server = app.listen(5000, '127.0.0.1');
  app.get('/callback', async (req, res) => {
    const tokens = await exchange(req.query.code);
    res.send('Signed in, you can close this tab.');
    server.close();
    console.log(tokens.token_type);
  });
  await open(authUrl);
}`,
  },
  {
    knownMiss: true,
    code: `// known miss: a handler that is assigned to onmessage is not registered as a listener
${exchange}
export function waitForCallback() {
  const channel = new BroadcastChannel('oauth');
  channel.onmessage = (event) => {
    exchange(event.data.code).then((t) => {
      channel.close();
      localStorage.setItem('t', t.access_token);
    });
  };
}`,
    filename: 'file.js',
  },
];

export const invalid: Case[] = [
  {
    code: `// invalid: URL of node:url reads the same code as the global one; the server closes after the answer
import http from 'node:http';
import { URL } from 'node:url';
${exchange}
export async function login(port) {
  const server = http.createServer(async (req, res) => {
    const code = new URL(req.url, 'http://127.0.0.1').searchParams.get('code');
    const tokens = await exchange(code); // error
    res.end(String(tokens.expires_in));
    server.close();
  });
  server.listen(port);
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the server is made after a wait
import * as http from 'http';
import * as url from 'url';
${exchange}
export async function login() {
  const port = await freePort();
  const server = http.createServer(async (req, res) => {
    const { searchParams } = new url.URL(req.url, 'http://127.0.0.1');
    const tokens = await exchange(searchParams.get('code')); // error
    res.end(String(tokens.expires_in));
    server.close();
  });
  server.listen(port);
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the loopback server redeems on every request that carries a code
import http from 'node:http';
import open from 'open';
${exchange}
export function login(authUrl) {
  const server = http.createServer(async (req, res) => {
    const code = new URL(req.url, 'http://127.0.0.1:8400').searchParams.get('code');
    if (!code) return res.end();
    const tokens = await exchange(code); // error: redeemedByEveryEvent
    res.end('You can close this window.');
    console.log(tokens.expires_in);
  });
  server.listen(8400, '127.0.0.1', () => open(authUrl));
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the server is closed after the await
import { createServer } from 'http';
import open from 'open';
${redeemWithMsal}
export const login = (authUrl: string) =>
  new Promise((resolve) => {
    const server = createServer(async (req, res) => {
      const code = new URL(req.url ?? '', 'http://localhost:3000').searchParams.get('code');
      if (!code) return;
      const result = await redeem(code); // error: redeemedByEveryEvent
      res.end('Done');
      server.close();
      resolve(result);
    });
    server.listen(3000, 'localhost', () => open(authUrl));
  });`,
  },
  {
    code: `// invalid: a class; the server is closed in .then
import http from 'http';
import { shell } from 'electron';
import { exchange } from './exchange';
export class OAuthPage {
  open(authUrl) {
    this.server = http.createServer((req, res) => {
      const { searchParams } = new URL(req.url, 'http://127.0.0.1:12141');
      if (!searchParams.get('code')) return;
      res.end('ok');
      exchange(searchParams.get('code')).then((tokens) => { // error
        this.tokens = tokens;
        this.server.close();
      });
    });
    this.server.listen(12141, '127.0.0.1');
    shell.openExternal(authUrl);
  }
}`,
    filename: 'file.js',
    files: { './exchange.js': exchangeModule },
  },
  {
    code: `// invalid: the flag is set after the await
import http from 'http';
import open from 'open';
${exchange}
export function login(url) {
  let done = false;
  const server = http.createServer(async (req, res) => {
    if (done) return res.end();
    const code = new URL(req.url, 'http://localhost:7777').searchParams.get('code');
    await exchange(code); // error
    done = true;
    res.end();
  });
  server.listen(7777, '127.0.0.1');
  open(url);
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the message listener is removed in finally
${exchange}
export function openPopup(url: string) {
  window.open(url, 'oauth', 'width=500,height=600');
  const onMessage = async (event: MessageEvent) => {
    if (event.origin !== window.location.origin) return;
    try {
      const tokens = await exchange(event.data.code); // error
      localStorage.setItem('t', tokens.access_token);
    } finally {
      window.removeEventListener('message', onMessage);
    }
  };
  window.addEventListener('message', onMessage);
}`,
  },
  {
    code: `// invalid: a popup hook whose listener is removed only after the answer
import { useCallback } from 'react';
${exchange}
export function usePopupLogin(onTokens) {
  return useCallback(
    (url) => {
      const popup = window.open(url);
      async function listener(event) {
        if (event.source !== popup) return;
        const tokens = await exchange(event.data.code); // error
        window.removeEventListener('message', listener);
        onTokens(tokens);
      }
      window.addEventListener('message', listener);
    },
    [onTokens],
  );
}`,
    filename: 'file.js',
  },
];
