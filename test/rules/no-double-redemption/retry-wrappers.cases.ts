/** Functions that run their callback again: libraries and hand-written helpers. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    code: `// pRetry asks for a new code in each attempt.
import pRetry from 'p-retry';
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export const login = () =>
  pRetry(async () => {
    const code = await openBrowserAndWaitForCode();
    const { tokens } = await client.getToken(code);
    return tokens;
  });
`,
  },
  {
    code: `// The redemption stands before the wrapper; what is retried is the profile request.
import pRetry from 'p-retry';
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export async function callback(code: string) {
  const tokens = await github.validateAuthorizationCode(code);
  return pRetry(() => fetchUser(tokens.accessToken()), { retries: 5 });
}

async function fetchUser(token: string) {
  const res = await fetch('https://api.github.com/user', { headers: { Authorization: 'Bearer ' + token } });
  if (!res.ok) throw new Error(String(res.status));
  return res.json();
}
`,
  },
  {
    filename: 'discover.js',
    code: `// async-retry around discovery only.
const retry = require('async-retry');
const { Issuer } = require('openid-client');

module.exports = async (params) => {
  const issuer = await retry(() => Issuer.discover(process.env.ISSUER), { retries: 3 });
  const client = new issuer.Client({ client_id, client_secret });
  return client.callback(REDIRECT_URI, params);
};
`,
  },
  {
    code: `// What is retried is the refresh grant.
import { backOff } from 'exponential-backoff';

export function renew(refreshToken: string) {
  return backOff(async () => {
    const res = await fetch(TOKEN_URL, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken, client_id: ID }),
    });
    if (res.status >= 500) throw new Error('try again');
    return res.json();
  });
}
`,
  },
  {
    code: `// One promise is made outside; awaiting it again in each attempt does not send the code again.
import pRetry from 'p-retry';
import { Issuer } from 'openid-client';

export async function login(client: InstanceType<Issuer['Client']>, code: string) {
  const pending = client.callback(REDIRECT_URI, { code });
  return pRetry(async () => {
    const tokens = await pending;
    return client.userinfo(tokens);
  });
}
`,
  },
  {
    code: `// The attempts share one promise for each code, so that the retry only waits for it.
import pRetry from 'p-retry';
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);
const redemptions = new Map<string, ReturnType<typeof exchange>>();

async function exchange(code: string) {
  return (await client.getToken(code)).tokens;
}

function redeemOnce(code: string) {
  let pending = redemptions.get(code);
  if (!pending) {
    pending = exchange(code);
    redemptions.set(code, pending);
  }
  return pending;
}

export const login = (code: string) => pRetry(async () => saveUser(await redeemOnce(code)));
`,
  },
  {
    filename: 'rx.ts',
    code: `// from() subscribes to a promise that has been started once: retry() cannot send it again.
import { from, retry } from 'rxjs';
import { PublicClientApplication } from '@azure/msal-node';
const pca = new PublicClientApplication(config);

export const token$ = (code: string) =>
  from(pca.acquireTokenByCode({ code, scopes, redirectUri })).pipe(retry(2));
`,
  },
  {
    code: `// A hand-written retry around something else.
async function withRetry<T>(run: () => Promise<T>, attempts = 3): Promise<T> {
  for (let i = 0; ; i++) {
    try {
      return await run();
    } catch (error) {
      if (i >= attempts) throw error;
    }
  }
}

export async function login(code: string) {
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID }),
  });
  const tokens = await res.json();
  return withRetry(() => loadProfile(tokens.access_token));
}
`,
  },
  {
    code: `// The helper runs its callback once and only measures it.
async function timed<T>(name: string, run: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await run();
  } catch (error) {
    logger.error({ name, error });
    throw error;
  } finally {
    logger.info({ name, ms: performance.now() - start });
  }
}

export const exchange = (code: string) =>
  timed('exchange', () =>
    fetch(TOKEN_URL, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) }),
  );
`,
  },
  {
    filename: 'span.js',
    code: `// A tracing span and a transaction run their callback once.
import { trace } from '@opentelemetry/api';
const tracer = trace.getTracer('auth');

export async function callback(req, res) {
  const tokens = await tracer.startActiveSpan('exchange', async (span) => {
    const result = await oauth.getToken({ code: req.query.code, redirect_uri });
    span.end();
    return result;
  });
  await db.transaction(async (tx) => tx.insert(sessions).values({ refresh: tokens.token.refresh_token }));
  res.redirect('/');
}

import { AuthorizationCode } from 'simple-oauth2';
const oauth = new AuthorizationCode(config);
`,
  },
  {
    code: `// The retry helper starts sign-in when the only attempt fails.
async function orElse<T>(run: () => Promise<T>, otherwise: (error: unknown) => T): Promise<T> {
  try {
    return await run();
  } catch (error) {
    return otherwise(error);
  }
}

export const GET = (request: Request) => {
  const code = new URL(request.url).searchParams.get('code')!;
  return orElse(
    async () => Response.json(await (await exchange(code)).json()),
    () => Response.redirect('https://app.example/login'),
  );
};

const exchange = (code: string) =>
  fetch(TOKEN_URL, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) });
`,
  },
  {
    code: `// The wrapper is told to try only once.
import pRetry from 'p-retry';
import got from 'got';

export const exchange = (code: string) =>
  pRetry(() => got.post(TOKEN_URL, { form: { grant_type: 'authorization_code', code } }).json<Tokens>(), {
    retries: 0,
  });
`,
  },
  {
    code: `// A retry of nothing but the DPoP nonce, as a helper.
import * as client from 'openid-client';

async function retryOnNonce<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof client.ResponseBodyError && error.error === 'use_dpop_nonce') return run();
    throw error;
  }
}

export const finish = (config: client.Configuration, url: URL) =>
  retryOnNonce(() => client.authorizationCodeGrant(config, url, { pkceCodeVerifier: verifier }));
`,
  },
  {
    knownMiss: true,
    filename: 'worker.ts',
    code: `// known miss: A queue with several attempts runs the job again with the code it was given.
import { Queue, Worker } from 'bullmq';
import { WebClient } from '@slack/web-api';
const queue = new Queue('install');
const slack = new WebClient();

new Worker('install', async (job) => {
  const { code } = job.data;
  return slack.oauth.v2.access({ client_id: ID, client_secret: SECRET, code });
});

export const enqueue = (code: string) => queue.add('install', { code }, { attempts: 5 });
`,
  },
];

export const invalid: Case[] = [
  {
    code: `// rxjs: defer() makes the promise anew for each subscription.
import { defer, lastValueFrom, retry, timer } from 'rxjs';
import { Issuer } from 'openid-client';

export const exchange = (client: InstanceType<Issuer['Client']>, code: string) =>
  lastValueFrom(
    defer(() => client.callback(REDIRECT_URI, { code })).pipe( // error: redeemedByRetry
      retry({ count: 3, delay: (_error, attempt) => timer(attempt * 1000) }),
    ),
  );
`,
  },
  {
    code: `// p-retry.
import pRetry from 'p-retry';
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function exchange(code: string) {
  const { tokens } = await pRetry(() => client.getToken(code), { retries: 3 }); // error: redeemedByRetry
  return tokens;
}
`,
  },
  {
    code: `// p-retry with a named function that has the code from its closure.
import pRetry, { AbortError } from 'p-retry';

app.get('/auth/callback', async (req, res) => {
  const { code } = req.query;
  const run = async () => {
    const response = await fetch(TOKEN_URL, { // error: redeemedByRetry
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID }),
    });
    if (response.status === 404) throw new AbortError(response.statusText);
    if (!response.ok) throw new Error(response.statusText);
    return response.json();
  };
  res.json(await pRetry(run, { retries: 5 }));
});
`,
    filename: 'server.js',
  },
  {
    filename: 'retry.cjs',
    code: `// async-retry with bail.
const retry = require('async-retry');
const axios = require('axios');

module.exports = (code) =>
  retry(
    async (bail) => {
      const res = await axios.post(TOKEN_URL, { grant_type: 'authorization_code', code, client_id }); // error: redeemedByRetry
      if (res.status === 403) return bail(new Error('Unauthorized'));
      return res.data;
    },
    { retries: 5 },
  );
`,
  },
  {
    code: `// exponential-backoff.
import { backOff } from 'exponential-backoff';
import { MicrosoftEntraId } from 'arctic';
const entra = new MicrosoftEntraId(TENANT, ID, SECRET, REDIRECT);

export const exchange = (code: string, verifier: string) =>
  backOff(() => entra.validateAuthorizationCode(code, verifier), { numOfAttempts: 4 }); // error: redeemedByRetry
`,
  },
  {
    code: `// cockatiel.
import { retry, handleAll, ExponentialBackoff } from 'cockatiel';
import { ConfidentialClientApplication } from '@azure/msal-node';
const cca = new ConfidentialClientApplication(config);
const policy = retry(handleAll, { maxAttempts: 3, backoff: new ExponentialBackoff() });

export function exchange(code: string) {
  return policy.execute(() => cca.acquireTokenByCode({ code, scopes, redirectUri })); // error: redeemedByRetry
}
`,
  },
  {
    code: `// promise-retry, whose callback asks for the retry itself.
import promiseRetry from 'promise-retry';
import { AuthorizationCode } from 'simple-oauth2';
const client = new AuthorizationCode(config);

export const exchange = (code: string) =>
  promiseRetry((retry, number) => {
    console.log('attempt', number);
    return client.getToken({ code, redirect_uri }).catch(retry); // error
  });
`,
  },
  {
    filename: 'lifeomic.ts',
    code: `// @lifeomic/attempt.
import { retry } from '@lifeomic/attempt';
import { exchangeWebFlowCode } from '@octokit/oauth-methods';

export async function login(code: string) {
  const { authentication } = await retry(
    async () => exchangeWebFlowCode({ clientType: 'oauth-app', clientId: ID, clientSecret: SECRET, code }), // error: redeemedByRetry
    { maxAttempts: 3, delay: 200 },
  );
  return authentication.token;
}
`,
  },
  {
    filename: 'auth.service.ts',
    code: `// rxjs: HttpClient.post is cold, so retry() sends the code again.
import { HttpClient } from '@angular/common/http';
import { retry, catchError, throwError } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class AuthService {
  constructor(private readonly http: HttpClient) {}

  exchange(code: string) {
    const body = { grant_type: 'authorization_code', code, client_id: ID, redirect_uri: REDIRECT };
    return this.http.post<Tokens>(TOKEN_URL, body).pipe(retry(2), catchError((e) => throwError(() => e))); // error: redeemedByRetry
  }
}
`,
  },
  {
    code: `// A hand-written withRetry in the same file: the caller's callback is the place.
async function withRetry<T>(run: () => Promise<T>, attempts = 3): Promise<T> {
  let last: unknown;
  for (let i = 0; i < attempts; i++) {
    try {
      return await run();
    } catch (error) {
      last = error;
      await new Promise((resolve) => setTimeout(resolve, 2 ** i * 100));
    }
  }
  throw last;
}

export const exchange = (code: string) =>
  withRetry(async () => {
    const res = await fetch(TOKEN_URL, { // error
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID }),
    });
    if (!res.ok) throw new Error(await res.text());
    return res.json();
  });
`,
  },
  {
    filename: 'retry.js',
    code: `// A recursive hand-written retry under another name, called through .then.
const attempt = (fn, left) => fn().catch((e) => (left > 0 ? attempt(fn, left - 1) : Promise.reject(e)));

exports.callback = (req, res, next) => {
  const { code } = req.query;
  attempt(() => oauth.getToken({ code, redirect_uri }), 2) // error
    .then((token) => res.json(token))
    .catch(next);
};

const { AuthorizationCode } = require('simple-oauth2');
const oauth = new AuthorizationCode(config);
`,
  },
  {
    code: `// Retry as a decorator-like factory: the made function sends the code again.
const retrying =
  <A extends unknown[], R>(fn: (...args: A) => Promise<R>) =>
  async (...args: A): Promise<R> => {
    try {
      return await fn(...args);
    } catch {
      return fn(...args);
    }
  };

const exchange = retrying(async (code: string) => github.validateAuthorizationCode(code)); // error
export const login = (code: string) => exchange(code);

import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);
`,
  },
  {
    code: `// The shared promise is dropped when it fails, so the retry sends the code again.
import pRetry from 'p-retry';
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);
const pending = new Map<string, Promise<unknown>>();

export const login = (code: string) =>
  pRetry(() => {
    if (!pending.has(code)) {
      pending.set(code, client.getToken(code).finally(() => pending.delete(code))); // error
    }
    return pending.get(code);
  });
`,
  },
  {
    code: `// The flag that should stop the second attempt is set only on success.
import pRetry from 'p-retry';
import { Google } from 'arctic';
const google = new Google(ID, SECRET, REDIRECT);

export function login(code: string, verifier: string) {
  let tokens: Awaited<ReturnType<Google['validateAuthorizationCode']>> | undefined;
  return pRetry(async () => {
    if (!tokens) tokens = await google.validateAuthorizationCode(code, verifier); // error
    return loadUser(tokens.accessToken());
  });
}
`,
  },
];
