#!/usr/bin/env node
/** `orders login`: signs the user in with the browser and keeps the tokens for later commands. */

import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';

import open from 'open';

const authority = 'https://login.microsoftonline.com/organizations/oauth2/v2.0';
const clientId = '22222222-3333-4444-5555-666666666666';
const redirectUri = 'http://localhost:4280';
const scope = 'openid profile api://orders/Orders.Read';
const store = path.join(os.homedir(), '.config/orders/token.json');

const state = randomBytes(16).toString('hex');
const authorizeUrl = new URL(`${authority}/authorize`);
authorizeUrl.search = new URLSearchParams({
  client_id: clientId,
  response_type: 'code',
  redirect_uri: redirectUri,
  scope,
  state,
}).toString();

const server = http.createServer(async (request, response) => {
  const url = new URL(request.url, redirectUri);
  const code = url.searchParams.get('code');
  if (!code || url.searchParams.get('state') !== state) {
    response.writeHead(400).end('This sign-in was not started here.');
    return;
  }
  try {
    await saveToken(await redeem(code));
    response.end('You are signed in. You can close this window.');
    server.close();
  } catch (error) {
    response.writeHead(500).end(error.message);
  }
});

server.listen(4280, '127.0.0.1', () => {
  console.log('Continue in your browser …');
  open(authorizeUrl.href);
});

async function redeem(code) {
  const answer = await fetch(`${authority}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      scope,
      code,
    }),
  });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.error_description);
  return { accessToken: body.access_token, expiresAt: Date.now() + body.expires_in * 1000 };
}

async function saveToken(token) {
  await mkdir(path.dirname(store), { recursive: true });
  await writeFile(store, JSON.stringify(token), { mode: 0o600 });
}
