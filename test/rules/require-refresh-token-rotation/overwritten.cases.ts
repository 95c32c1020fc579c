/** A refresh token that may not have come replaces the one that was used. */

import type { Case } from '../tester.js';

/** A refresh at Google, whose answers have no refresh token; `token` is the old one. */
const google = (
  token: string,
): string => `const response = await fetch('https://oauth2.googleapis.com/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', client_id: clientId, refresh_token: ${token} }),
  });
  const answer = await response.json();`;

/** The same at a server that nobody knows. */
const unknown = (token: string): string =>
  google(token).replace("'https://oauth2.googleapis.com/token'", 'config.tokenUrl');

export const invalid: Case[] = [
  {
    code: `// the commonest form: a property of the account
export async function renew(account) {
  ${google('account.refreshToken')}
  account.accessToken = answer.access_token;
  account.refreshToken = answer.refresh_token; // error: refreshTokenOverwritten
}`,
  },
  {
    code: `// the next-auth callback: a copy of the token in which the field is replaced
export async function refreshAccessToken(token) {
  ${google('token.refreshToken')}
  if (!response.ok) throw answer;
  return {
    ...token,
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token, // error: refreshTokenOverwritten
  };
}`,
  },
  {
    filename: 'file.js',
    code: `// a field of an instance
export class Session {
  constructor({ refreshToken }) {
    this.refreshToken = refreshToken;
  }
  async renew() {
    ${google('this.refreshToken')}
    this.accessToken = answer.access_token;
    this.refreshToken = answer.refresh_token; // error: refreshTokenOverwritten
  }
}`,
  },
  {
    filename: 'file.js',
    code: `// a variable of the module
let refreshToken;
export function init(stored) { refreshToken = stored; }
export async function renew() {
  ${google('refreshToken')}
  refreshToken = answer.refresh_token; // error: refreshTokenOverwritten
  return answer.access_token;
}`,
  },
  {
    code: `// localStorage then holds the text "undefined"
export async function renew() {
  ${google("localStorage.getItem('refresh_token')")}
  localStorage.setItem('access_token', answer.access_token);
  localStorage.setItem('refresh_token', answer.refresh_token); // error: refreshTokenOverwritten
}`,
  },
  {
    code: `// destructured from the answer
export async function renew(session) {
  ${google('session.refresh_token')}
  const { access_token, refresh_token } = answer;
  session.access_token = access_token;
  session.refresh_token = refresh_token; // error: refreshTokenOverwritten
}`,
  },
  {
    code: `// a default that is nothing keeps nothing
export async function renew(account) {
  ${google('account.refreshToken')}
  account.accessToken = answer.access_token;
  account.refreshToken = answer.refresh_token ?? null; // error: refreshTokenOverwritten
}`,
  },
  {
    code: `// nor does an empty text
export async function renew(account) {
  ${google('account.refreshToken')}
  account.refreshToken = answer.refresh_token || ''; // error: refreshTokenOverwritten
  account.accessToken = answer.access_token;
}`,
  },
  {
    filename: 'file.js',
    code: `// the whole answer replaces the record that the token was in
export class Client {
  constructor(tokens) {
    this.tokens = tokens;
  }
  async renew() {
    ${google('this.tokens.refresh_token')}
    this.tokens = answer; // error: refreshTokenOverwritten
    return this.tokens.access_token;
  }
}`,
  },
  {
    code: `// a copy of the answer does the same
export async function renew(user) {
  ${google('user.tokens.refresh_token')}
  user.tokens = { ...answer, receivedAt: Date.now() }; // error: refreshTokenOverwritten
}`,
  },
  {
    filename: 'file.js',
    code: `// a new record in the place of the old one
export class Client {
  constructor(tokens) {
    this.tokens = tokens;
  }
  async renew() {
    ${google('this.tokens.refreshToken')}
    this.tokens = {
      accessToken: answer.access_token,
      refreshToken: answer.refresh_token, // error: refreshTokenOverwritten
    };
  }
}`,
  },
  {
    code: `// as JSON the missing field is simply gone
export async function renew() {
  const refreshToken = JSON.parse(localStorage.getItem('tokens')).refreshToken;
  ${google('refreshToken')}
  localStorage.setItem(
    'tokens',
    JSON.stringify({
      accessToken: answer.access_token,
      refreshToken: answer.refresh_token, // error: refreshTokenOverwritten
    }),
  );
}`,
  },
  {
    code: `// axios: the answer is in data
import axios from 'axios';
export async function renew(account) {
  const { data } = await axios.post('https://oauth2.googleapis.com/token', {
    grant_type: 'refresh_token',
    client_id: clientId,
    client_secret: clientSecret,
    refresh_token: account.refreshToken,
  });
  account.accessToken = data.access_token;
  account.refreshToken = data.refresh_token; // error: refreshTokenOverwritten
}`,
  },
  {
    code: `// a chain of then
export function renew(account) {
  return fetch('https://oauth2.googleapis.com/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: account.refreshToken }),
  })
    .then((response) => response.json())
    .then((answer) => {
      account.accessToken = answer.access_token;
      account.refreshToken = answer.refresh_token; // error: refreshTokenOverwritten
    });
}`,
  },
  {
    code: `// the request stands in a helper
async function send(refreshToken) {
  ${google('refreshToken')}
  return answer;
}
export async function renew(account) {
  const tokens = await send(account.refreshToken);
  account.accessToken = tokens.access_token;
  account.refreshToken = tokens.refresh_token; // error: refreshTokenOverwritten
}`,
  },
  {
    code: `// a test of something else is none of the token
export async function renew(account) {
  ${google('account.refreshToken')}
  if (!answer.access_token) throw new Error('no token');
  account.accessToken = answer.access_token;
  account.refreshToken = answer.refresh_token; // error: refreshTokenOverwritten
}`,
  },
  {
    code: `// a test that comes too late
export async function renew(account) {
  ${google('account.refreshToken')}
  account.accessToken = answer.access_token;
  account.refreshToken = answer.refresh_token; // error: refreshTokenOverwritten
  if (!account.refreshToken) console.warn('no refresh token');
}`,
  },
  {
    code: `// in TypeScript
interface Account { accessToken: string; refreshToken: string }
export async function renew(account: Account): Promise<void> {
  ${google('account.refreshToken')}
  const tokens = answer as { access_token: string; refresh_token: string };
  account.accessToken = tokens.access_token;
  account.refreshToken = tokens.refresh_token; // error: refreshTokenOverwritten
}`,
  },
  {
    code: `// Dropbox never sends one again
export async function renew(account) {
  const response = await fetch('https://api.dropboxapi.com/oauth2/token', {
    method: 'POST',
    body: \`grant_type=refresh_token&refresh_token=\${account.refreshToken}&client_id=\${clientId}\`,
  });
  const answer = await response.json();
  Object.assign(account, { accessToken: answer.access_token });
  account.refreshToken = answer.refresh_token; // error: refreshTokenOverwritten
}`,
  },
  {
    mode: 'strict',
    code: `// a server that nobody knows may leave it out (RFC 6749 §6)
export async function renew(account) {
  ${unknown('account.refreshToken')}
  account.accessToken = answer.access_token;
  account.refreshToken = answer.refresh_token; // error: refreshTokenOverwritten
}`,
  },
  {
    mode: 'strict',
    code: `// a function that nobody sees may leave out what is missing
export async function renew(store) {
  ${google('store.refreshToken')}
  await cookies.set('refresh_token', answer.refresh_token); // error: refreshTokenOverwritten
  await cookies.set('access_token', answer.access_token);
}`,
  },
  {
    mode: 'strict',
    code: `// Spotify sends one now and then
export async function renew(account) {
  const response = await fetch('https://accounts.spotify.com/api/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: account.refreshToken }),
  });
  const answer = await response.json();
  account.accessToken = answer.access_token;
  account.refreshToken = answer.refresh_token; // error: refreshTokenOverwritten
}`,
  },
  {
    mode: 'strict',
    code: `// the file names the provider, the request does not
const endpoints = { google: 'https://oauth2.googleapis.com/token' };
export async function renew(account, endpoint) {
  const response = await fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: account.refreshToken }),
  });
  const answer = await response.json();
  account.accessToken = answer.access_token;
  account.refreshToken = answer.refresh_token; // error: refreshTokenOverwritten
}`,
  },
];

export const valid: Case[] = [
  {
    code: `// the old one stays if no new one comes
export async function renew(account) {
  ${google('account.refreshToken')}
  account.accessToken = answer.access_token;
  account.refreshToken = answer.refresh_token ?? account.refreshToken;
}`,
  },
  {
    code: `// the same with ||
export async function renew(account) {
  ${google('account.refreshToken')}
  account.refreshToken = answer.refresh_token || account.refreshToken;
  account.accessToken = answer.access_token;
}`,
  },
  {
    code: `// only a token that is there is stored
export async function renew(account) {
  ${google('account.refreshToken')}
  account.accessToken = answer.access_token;
  if (answer.refresh_token) account.refreshToken = answer.refresh_token;
}`,
  },
  {
    code: `// the guard leaves first
export async function renew(account) {
  ${google('account.refreshToken')}
  account.accessToken = answer.access_token;
  if (!answer.refresh_token) return;
  account.refreshToken = answer.refresh_token;
}`,
  },
  {
    code: `// a missing token is an error here
export async function renew(account) {
  ${google('account.refreshToken')}
  if (!answer.access_token || !answer.refresh_token) throw new Error('incomplete answer');
  account.accessToken = answer.access_token;
  account.refreshToken = answer.refresh_token;
}`,
  },
  {
    code: `// compared with undefined
export async function renew(account) {
  ${google('account.refreshToken')}
  account.accessToken = answer.access_token;
  if (answer.refresh_token !== undefined) account.refreshToken = answer.refresh_token;
}`,
  },
  {
    code: `// a conditional that keeps the old one
export async function renew(account) {
  ${google('account.refreshToken')}
  account.refreshToken = answer.refresh_token ? answer.refresh_token : account.refreshToken;
  account.accessToken = answer.access_token;
}`,
  },
  {
    code: `// the answer is spread over the old record: what is missing stays
export async function renew(session) {
  ${google('session.tokens.refresh_token')}
  session.tokens = { ...session.tokens, ...answer };
}`,
  },
  {
    code: `// the old one as a default of the pattern
export async function renew(session) {
  ${google('session.refresh_token')}
  const { access_token, refresh_token = session.refresh_token } = answer;
  session.access_token = access_token;
  session.refresh_token = refresh_token;
}`,
  },
  {
    code: `// a conditional spread
export async function refreshAccessToken(token) {
  ${google('token.refreshToken')}
  return {
    ...token,
    accessToken: answer.access_token,
    ...(answer.refresh_token && { refreshToken: answer.refresh_token }),
  };
}`,
  },
  {
    code: `// next-auth as its documentation has it
export async function refreshAccessToken(token) {
  ${google('token.refreshToken')}
  if (!response.ok) throw answer;
  return {
    ...token,
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token ?? token.refreshToken,
  };
}`,
  },
  {
    code: `// only the access token changes
export async function renew(account) {
  ${google('account.refreshToken')}
  account.accessToken = answer.access_token;
}`,
  },
  {
    code: `// Microsoft sends a new one with every answer
export async function renew(account) {
  const response = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: account.refreshToken }),
  });
  const answer = await response.json();
  account.accessToken = answer.access_token;
  account.refreshToken = answer.refresh_token;
}`,
  },
  {
    code: `// so does Box, and the old one is spent
export async function renew(account) {
  const response = await fetch('https://api.box.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: account.refreshToken }),
  });
  const answer = await response.json();
  account.accessToken = answer.access_token;
  account.refreshToken = answer.refresh_token;
}`,
  },
  {
    code: `// the app's own backend answers as the app likes
export async function renew(account) {
  const response = await fetch('/api/auth/refresh', {
    method: 'POST',
    body: JSON.stringify({ refreshToken: account.refreshToken }),
  });
  const answer = await response.json();
  account.accessToken = answer.accessToken;
  account.refreshToken = answer.refreshToken;
}`,
  },
  {
    code: `// a schema throws where something is missing
import { z } from 'zod';
const Answer = z.object({ access_token: z.string(), refresh_token: z.string() });
export async function renew(account) {
  ${google('account.refreshToken')}
  const tokens = Answer.parse(answer);
  account.accessToken = tokens.access_token;
  account.refreshToken = tokens.refresh_token;
}`,
  },
  {
    code: `// an assertion that nobody sees may do so too
import { assertTokens } from '@fabrikam/tokens';
export async function renew(account) {
  ${google('account.refreshToken')}
  assertTokens(answer);
  account.accessToken = answer.access_token;
  account.refreshToken = answer.refresh_token;
}`,
  },
  {
    code: `// Prisma leaves out what is undefined; what other databases do nobody sees
export async function renew(prisma, account) {
  ${google('account.refreshToken')}
  await prisma.account.update({
    where: { id: account.id },
    data: { access_token: answer.access_token, refresh_token: answer.refresh_token },
  });
}`,
  },
  {
    code: `// a new record is returned; whoever calls may merge it
export async function renew(refreshToken) {
  ${google('refreshToken')}
  return { accessToken: answer.access_token, refreshToken: answer.refresh_token };
}`,
  },
  {
    code: `// the first tokens of a code: there is nothing to lose
export async function signIn(account, code) {
  const response = await fetch('https://oauth2.googleapis.com/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: clientId }),
  });
  const answer = await response.json();
  account.accessToken = answer.access_token;
  account.refreshToken = answer.refresh_token;
}`,
  },
  {
    code: `// a local variable is gone with the function
export async function renew(account) {
  ${google('account.refreshToken')}
  const refreshToken = answer.refresh_token;
  console.log(Boolean(refreshToken));
  account.accessToken = answer.access_token;
}`,
  },
  {
    code: `// a helper that keeps the old one
const keep = (next, old) => (next ? next : old);
export async function renew(account) {
  ${google('account.refreshToken')}
  account.accessToken = answer.access_token;
  account.refreshToken = keep(answer.refresh_token, account.refreshToken);
}`,
  },
  {
    code: `// the answer is completed before it is stored
export async function renew(session) {
  ${google('session.tokens.refresh_token')}
  if (!answer.refresh_token) answer.refresh_token = session.tokens.refresh_token;
  session.tokens = answer;
}`,
  },
  {
    code: `// the same in one expression
export async function renew(session) {
  ${google('session.tokens.refresh_token')}
  answer.refresh_token ??= session.tokens.refresh_token;
  session.tokens = answer;
}`,
  },
  {
    code: `// the new record has the old token beside the answer
export class Client {
  constructor(tokens) {
    this.tokens = tokens;
  }
  async renew() {
    ${google('this.tokens.refresh_token')}
    this.tokens = { refresh_token: this.tokens.refresh_token, ...answer };
  }
}`,
  },
  {
    code: `// storage is written only if there is something to write
export async function renew() {
  ${google("localStorage.getItem('refresh_token')")}
  localStorage.setItem('access_token', answer.access_token);
  if (answer.refresh_token) localStorage.setItem('refresh_token', answer.refresh_token);
}`,
  },
  {
    code: `// the token is encrypted, but only if there is one
export async function renew(account) {
  ${google('account.refreshToken')}
  account.refreshToken = answer.refresh_token ? encrypt(answer.refresh_token) : account.refreshToken;
  account.accessToken = encrypt(answer.access_token);
}`,
  },
  {
    code: `// Object.assign passes over nothing, but the field is added only if it came
export async function renew(account) {
  ${google('account.refreshToken')}
  const changes = { accessToken: answer.access_token };
  if (answer.refresh_token) changes.refreshToken = answer.refresh_token;
  Object.assign(account, changes);
}`,
  },
  {
    mode: 'recommended',
    code: `// an unknown server is no reason to fail a build
export async function renew(account) {
  ${unknown('account.refreshToken')}
  account.accessToken = answer.access_token;
  account.refreshToken = answer.refresh_token;
}`,
  },
];
