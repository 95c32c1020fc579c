#!/usr/bin/env node
/** `orders login`: signs the user in with the browser and keeps the tokens for later commands. */

import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';

import open from 'open';

const authority = 'https://login.microsoftonline.com/organizations/oauth2/v2.0';
const clientId = '22222222-3333-4444-5555-666666666666';
const redirectUri = 'http://localhost:4280';
const scope = 'openid profile offline_access api://orders/Orders.Read';
const store = path.join(os.homedir(), '.config/orders/token.json');

/** Signs in and keeps the tokens. */
export async function login() {
  const state = randomBytes(16).toString('hex');
  const authorizeUrl = new URL(`${authority}/authorize`);
  authorizeUrl.search = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope,
    state,
  }).toString();
  const answer = receiveCode(state);
  await open(authorizeUrl.href);
  const code = await answer;
  await save(
    await requestTokens({ grant_type: 'authorization_code', redirect_uri: redirectUri, code }),
  );
}

/** An access token, renewed when it is about to expire. */
export async function accessToken() {
  const tokens = JSON.parse(await readFile(store, 'utf8'));
  if (tokens.expiresAt - Date.now() > 60_000) return tokens.accessToken;
  const renewed = await requestTokens({
    grant_type: 'refresh_token',
    refresh_token: tokens.refreshToken,
  });
  await save(renewed);
  return renewed.accessToken;
}

/** Waits for the browser to come back. The first answer counts; the server closes before it is used. */
function receiveCode(state) {
  return new Promise((resolve) => {
    const server = http.createServer((request, response) => {
      const { searchParams } = new URL(request.url, redirectUri);
      const code = searchParams.get('code');
      if (!code || searchParams.get('state') !== state) {
        response.writeHead(400).end('This sign-in was not started here.');
        return;
      }
      server.close();
      response.end('You can close this window.');
      resolve(code);
    });
    server.listen(4280, '127.0.0.1');
  });
}

async function requestTokens(grant) {
  const answer = await fetch(`${authority}/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: clientId, scope, ...grant }),
  });
  const body = await answer.json();
  if (!answer.ok) throw new Error(body.error_description);
  return {
    accessToken: body.access_token,
    refreshToken: body.refresh_token,
    expiresAt: Date.now() + body.expires_in * 1000,
  };
}

async function save(tokens) {
  await mkdir(path.dirname(store), { recursive: true });
  await writeFile(store, JSON.stringify(tokens), { mode: 0o600 });
}
