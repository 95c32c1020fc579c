/** Unusual but valid spellings: nothing of them changes what is sent. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'es5.js',
    code: `// ES5 with var and function: the second exchange is in a function that nothing calls.
var axios = require('axios');
function exchange(code) {
  return axios.post(TOKEN_URL, { grant_type: 'authorization_code', code: code });
}
function login(req, res) {
  exchange(req.query.code).then(function (response) {
    res.json(response.data);
  });
}
module.exports = { login: login };
`,
  },
  {
    code: `// An immediately invoked function around the only redemption.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export const login = (code: string) =>
  (async () => {
    const { tokens } = (await client.getToken(code as string))!;
    return tokens satisfies object;
  })();
`,
  },
  {
    filename: 'optional.js',
    code: `// Optional call and comma expression, still one redemption.
export async function login(code, oauth) {
  let tokens;
  return (oauth?.debug?.('exchanging'), (tokens = await exchange?.(code)), tokens ?? null);
}

const exchange = (code) =>
  fetch(TOKEN_URL, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) });
`,
  },
  {
    code: `// An AbortError stops p-retry for every failure.
import pRetry, { AbortError } from 'p-retry';
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export const login = (code: string) =>
  pRetry(async () => {
    await network.ready();
    try {
      return await github.validateAuthorizationCode(code);
    } catch (error) {
      throw new AbortError(error as Error);
    }
  });
`,
  },
  {
    filename: 'bail.js',
    code: `// bail() stops async-retry for every failure of the exchange; what is retried is the discovery.
const retry = require('async-retry');
const { Issuer } = require('openid-client');

module.exports = (params) =>
  retry(async (bail) => {
    const issuer = await Issuer.discover(process.env.ISSUER);
    const client = new issuer.Client({ client_id, client_secret });
    return client.callback(REDIRECT_URI, params).catch((error) => bail(error));
  });
`,
  },
  {
    filename: 'src/lazy.ts',
    code: `// A query that does not run by itself, and does not retry when it is asked to run.
import { useQuery } from '@tanstack/react-query';

export function useTokens(code: string) {
  return useQuery({
    queryKey: ['tokens', code],
    queryFn: () => fetch(TOKEN_URL, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) }),
    enabled: false,
    retry: false,
  });
}
`,
  },
  {
    code: `// The loop variable shadows the outer code.
import { Google } from 'arctic';
const google = new Google(ID, SECRET, REDIRECT);

export async function all(code: string, others: { code: string; verifier: string }[]) {
  const results = [await google.validateAuthorizationCode(code, 'v')];
  for (const { code, verifier } of others) {
    results.push(await google.validateAuthorizationCode(code, verifier));
  }
  return results;
}
`,
  },
  {
    code: `// A generic request helper: its token endpoint is used for the code once, for the refresh token in a loop.
const request = async <T>(params: Record<string, string>): Promise<T> =>
  (await fetch(TOKEN_URL, { method: 'POST', body: new URLSearchParams({ ...params, client_id: ID }) })).json();

export async function* tokens(code: string) {
  let current = await request<Tokens>({ grant_type: 'authorization_code', code });
  while (true) {
    yield current;
    current = { ...current, ...(await request<Tokens>({ grant_type: 'refresh_token', refresh_token: current.refresh_token })) };
  }
}
`,
  },
  {
    knownMiss: true,
    filename: 'src/lazy.ts',
    code: `// known miss: enabled: false keeps the query from running by itself, not from retrying.
import { useQuery } from '@tanstack/react-query';

export function useTokens(code: string) {
  const query = useQuery({
    queryKey: ['tokens', code],
    queryFn: () => exchange(code),
    enabled: false,
  });
  return query.refetch;
}

const exchange = async (code: string) => {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, client_id: ID });
  const res = await fetch(TOKEN_URL, { method: 'POST', body });
  if (!res.ok) throw new Error('exchange failed');
  return res.json();
};
`,
  },
];

export const invalid: Case[] = [
  {
    filename: 'es5.js',
    code: `// ES5: var, function, nested callbacks.
var axios = require('axios');
var qs = require('qs');
function exchange(code) {
  return axios.post(TOKEN_URL, qs.stringify({ grant_type: 'authorization_code', code: code }));
}
module.exports = function (req, res) {
  var code = req.query.code;
  exchange(code).then(function (response) {
    res.json(response.data);
  }, function () {
    return exchange(code).then(function (response) { // error
      res.json(response.data);
    });
  });
};
`,
  },
  {
    code: `// Casts, non-null assertions and parentheses.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT) as OAuth2Client;

export async function login(query: Record<string, unknown>) {
  const first = await client.getToken(query.code as string);
  const second = await (client!.getToken)(<string>query['code']!); // error: redeemedAgain
  return [first, second] as const;
}
`,
  },
  {
    filename: 'aliases.js',
    code: `// The method is taken out of its object, the import is renamed.
import { authorizationCodeGrant as grant } from 'openid-client';

export async function finish(config, url) {
  const again = grant;
  const claims = (await grant(config, url)).claims();
  await save(claims);
  const { access_token } = await again(config, url); // error: redeemedAgain
  return access_token;
}
`,
  },
  {
    code: `// A computed property holds the code.
const FIELD = 'code';
const GRANT = { grant_type: 'authorization_code' } as const;

export async function login(code: string) {
  const form = { ...GRANT, [FIELD]: code, client_id: ID };
  const first = await fetch(TOKEN_URL, { method: 'POST', body: new URLSearchParams(form) });
  if (!first.ok) return null;
  const second = await fetch(TOKEN_URL, { method: 'POST', body: JSON.stringify(Object.assign({}, form)) }); // error: redeemedAgain
  return second.json();
}
`,
  },
  {
    filename: 'body.js',
    code: `// A body that is joined from entries.
const encode = (o) => Object.entries(o).map(([k, v]) => k + '=' + encodeURIComponent(v)).join('&');

exports.login = async (code) => {
  const send = () =>
    fetch(TOKEN_URL, { method: 'POST', body: encode({ grant_type: 'authorization_code', code, client_id }) });
  const first = await send();
  if (first.status === 200) return first.json();
  return (await send()).json(); // error
};
`,
  },
  {
    filename: 'iife.js',
    code: `// Two immediately invoked functions in a row.
import { WebClient } from '@slack/web-api';
const web = new WebClient();

export async function install(code) {
  const bot = await (async () => (await web.oauth.v2.access({ client_id, client_secret, code })).access_token)();
  const user = await (async () => (await web.oauth.v2.access({ client_id, client_secret, code })).authed_user)(); // error
  return { bot, user };
}
`,
  },
  {
    code: `// The code is part of a larger request record that TypeScript knows by an enum.
enum Grant { Code = 'authorization_code', Refresh = 'refresh_token' }

async function post(grant_type: Grant, value: string) {
  const key = grant_type === Grant.Code ? 'code' : 'refresh_token';
  const res = await fetch(TOKEN_URL, {
    method: 'POST',
    body: new URLSearchParams({ grant_type, [key]: value, client_id: ID }),
  });
  return res.json();
}

export async function start(code: string) {
  const first = await post(Grant.Code, code);
  if (first.refresh_token) return post(Grant.Refresh, first.refresh_token);
  return post(Grant.Code, code); // error: redeemedAgain
}
`,
  },
  {
    filename: 'dense.js',
    code: `// Several statements on one line.
import ky from 'ky';
export async function login(code) { const json = { grant_type: 'authorization_code', code };
  await ky.post(TOKEN_URL, { json }); await pause(); return ky.post(TOKEN_URL, { json }); // error: redeemedAgain
}
`,
  },
];
