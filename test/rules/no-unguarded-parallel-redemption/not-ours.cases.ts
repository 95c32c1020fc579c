/** What looks like a redemption or is one that needs no guard of ours: SDKs, servers of the other role, polling, tests. */

import type { Case } from '../tester.js';
import { exchange } from './sources.js';

export const invalid: Case[] = [
  {
    code: `// invalid: the MCP transport does not guard itself
import { useEffect } from 'react';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { provider } from './provider';
const transport = new StreamableHTTPClientTransport(new URL('https://mcp.example.com'), { authProvider: provider });
export function McpOAuthCallback() {
  useEffect(() => {
    const code = new URLSearchParams(window.location.search).get('code');
    if (code) void transport.finishAuth(code); // error
  }, []);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// invalid: the authentication of an Octokit user redeems lazily, twice when two requests are first
import { createOAuthUserAuth } from '@octokit/auth-oauth-user';
export async function load(code: string) {
  const auth = createOAuthUserAuth({ clientId: 'a', clientSecret: 'b', code });
  return Promise.all([
    auth(),
    auth(), // error
  ]);
}`,
  },
  {
    code: `// invalid: Supabase sends a code twice when two calls run at once
import { createServerClient } from '@supabase/ssr';
export async function GET(request: Request, cookies: never) {
  const supabase = createServerClient('https://x.supabase.co', 'anon', { cookies });
  const code = new URL(request.url).searchParams.get('code') ?? '';
  await Promise.all([
    supabase.auth.exchangeCodeForSession(code),
    supabase.auth.exchangeCodeForSession(code), // error: redeemedTwiceAtOnce
  ]);
  return Response.redirect('/');
}`,
  },
];

export const valid: Case[] = [
  {
    code: `// valid: handleRedirectPromise on a module-level instance remembers its answer
import { useEffect } from 'react';
import { PublicClientApplication } from '@azure/msal-browser';
const msal = new PublicClientApplication({ auth: { clientId: 'spa' } });
export function Callback() {
  useEffect(() => {
    msal
      .initialize()
      .then(() => msal.handleRedirectPromise())
      .then((result) => result && msal.setActiveAccount(result.account));
  }, []);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: the same through useMsal
import { useEffect } from 'react';
import { useMsal } from '@azure/msal-react';
export default function Redirect() {
  const { instance } = useMsal();
  useEffect(() => {
    instance.handleRedirectPromise().then((response) => {
      if (response) window.location.replace('/');
    });
  }, [instance]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: msal-browser shares one request between two calls with one code on one instance
import { useEffect } from 'react';
import { useMsal } from '@azure/msal-react';
export function HybridSpa({ spaCode }: { spaCode: string }) {
  const { instance } = useMsal();
  useEffect(() => {
    void instance.acquireTokenByCode({ code: spaCode, scopes: ['User.Read'] });
  }, [instance, spaCode]);
  return null;
}`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: Auth0Provider and MsalProvider guard themselves
import { StrictMode } from 'react';
import { Auth0Provider } from '@auth0/auth0-react';
import { AuthProvider } from 'react-oidc-context';
const oidc = { authority: 'https://issuer.example.com', client_id: 'spa', redirect_uri: window.location.origin };
export const App = () => (
  <StrictMode>
    <Auth0Provider domain="x.eu.auth0.com" clientId="abc" authorizationParams={{ redirect_uri: window.location.origin }}>
      <AuthProvider {...oidc} onSigninCallback={() => window.history.replaceState({}, '', '/')}>
        <main />
      </AuthProvider>
    </Auth0Provider>
  </StrictMode>
);`,
    filename: 'file.tsx',
  },
  {
    code: `// valid: getToken of google-auth-library retries inside itself; one call is one redemption
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client('id', 'secret', 'http://localhost:3000/cb');
export async function connect(code: string) {
  const { tokens } = await client.getToken(code);
  client.setCredentials(tokens);
}`,
  },
  {
    code: `// valid: Stripe Connect, one call
import Stripe from 'stripe';
const stripe = new Stripe(process.env.STRIPE_KEY, { maxNetworkRetries: 2 });
export const connectAccount = (code) => stripe.oauth.token({ grant_type: 'authorization_code', code });`,
    filename: 'file.js',
  },
  {
    code: `// valid: an authorization server answers the grant, two requests at once included
import express from 'express';
const app = express();
app.post('/oauth/token', async (req, res) => {
  if (req.body.grant_type !== 'authorization_code') return res.status(400).json({ error: 'unsupported_grant_type' });
  const record = await codes.findByCode(req.body.code);
  if (!record || record.used) return res.status(400).json({ error: 'invalid_grant' });
  const [accessToken, refreshToken] = await Promise.all([
    issue('access', record.userId, req.body.code),
    issue('refresh', record.userId, req.body.code),
  ]);
  await codes.markUsed(req.body.code);
  res.json({ access_token: accessToken, refresh_token: refreshToken });
});`,
    filename: 'file.js',
  },
  {
    code: `// valid: an authorization server's grant class
export class AuthorizationCodeGrant {
  constructor(private readonly repo: CodeRepository, private readonly jwt: JwtService) {}
  async respond(request: TokenRequest) {
    if (request.body.grant_type !== 'authorization_code') throw new OAuthError('unsupported_grant_type');
    const code = await this.repo.getByIdentifier(request.body.code);
    await Promise.all([this.repo.revoke(request.body.code), this.repo.audit(request.body.code)]);
    return this.jwt.sign({ sub: code.user });
  }
}`,
  },
  {
    code: `// valid: a test replays a made-up code on purpose
import { describe, it } from 'node:test';
import assert from 'node:assert';
${exchange}
describe('token endpoint', () => {
  it('rejects a second redemption', async () => {
    const code = 'made-up-code';
    const results = await Promise.allSettled([exchange(code), exchange(code)]);
    assert.equal(results.filter((r) => r.status === 'rejected').length, 1);
  });
});`,
    filename: 'file.test.js',
  },
  {
    code: `// valid: a component test renders the callback page
import { render, screen } from '@testing-library/react';
import { vi, test, expect } from 'vitest';
import Callback from './Callback';
test('posts the code once', async () => {
  window.history.pushState({}, '', '/callback?code=abc&state=xyz');
  const post = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('{"token":"t"}'));
  render(<Callback />);
  await screen.findByText('Welcome');
  expect(post).toHaveBeenCalledTimes(1);
});`,
    filename: 'Callback.test.tsx',
  },
  {
    code: `// valid: device-code polling sends its device_code again and again by design
import { useEffect } from 'react';
export function DeviceLogin({ deviceCode, onTokens }) {
  useEffect(() => {
    const timer = setInterval(async () => {
      const res = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
          device_code: deviceCode,
          client_id: 'cli',
        }),
      });
      const body = await res.json();
      if (body.error === 'authorization_pending') return;
      clearInterval(timer);
      onTokens(body);
    }, 5000);
    return () => clearInterval(timer);
  }, [deviceCode, onTokens]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: GitHub's device flow names its parameter "code" in the interface, not in the request
import { useEffect } from 'react';
import axios from 'axios';
export const GithubDevice = ({ code }) => {
  useEffect(() => {
    const poll = async () => {
      const { data } = await axios.post('https://github.com/login/oauth/access_token', {
        client_id: 'x',
        device_code: code,
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      });
      if (data.error === 'slow_down') setTimeout(poll, 10000);
      else if (data.error === 'authorization_pending') setTimeout(poll, 5000);
    };
    poll();
  }, [code]);
  return null;
};`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: CIBA polling in a service
export class CibaPoller {
  constructor(private readonly authReqId: string) {}
  async poll(): Promise<unknown> {
    const res = await fetch('https://auth.example.com/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'urn:openid:params:grant-type:ciba', auth_req_id: this.authReqId }),
    });
    const body = await res.json();
    return body.error === 'authorization_pending' ? this.poll() : body;
  }
}`,
  },
  {
    code: `// valid: a client-credentials provider without a shared promise sends no code
import { ClientCredentials } from 'simple-oauth2';
const client = new ClientCredentials({ client: { id: 'a', secret: 'b' }, auth: { tokenHost: 'https://auth.example.com' } });
let token;
export async function ensureToken() {
  if (!token) token = await client.getToken({ scope: 'read' });
  return token;
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: overlapping refreshes send a refresh token, which is not this rule's matter
export class Tokens {
  constructor(private refreshToken: string) {}
  async ensureToken() {
    const res = await fetch('https://auth.example.com/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: this.refreshToken }),
    });
    return (await res.json()).access_token;
  }
}`,
  },
  {
    code: `// valid: next-auth's getToken reads a cookie
import { getToken } from 'next-auth/jwt';
export async function GET(req) {
  const [a, b] = await Promise.all([getToken({ req }), getToken({ req })]);
  return Response.json({ same: a === b });
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: a CLI polls for the device flow with a recursive timer
const device = { device_code: process.env.DEVICE_CODE, interval: 5 };
export function poll(onTokens) {
  setTimeout(async () => {
    const res = await fetch('https://oauth2.googleapis.com/token', {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
        device_code: device.device_code,
        client_id: 'tv',
      }),
    });
    const body = await res.json();
    if (body.error === 'authorization_pending' || body.error === 'slow_down') return poll(onTokens);
    return onTokens(body);
  }, device.interval * 1000);
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: octokit's device flow shows the user a code
import { createOAuthDeviceAuth } from '@octokit/auth-oauth-device';
export const auth = createOAuthDeviceAuth({
  clientType: 'oauth-app',
  clientId: 'abc',
  onVerification({ verification_uri, user_code }) {
    console.log('Open', verification_uri, 'and enter', user_code);
  },
});
export const both = async () => Promise.all([auth({ type: 'oauth' }), auth({ type: 'oauth' })]);`,
  },
  {
    code: `// valid: Slack's client repeats a failed request by itself; the app sends the code once
import { WebClient } from '@slack/web-api';
export class SlackInstaller {
  private readonly client = new WebClient();
  async install(code: string) {
    const { access_token } = await this.client.oauth.v2.access({ client_id: 'a', client_secret: 'b', code });
    return access_token;
  }
}`,
  },
  {
    code: `// valid: a Next.js route of an authorization server
export async function POST(request) {
  const form = await request.formData();
  if (form.get('grant_type') !== 'authorization_code') {
    return Response.json({ error: 'unsupported_grant_type' }, { status: 400 });
  }
  const [grant, client] = await Promise.all([
    db.grants.consume(form.get('code')),
    db.clients.find(form.get('client_id')),
  ]);
  return Response.json({ access_token: await sign(grant, client), token_type: 'Bearer' });
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: an authorization server hands out a code in its consent page
import { useEffect } from 'react';
export function Consent({ request, grant }) {
  useEffect(() => {
    if (!grant) return;
    const target = new URL(request.redirect_uri);
    target.searchParams.set('code', grant.code);
    target.searchParams.set('state', request.state);
    window.location.replace(target.toString());
  }, [request, grant]);
  return null;
}`,
    filename: 'file.jsx',
  },
  {
    code: `// valid: a mocha test of the race sends literal codes
import { expect } from 'chai';
import { ConfidentialClientApplication } from '@azure/msal-node';
describe('redirect', () => {
  it('redeems in parallel', async () => {
    const cca = new ConfidentialClientApplication({ auth: { clientId: 'a', clientSecret: 'b' } });
    const request = { code: 'code-1', scopes: [], redirectUri: '/r' };
    const results = await Promise.all([cca.acquireTokenByCode(request), cca.acquireTokenByCode(request)]);
    expect(results).to.have.length(2);
  });
});`,
    filename: 'redirect.spec.ts',
  },
  {
    code: `// valid: a mock of the token endpoint
import { http, HttpResponse } from 'msw';
export const handlers = [
  http.post('https://login.microsoftonline.com/common/oauth2/v2.0/token', async ({ request }) => {
    const body = new URLSearchParams(await request.text());
    if (body.get('grant_type') !== 'authorization_code') return new HttpResponse(null, { status: 400 });
    return HttpResponse.json({ access_token: 'token-for-' + body.get('code') });
  }),
];`,
  },
];
