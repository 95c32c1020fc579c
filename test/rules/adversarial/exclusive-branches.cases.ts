/** Branches of which only one is taken, and branches that can both be taken. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'switch-true.js',
    code: `// switch (true) takes one case.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function login(code, { scopes }) {
  switch (true) {
    case scopes.includes('calendar'):
      return saveCalendar(await client.getToken(code));
    case scopes.includes('mail'):
      return saveMail(await client.getToken(code));
    default:
      return saveUser(await client.getToken(code));
  }
}
`,
  },
  {
    code: `// The provider is compared with different constants.
import { GitHub, Google } from 'arctic';
const github = new GitHub(ID, SECRET, null);
const google = new Google(ID, SECRET, REDIRECT);

export async function login(provider: string, code: string, verifier: string) {
  let tokens;
  if (provider === 'github') tokens = await github.validateAuthorizationCode(code);
  if (provider === 'google') tokens = await google.validateAuthorizationCode(code, verifier);
  return tokens?.accessToken();
}
`,
  },
  {
    filename: 'strategies.js',
    code: `// A table of functions, of which one is called.
const axios = require('axios');
const form = (code) => new URLSearchParams({ grant_type: 'authorization_code', code });
const exchange = {
  github: (code) => axios.post('https://github.com/login/oauth/access_token', form(code)),
  gitlab: (code) => axios.post('https://gitlab.com/oauth/token', form(code)),
};

exports.login = async (provider, code) => {
  const { data } = await exchange[provider](code);
  return data.access_token;
};
`,
  },
  {
    filename: 'never.ts',
    code: `// The helper always throws, so what follows it is another path.
import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);

function fail(message: string): never {
  throw new Error(message);
}

export async function login(code: string) {
  try {
    return await client.getToken({ code, redirect_uri: REDIRECT });
  } catch {
    fail('Sign in again');
  }
  return client.getToken({ code, redirect_uri: REDIRECT });
}
`,
  },
  {
    filename: 'label.js',
    code: `// The labelled block is left before the second redemption.
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export async function login(code, mode) {
  let tokens;
  choose: {
    if (mode === 'popup') {
      tokens = await github.validateAuthorizationCode(code);
      break choose;
    }
    tokens = await github.validateAuthorizationCode(code);
  }
  return tokens;
}
`,
  },
  {
    filename: 'ternary.ts',
    code: `// A ternary within a ternary still redeems once.
import { ConfidentialClientApplication } from '@azure/msal-node';

export const login = async (code: string, kind: 'work' | 'home' | 'guest', apps: Record<string, ConfidentialClientApplication>) =>
  kind === 'work'
    ? apps.work.acquireTokenByCode({ code, scopes, redirectUri })
    : kind === 'home'
      ? apps.home.acquireTokenByCode({ code, scopes, redirectUri })
      : apps.guest.acquireTokenByCode({ code, scopes, redirectUri });
`,
  },
  {
    filename: 'continue.js',
    code: `// The loop goes on only for providers that are not meant, and returns at the one that is.
const { AuthorizationCode } = require('simple-oauth2');

module.exports = async (providers, name, code) => {
  for (const provider of providers) {
    if (provider.name !== name) continue;
    return new AuthorizationCode(provider.config).getToken({ code, redirect_uri });
  }
  throw new Error('unknown provider');
};
`,
  },
  {
    filename: 'find.ts',
    code: `// The list is filtered down to one client before anything is sent.
import { OAuth2Client } from 'google-auth-library';

export async function login(clients: { host: string; client: OAuth2Client }[], host: string, code: string) {
  const match = clients.find((each) => each.host === host);
  if (!match) throw new Error('unknown host');
  const { tokens } = await match.client.getToken(code);
  return tokens;
}
`,
  },
  {
    filename: 'pkce.js',
    code: `// Early return for public clients, the rest for confidential ones.
export async function exchange(code, { verifier, secret }) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code });
  if (verifier) {
    body.set('code_verifier', verifier);
    const res = await fetch(TOKEN_URL, { method: 'POST', body });
    return res.json();
  }
  body.set('client_secret', secret);
  const res = await fetch(TOKEN_URL, { method: 'POST', body });
  return res.json();
}
`,
  },
  {
    filename: 'once-around.js',
    code: `// do … while (false) goes round once.
const { WebClient } = require('@slack/web-api');
const slack = new WebClient();

exports.install = async (code) => {
  let result;
  do {
    if (!code) break;
    result = await slack.oauth.v2.access({ client_id: ID, client_secret: SECRET, code });
    if (!result.ok) break;
    await save(result);
  } while (false);
  return result;
};
`,
  },
  {
    filename: 'short.ts',
    code: `// The first alternative asks the store and not the provider.
import { Google, OAuth2Tokens } from 'arctic';
const google = new Google(ID, SECRET, REDIRECT);

export async function tokens(store: Map<string, OAuth2Tokens>, user: string, code: string, verifier: string) {
  const kept = store.get(user) ?? (await google.validateAuthorizationCode(code, verifier));
  store.set(user, kept);
  return kept;
}
`,
  },
];

export const double: Case[] = [
  {
    filename: 'fall-through.js',
    code: `// The break is missing: the first case falls through into the second.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function login(code, kind) {
  switch (kind) {
    case 'calendar':
      await saveCalendar(await client.getToken(code));
    case 'mail':
      await saveMail(await client.getToken(code)); // error
      break;
    default:
      throw new Error('unknown kind');
  }
}
`,
  },
  {
    filename: 'nested-return.js',
    code: `// The return leaves the callback of then and not the function.
const axios = require('axios');
const form = (code) => new URLSearchParams({ grant_type: 'authorization_code', code });

exports.login = async (code, store) => {
  await axios.post(TOKEN_URL, form(code)).then(({ data }) => {
    if (data.access_token) return store.save(data);
    throw new Error('no token');
  });
  const { data } = await axios.post(TOKEN_URL, form(code)); // error
  return data;
};
`,
  },
  {
    filename: 'overlap.ts',
    code: `// "github" satisfies both conditions.
import { AuthorizationCode } from 'simple-oauth2';

export async function login(provider: string, code: string, client: AuthorizationCode, proxied: AuthorizationCode) {
  const clients = { direct: new AuthorizationCode(config), proxied: new AuthorizationCode(proxyConfig) };
  if (provider === 'github') await save(await clients.direct.getToken({ code, redirect_uri: REDIRECT }));
  if (provider !== 'google') await save(await clients.proxied.getToken({ code, redirect_uri: REDIRECT })); // error
}
`,
  },
  {
    filename: 'null-on-error.js',
    code: `// The helper swallows its failure, and null is taken for "not tried yet".
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

async function tryRedeem(code) {
  try {
    return await github.validateAuthorizationCode(code);
  } catch {
    return null;
  }
}

export async function login(code) {
  const tokens = await tryRedeem(code);
  if (tokens) return tokens;
  return tryRedeem(code); // error
}
`,
  },
  {
    filename: 'swallowed.ts',
    code: `// The catch only writes to the log, and the code after it redeems again.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);
const backup = new OAuth2Client(ID, SECRET, REDIRECT);

export async function login(code: string) {
  try {
    const { tokens } = await client.getToken(code);
    return tokens;
  } catch (error) {
    console.error('first client failed', error);
  }
  const { tokens } = await backup.getToken(code); // error
  return tokens;
}
`,
  },
];
