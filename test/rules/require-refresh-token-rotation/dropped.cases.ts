/** A new refresh token is thrown away, where the old one is spent. */

import type { Case } from '../tester.js';

const refresh = (url: string, token = 'account.refreshToken'): string =>
  `const response = await fetch('${url}', { // error: newRefreshTokenDropped
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', client_id: clientId, refresh_token: ${token} }),
  });
  const answer = await response.json();`;

const quiet = (url: string, token?: string): string =>
  refresh(url, token).replace(' // error: newRefreshTokenDropped', '');

const keepAccess = `account.accessToken = answer.access_token;
  account.expiresAt = Date.now() + answer.expires_in * 1000;`;

const spending = {
  Box: 'https://api.box.com/oauth2/token',
  GitLab: 'https://gitlab.com/oauth/token',
  X: 'https://api.twitter.com/2/oauth2/token',
  Xero: 'https://identity.xero.com/connect/token',
  Atlassian: 'https://auth.atlassian.com/oauth/token',
  Airtable: 'https://airtable.com/oauth2/v1/token',
  Fitbit: 'https://api.fitbit.com/oauth2/token',
};

export const invalid: Case[] = [
  ...Object.entries(spending).map(([name, url]) => ({
    code: `// ${name} spends the old token, and only the access token is stored
export async function renew(account) {
  ${refresh(url)}
  ${keepAccess}
}`,
  })),
  {
    code: `// a method that gives the access token alone
export class Client {
  constructor(refreshToken) {
    this.refreshToken = refreshToken;
  }
  async accessToken() {
    ${refresh(spending.Box, 'this.refreshToken')}
    return answer.access_token;
  }
}`,
  },
  {
    code: `// axios, and a database
import axios from 'axios';
export async function renew(account) {
  const { data } = await axios.post('https://api.box.com/oauth2/token', { // error: newRefreshTokenDropped
    grant_type: 'refresh_token',
    refresh_token: account.refreshToken,
    client_id: clientId,
    client_secret: clientSecret,
  });
  await db.accounts.update({ id: account.id, accessToken: data.access_token });
  return data.access_token;
}`,
  },
  {
    mode: 'strict',
    code: `// Auth0 does so if rotation is switched on
export async function renew(account) {
  ${refresh('https://fabrikam.eu.auth0.com/oauth/token')}
  ${keepAccess}
}`,
  },
  {
    mode: 'strict',
    code: `// Strava may send another one
export async function renew(account) {
  ${refresh('https://www.strava.com/oauth/token')}
  ${keepAccess}
}`,
  },
];

export const valid: Case[] = [
  {
    code: `// both are stored
export async function renew(account) {
  ${quiet(spending.Box)}
  ${keepAccess}
  account.refreshToken = answer.refresh_token;
}`,
  },
  {
    code: `// the whole answer is stored
export async function renew(account) {
  ${quiet(spending.Box)}
  account.tokens = answer;
}`,
  },
  {
    code: `// the whole answer is returned
export async function renew(account) {
  ${quiet(spending.Box)}
  return answer;
}`,
  },
  {
    code: `// both are returned
export async function renew(account) {
  ${quiet(spending.GitLab)}
  return { accessToken: answer.access_token, refreshToken: answer.refresh_token };
}`,
  },
  {
    code: `// a function that nobody sees gets the whole answer
import { remember } from '@fabrikam/token-store';
export async function renew(account) {
  ${quiet(spending.GitLab)}
  await remember(account.id, answer);
  return answer.access_token;
}`,
  },
  {
    code: `// at Google the old one stays
export async function renew(account) {
  ${quiet('https://oauth2.googleapis.com/token')}
  ${keepAccess}
}`,
  },
  {
    code: `// at Dropbox too
export async function renew(account) {
  ${quiet('https://api.dropboxapi.com/oauth2/token')}
  ${keepAccess}
}`,
  },
  {
    code: `// at Microsoft the old one may be used on
export async function renew(account) {
  ${quiet('https://login.microsoftonline.com/common/oauth2/v2.0/token')}
  ${keepAccess}
}`,
  },
  {
    code: `// a server that nobody knows may send none
export async function renew(account) {
  const response = await fetch(config.tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: account.refreshToken }),
  });
  const answer = await response.json();
  ${keepAccess}
}`,
  },
  {
    code: `// the app's own backend answers as the app likes
export async function renew(account) {
  const response = await fetch('/auth/refresh', {
    method: 'POST',
    body: JSON.stringify({ refreshToken: account.refreshToken }),
  });
  const { accessToken } = await response.json();
  account.accessToken = accessToken;
}`,
  },
  {
    code: `// the new one is stored by the caller
async function send(account) {
  ${quiet(spending.Box)}
  return answer;
}
export async function renew(account) {
  const answer = await send(account);
  ${keepAccess}
  account.refreshToken = answer.refresh_token;
}`,
  },
  {
    code: `// only whether it worked is asked
export async function isConnected(account) {
  ${quiet(spending.Box)}
  return response.ok;
}`,
  },
  {
    code: `// a record that is completed step by step
export async function renew(account) {
  ${quiet(spending.Box)}
  const next = {};
  next.accessToken = answer.access_token;
  if (answer.refresh_token) next.refreshToken = answer.refresh_token;
  Object.assign(account, next);
}`,
  },
];
