/** Token endpoints that name no provider we know: whether a refresh token is issued is unknown. */

import type { Case } from '../tester.js';
import { noRenewal } from './facts.js';

export const valid: Case[] = [
  {
    filename: 'mastodon.ts',
    facts: noRenewal,
    code: `// A server nobody knows, and no word of tokens that end: many issue no refresh token.
export async function login(server: string, code: string, session: Session) {
  const response = await fetch(\`https://\${server}/oauth/token\`, {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'authorization_code', code, client_id: ID }),
  });
  const { access_token } = await response.json();
  session.accessToken = access_token;
}
`,
  },
  {
    mode: 'recommended',
    facts: noRenewal,
    code: `// The endpoint comes from the environment; this server may issue no refresh tokens at all.
export async function callback(code: string, session: { token?: string }) {
  const res = await fetch(process.env.OAUTH_TOKEN_URL!, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: process.env.OAUTH_ID!, code }),
  });
  const { access_token } = await res.json();
  session.token = access_token;
}
`,
  },
  {
    facts: noRenewal,
    code: `// A private endpoint, and the whole response is kept: no scope rule is known to be broken.
export const signInUrl = () => 'https://login.acme.test/authorize?' + new URLSearchParams({ response_type: 'code', client_id: ID, scope: 'orders:read' });

export async function callback(code: string, session: { tokens?: unknown }) {
  const res = await fetch('https://login.acme.test/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code }),
  });
  session.tokens = await res.json();
}
`,
  },
  {
    facts: noRenewal,
    code: `// A private endpoint, and the token is used once.
export async function callback(code: string) {
  const res = await fetch('https://login.acme.test/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code }),
  });
  const { access_token } = await res.json();
  const orders = await fetch('https://api.acme.test/orders', { headers: { Authorization: 'Bearer ' + access_token } });
  return orders.json();
}
`,
  },
  {
    code: `// The helper that redeems cannot be read; what it returns may be anything.
import { exchangeCode } from '@acme/auth';

export async function callback(code: string, session: { token?: string }) {
  session.token = await exchangeCode(code);
}
`,
  },
  {
    filename: 'dispatch.js',
    facts: noRenewal,
    code: `// The response is handed to a function found at run time.
import { handlers } from './handlers';

export async function callback(provider, code) {
  const res = await fetch('https://gitlab.com/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, code }),
  });
  const tokens = await res.json();
  sessionStorage.setItem('token', tokens.access_token);
  return handlers[provider](tokens);
}
`,
  },
  {
    facts: noRenewal,
    code: `// An abstract method of the class stores the tokens; subclasses decide what they keep.
export abstract class Connector {
  protected abstract store(tokens: { access_token: string }): Promise<void>;
  protected token = '';

  async connect(code: string) {
    const res = await fetch('https://gitlab.com/oauth/token', {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, code }),
    });
    const tokens = await res.json();
    this.token = tokens.access_token;
    await this.store(tokens);
  }
}
`,
  },
  {
    filename: 'unfinished.js',
    facts: noRenewal,
    code: `// Half-written: the response is not used yet.
export async function callback(code) {
  const res = await fetch('https://gitlab.com/oauth/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, code }),
  });
  const tokens = await res.json();
}
`,
  },
];

export const invalid: Case[] = [
  {
    mode: 'strict',
    facts: noRenewal,
    code: `// The endpoint comes from the environment: if its answer has a refresh token, it is lost here.
export async function callback(code: string, session: { token?: string }) {
  const res = await fetch(process.env.OAUTH_TOKEN_URL!, { // error: refreshTokenDropped
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: process.env.OAUTH_ID!, code }),
  });
  const { access_token } = await res.json();
  session.token = access_token;
}
`,
  },
  {
    filename: 'discovery.js',
    facts: noRenewal,
    code: `// The endpoint is discovered at run time: a client of any server meets those that issue refresh tokens.
async function finish(serverUrl, code) {
  const metadata = await (await fetch(new URL('/.well-known/oauth-authorization-server', serverUrl))).json();
  const response = await fetch(metadata.token_endpoint, { // error: refreshTokenDropped
    method: 'POST',
    body: JSON.stringify({ grant_type: 'authorization_code', code, code_verifier: sessionStorage.getItem('verifier') }),
  });
  if (!response.ok) throw new Error('Token exchange failed');
  const data = await response.json();
  sessionStorage.setItem('access_token', data.access_token);
}

export { finish };
`,
  },
  {
    mode: 'strict',
    facts: noRenewal,
    code: `// openid-client with an issuer from the configuration.
import * as client from 'openid-client';

export async function callback(config: client.Configuration, url: URL, session: Session) {
  const tokens = await client.authorizationCodeGrant(config, url, { expectedState: session.state }); // error: refreshTokenDropped
  session.accessToken = tokens.access_token;
  await session.save();
}
`,
  },
  {
    mode: 'strict',
    filename: 'auth.ts',
    facts: noRenewal,
    code: `// A discovered server, and only the access token leaves the module.
export async function handleOAuthCallback(tokenEndpoint: string, code: string): Promise<string> {
  const response = await fetch(tokenEndpoint, { // error: refreshTokenDropped
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ grant_type: 'authorization_code', code, redirect_uri: location.origin + '/oauth/callback' }),
  });
  if (!response.ok) throw new Error('Token exchange failed');
  const data = await response.json();
  return data.access_token;
}
`,
  },
];
