/** Helpers in other modules of the project. */

import type { Case } from '../tester.js';

const tokens = `export async function exchangeCode(code: string) {
  const res = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: CLIENT_ID }),
  });
  if (!res.ok) throw new Error(await res.text());
  return res.json();
}

export async function refresh(refreshToken: string) {
  const res = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken }),
  });
  return res.json();
}
`;

const retry = `export async function withRetry<T>(run: () => Promise<T>, times = 3): Promise<T> {
  let last: unknown;
  for (let i = 0; i < times; i++) {
    try {
      return await run();
    } catch (error) {
      last = error;
    }
  }
  throw last;
}
`;

export const valid: Case[] = [
  {
    code: `// The imported helper is called once for the code, another one for the refresh token.
import { exchangeCode, refresh } from './tokens.js';

export async function login(code: string) {
  const first = await exchangeCode(code);
  return refresh(first.refresh_token);
}
`,
    files: { './tokens.ts': tokens },
  },
  {
    filename: 'src/callback.ts',
    code: `// What the other module does with the code is to log it.
import { track } from './analytics';
import { exchangeCode } from './tokens';

export async function callback(code: string) {
  await track('oauth_callback', code);
  const tokens = await exchangeCode(code);
  await track('oauth_done', code);
  return tokens;
}
`,
    files: {
      './tokens.ts': tokens,
      './analytics.ts': `export const track = (name: string, value: string) =>
  fetch('https://stats.example/event', { method: 'POST', body: JSON.stringify({ name, value }) });
`,
    },
  },
  {
    code: `// The imported retry helper runs something else.
import { exchangeCode } from './tokens';
import { withRetry } from './retry';

export async function login(code: string) {
  const { access_token } = await exchangeCode(code);
  return withRetry(() => fetch('https://graph.microsoft.com/v1.0/me', { headers: { Authorization: access_token } }));
}
`,
    files: { './tokens.ts': tokens, './retry.ts': retry },
  },
  {
    code: `// The imported helper starts sign-in in the catch.
import { exchangeCode } from './tokens';
import { startSignIn } from './sign-in';

export async function callback(code: string) {
  try {
    return await exchangeCode(code);
  } catch (error) {
    return startSignIn(error);
  }
}
`,
    files: {
      './tokens.ts': tokens,
      './sign-in.ts': `export function startSignIn(error: unknown) {
  console.error(error);
  window.location.assign('/oauth2/authorize?response_type=code');
}
`,
    },
  },
  {
    filename: 'routes/callback.js',
    code: `// The imported module keeps one promise for each code.
import { redeemOnce } from '../lib/redeem-once.js';

export async function callback(code) {
  try {
    return await redeemOnce(code);
  } catch (error) {
    console.warn('waiting for the same redemption once more', error);
    return redeemOnce(code);
  }
}
`,
    files: {
      '../lib/redeem-once.js': `import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(process.env.ID, process.env.SECRET, process.env.REDIRECT);
const redemptions = new Map();

export function redeemOnce(code) {
  if (!redemptions.has(code)) redemptions.set(code, client.getToken(code));
  return redemptions.get(code);
}
`,
    },
  },
  {
    code: `// A re-exported helper that validates the state does not redeem the code.
import { checkState, exchangeCode } from './auth';

export async function callback(params: URLSearchParams) {
  const code = params.get('code')!;
  await checkState(code, params.get('state')!);
  return exchangeCode(code);
}
`,
    files: {
      './auth/index.ts': `export { exchangeCode } from './tokens';
export { checkState } from './state';
`,
      './auth/tokens.ts': tokens,
      './auth/state.ts': `export async function checkState(code: string, state: string) {
  if (!code || !(await store.has(state))) throw new Error('bad state');
}
`,
    },
  },
  {
    code: `// A package's own wrapper of unknown body around the redemption may run it once.
import { withSpan } from '@acme/tracing';
import { exchangeCode } from './tokens';

export const login = (code: string) => withSpan('login', () => exchangeCode(code));
`,
    files: { './tokens.ts': tokens },
  },
];

export const invalid: Case[] = [
  {
    code: `// The imported helper redeems; calling it twice redeems twice.
import { exchangeCode } from './tokens.js';

export async function login(code: string) {
  const user = await exchangeCode(code);
  const api = await exchangeCode(code); // error: redeemedAgain
  return { user, api };
}
`,
    files: { './tokens.ts': tokens },
  },
  {
    filename: 'src/routes/callback.ts',
    code: `// catch, with a helper that is imported as a namespace by way of an index file.
import * as auth from '../auth';

export async function callback(code: string) {
  try {
    return await auth.exchangeCode(code);
  } catch {
    return await auth.exchangeCode(code); // error: redeemedAgainAfterFailure
  }
}
`,
    files: { '../auth/index.ts': `export * from './tokens';\n`, '../auth/tokens.ts': tokens },
  },
  {
    code: `// An imported retry helper runs the callback again.
import { exchangeCode } from './tokens';
import { withRetry } from './retry';

export const login = (code: string) => withRetry(() => exchangeCode(code), 5); // error
`,
    files: { './tokens.ts': tokens, './retry.ts': retry },
  },
  {
    filename: 'src/callback.js',
    code: `// One redemption here, the other one in the imported service class.
import axios from 'axios';
import { SessionService } from './session-service.js';
const sessions = new SessionService();

export async function callback(code) {
  const session = await sessions.create(code);
  const { data } = await axios.post(TOKEN_URL, { grant_type: 'authorization_code', code, client_id }); // error
  return { session, token: data.access_token };
}
`,
    files: {
      './session-service.js': `import axios from 'axios';
export class SessionService {
  async create(code) {
    const { data } = await axios.post(TOKEN_URL, { grant_type: 'authorization_code', code, client_id });
    return this.save(data.id_token);
  }
  async save(idToken) {
    return db.sessions.insert({ idToken });
  }
}
`,
    },
  },
  {
    filename: 'callback.cjs',
    code: `// CommonJS: required helpers with a loop in this file.
const { exchangeCode: redeem } = require('./exchange');

exports.handler = async (event) => {
  const { code } = event.queryStringParameters;
  for (let i = 0; i < 3; i++) {
    const tokens = await redeem(code).catch(() => undefined); // error
    if (tokens) return { statusCode: 200, body: JSON.stringify(tokens) };
  }
  return { statusCode: 502 };
};
`,
    files: {
      './exchange.js': `const axios = require('axios');
exports.exchangeCode = async (code) => {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code });
  return (await axios.post('https://idp.example/oauth/token', body)).data;
};
`,
    },
  },
  {
    code: `// A default export that is a retrying HTTP client.
import http from './http';

export const exchange = (code: string) => http.post('/oauth/token', { grant_type: 'authorization_code', code }); // error: redeemedByRetry
`,
    files: {
      './http.ts': `import axios from 'axios';
import axiosRetry from 'axios-retry';
const http = axios.create({ baseURL: 'https://idp.example' });
axiosRetry(http, { retries: 3 });
export default http;
`,
    },
  },
  {
    code: `// The helper's module drops its shared promise after a failure.
import { redeemOnce } from './redeem';

export async function callback(code: string) {
  return redeemOnce(code).catch(() => redeemOnce(code)); // error
}
`,
    files: {
      './redeem.ts': `import { exchangeCode } from './tokens';
const pending = new Map<string, Promise<unknown>>();
export function redeemOnce(code: string) {
  if (!pending.has(code)) {
    const fresh = exchangeCode(code);
    fresh.catch(() => pending.delete(code));
    pending.set(code, fresh);
  }
  return pending.get(code)!;
}
`,
      './tokens.ts': tokens,
    },
  },
  {
    filename: 'src/vk.provider.ts',
    code: `// The request is sent by the imported base class, which sends it again when it is turned down.
import { SocialProvider } from './social.provider';

export class VkProvider extends SocialProvider {
  async authenticate({ code, codeVerifier }: { code: string; codeVerifier: string }) {
    const form = new FormData();
    form.append('grant_type', 'authorization_code');
    form.append('code_verifier', codeVerifier);
    form.append('code', code);
    const answer = await this.fetch('https://id.example.com/oauth2/auth', { method: 'POST', body: form }); // error: redeemedAgainInside
    return answer.json();
  }
}
`,
    files: {
      './social.provider': `export abstract class SocialProvider {
  protected async fetch(url: string, options: RequestInit = {}, retries = 0): Promise<Response> {
    const response = await fetch(url, options);
    if (response.ok || retries > 2) return response;
    await new Promise((resolve) => setTimeout(resolve, 5000));
    return this.fetch(url, options, retries + 1);
  }
}
`,
    },
  },
];
