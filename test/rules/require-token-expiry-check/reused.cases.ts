/** An access token that is kept and used again, however old it is. */

import type { Case } from '../tester.js';

/** A token request; the answer is in `answer`. */
const request = (fields = "grant_type: 'client_credentials'", url = 'tokenUrl'): string =>
  `const response = await fetch(${url}, {
    method: 'POST',
    body: new URLSearchParams({ ${fields}, client_id: clientId, client_secret: clientSecret }),
  });
  const answer = await response.json();`;

const error = ' // error: accessTokenReused';
const wrong = (text: string): string => text.replace('{\n    method', `{${error}\n    method`);

/** A module that keeps its token in a variable; \`look\` comes first. */
const moduleWith = (look: string, asked = wrong(request()), rest = ''): string => `
let token;
export async function getToken() {
  ${look}
  ${asked}
  token = answer.access_token;
  return token;
}
export async function call(path) {
  return fetch(base + path, { headers: { Authorization: \`Bearer \${await getToken()}\` } });
}
${rest}`;

/** A class that does so. */
const classWith = (look: string, asked = wrong(request()), rest = ''): string => `
import { clientId, clientSecret, tokenUrl } from './settings';
export class Client {
  constructor(config) {
    this.config = config;
    this.token = undefined;
  }
  async getToken() {
    ${look}
    ${asked}
    this.token = answer.access_token;
    return this.token;
  }
  async get(path) {
    const token = await this.getToken();
    return fetch(this.config.base + path, { headers: { Authorization: \`Bearer \${token}\` } });
  }
  ${rest}
}`;

const strict = (filename: string, why: string, code: string): Case => ({
  mode: 'strict',
  filename,
  code: `// ${why}${code}`,
});

const js = (why: string, code: string): Case => strict('file.js', why, code);
const fine = (why: string, code: string, filename = 'file.js'): Case => ({
  filename,
  code: `// ${why}${code}`,
});

const grants = {
  'a password': "grant_type: 'password', username: user, password: secret",
  'a token exchange':
    "grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', subject_token: subject",
  'a signed assertion':
    "grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: assertion",
  'a refresh token': "grant_type: 'refresh_token', refresh_token: settings.refreshToken",
};

export const invalid: Case[] = [
  js(
    'the cache that everyone writes: a variable of the module',
    moduleWith('if (token) return token;'),
  ),
  js('the other way round', moduleWith('if (token !== undefined) return token;')),
  js('a field of an instance', classWith('if (this.token) return this.token;')),
  js('a field that is not null', classWith('if (this.token != null) return this.token;')),
  ...Object.entries(grants).map(([name, fields]) =>
    js(`got with ${name}`, moduleWith('if (token) return token;', wrong(request(fields)))),
  ),
  js(
    'at Microsoft',
    moduleWith(
      'if (token) return token;',
      wrong(
        request(
          "grant_type: 'client_credentials', scope: 'https://graph.microsoft.com/.default'",
          "'https://login.microsoftonline.com/contoso.onmicrosoft.com/oauth2/v2.0/token'",
        ),
      ),
    ),
  ),
  js(
    'at Spotify',
    moduleWith(
      'if (token) return token;',
      wrong(
        request("grant_type: 'client_credentials'", "'https://accounts.spotify.com/api/token'"),
      ),
    ),
  ),
  js(
    'at Twitch',
    moduleWith(
      'if (token) return token;',
      wrong(request("grant_type: 'client_credentials'", "'https://id.twitch.tv/oauth2/token'")),
    ),
  ),
  js(
    'the promise is kept for good',
    `
let pending;
export function getToken() {
  pending ??= ask();
  return pending;
}
async function ask() {
  ${wrong(request())}
  return answer.access_token;
}
export const call = async (path) =>
  fetch(base + path, { headers: { Authorization: \`Bearer \${await getToken()}\` } });`,
  ),
  js(
    'the whole answer is kept',
    `
let answered;
export async function headers() {
  if (!answered) {
    ${wrong(request())}
    answered = answer;
  }
  return { Authorization: \`Bearer \${answered.access_token}\` };
}`,
  ),
  js(
    'the header is kept',
    `
let header;
export async function call(path) {
  if (!header) {
    ${wrong(request())}
    header = \`Bearer \${answer.access_token}\`;
  }
  return fetch(base + path, { headers: { Authorization: header } });
}`,
  ),
  js(
    'a method that signs in first, if it has not',
    `
export class Client {
  token;
  async signIn() {
    if (this.token) return;
    ${wrong(request())}
    this.token = answer.access_token;
  }
  async get(path) {
    await this.signIn();
    return fetch(base + path, { headers: { Authorization: \`Bearer \${this.token}\` } });
  }
}`,
  ),
  js(
    'a private method, behind a public one',
    `
export class Client {
  #token;
  async #getToken() {
    if (this.#token) return this.#token;
    ${wrong(request())}
    this.#token = answer.access_token;
    return this.#token;
  }
  async get(path) {
    return fetch(base + path, { headers: { Authorization: \`Bearer \${await this.#getToken()}\` } });
  }
}`,
  ),
  js(
    'localStorage is asked first',
    `
export async function getToken() {
  const known = localStorage.getItem('token');
  if (known) return known;
  ${wrong(request())}
  localStorage.setItem('token', answer.access_token);
  return answer.access_token;
}
export const call = async (path) =>
  fetch(base + path, { headers: { Authorization: \`Bearer \${await getToken()}\` } });`,
  ),
  js(
    'a map of tokens by tenant',
    `
const tokens = new Map();
export async function getToken() {
  if (tokens.has(tenant)) return tokens.get(tenant);
  ${wrong(request())}
  tokens.set(tenant, answer.access_token);
  return answer.access_token;
}
export const call = async (path) =>
  fetch(base + path, { headers: { Authorization: \`Bearer \${await getToken()}\` } });`,
  ),
  js(
    'axios',
    `
import axios from 'axios';
let token;
export async function getToken() {
  if (token) return token;
  const { data } = await axios.post(tokenUrl, { grant_type: 'client_credentials', client_id: clientId });${error}
  token = data.access_token;
  return token;
}
export const call = async (path) =>
  axios.get(base + path, { headers: { Authorization: \`Bearer \${await getToken()}\` } });`,
  ),
  js(
    'axios with an encoded form',
    `
import axios from 'axios';
import qs from 'qs';
let token;
export async function call(path) {
  if (!token) {
    const answer = await axios.post(tokenUrl, qs.stringify({ grant_type: 'client_credentials', client_id: clientId }));${error}
    token = answer.data.access_token;
  }
  return axios.get(base + path, { headers: { Authorization: \`Bearer \${token}\` } });
}`,
  ),
  js(
    'got',
    `
import got from 'got';
let token;
export async function call(path) {
  if (!token) {
    const answer = await got.post(tokenUrl, { form: { grant_type: 'client_credentials', client_id: clientId } }).json();${error}
    token = answer.access_token;
  }
  return got(base + path, { headers: { authorization: \`Bearer \${token}\` } });
}`,
  ),
  js(
    'a chain of then',
    `
let token;
export function getToken() {
  if (token) return Promise.resolve(token);
  return fetch(tokenUrl, {${error}
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId }),
  })
    .then((response) => response.json())
    .then((answer) => {
      token = answer.access_token;
      return token;
    });
}
export const call = (path) =>
  getToken().then((value) => fetch(base + path, { headers: { Authorization: \`Bearer \${value}\` } }));`,
  ),
  js(
    'a static field',
    `
export class Auth {
  static token;
  static async get() {
    if (Auth.token) return Auth.token;
    ${wrong(request())}
    Auth.token = answer.access_token;
    return Auth.token;
  }
  async headers() {
    return { Authorization: \`Bearer \${await Auth.get()}\` };
  }
}`,
  ),
  js(
    'a property of an object of the module',
    `
const cache = { token: '' };
export async function getToken() {
  if (cache.token) return cache.token;
  ${wrong(request())}
  cache.token = answer.access_token;
  return cache.token;
}
export const call = async (path) =>
  fetch(base + path, { headers: { Authorization: \`Bearer \${await getToken()}\` } });`,
  ),
  js(
    'the request is built by a helper',
    `
const post = (fields) => fetch(tokenUrl, {${error}
  method: 'POST',
  body: new URLSearchParams(fields),
});
let token;
export async function getToken() {
  if (token) return token;
  const response = await post({ grant_type: 'client_credentials', client_id: clientId });
  token = (await response.json()).access_token;
  return token;
}
export const call = async (path) =>
  fetch(base + path, { headers: { Authorization: \`Bearer \${await getToken()}\` } });`,
  ),
  js(
    'another test beside says nothing of the age',
    classWith('if (this.config.offline) return undefined;\n    if (this.token) return this.token;'),
  ),
  js(
    'whether the request failed is no look at the age',
    moduleWith(
      'if (token) return token;',
      `${wrong(request())}
  if (!response.ok) throw new Error('no token');`,
    ),
  ),
  strict(
    'file.ts',
    'in TypeScript',
    `
interface Answer { access_token: string }
let token: string | undefined;
export async function getToken(): Promise<string> {
  if (token) return token;
  ${wrong(request()).replace('await response.json()', '(await response.json()) as Answer')}
  token = answer.access_token;
  return token;
}
export const call = async (path: string): Promise<Response> =>
  fetch(base + path, { headers: { Authorization: \`Bearer \${await getToken()}\` } });`,
  ),
  strict(
    'file.ts',
    'a class in TypeScript',
    `
export class Client {
  private token: string | null = null;
  constructor(private readonly base: string) {}
  private async getToken(): Promise<string> {
    if (this.token) return this.token;
    ${wrong(request())}
    this.token = answer.access_token;
    return answer.access_token;
  }
  async get(path: string): Promise<Response> {
    return fetch(this.base + path, { headers: { Authorization: \`Bearer \${await this.getToken()}\` } });
  }
}`,
  ),
  strict(
    'file.ts',
    'HttpService of NestJS',
    `
import { HttpService } from '@nestjs/axios';
import { firstValueFrom } from 'rxjs';
export class CatalogService {
  private token = '';
  constructor(private readonly http: HttpService) {}
  async headers() {
    if (!this.token) {
      const answer = await firstValueFrom(this.http.post(tokenUrl, { grant_type: 'client_credentials', client_id: clientId }));${error}
      this.token = answer.data.access_token;
    }
    return { Authorization: \`Bearer \${this.token}\` };
  }
}`,
  ),
  strict(
    'file.ts',
    'the request in another file',
    `
import { requestToken } from './request-token';
let token: string | undefined;
export async function call(path: string) {
  if (!token) token = await requestToken({ grant_type: 'client_credentials' });${error}
  return fetch(base + path, { headers: { Authorization: \`Bearer \${token}\` } });
}`,
  ),
].map((each) =>
  each.code.includes("'./request-token'")
    ? {
        ...each,
        files: {
          './request-token.ts': `export async function requestToken(fields) {
  const response = await fetch(tokenUrl, { method: 'POST', body: new URLSearchParams({ ...fields, client_id: clientId }) });
  const answer = await response.json();
  return answer.access_token;
}`,
        },
      }
    : each,
);

export const valid: Case[] = [
  fine(
    'the expiry is kept and looked at',
    moduleWith(
      'if (token && Date.now() < expiresAt) return token;',
      `${request()}
  expiresAt = Date.now() + answer.expires_in * 1000;`,
      'let expiresAt = 0;',
    ),
  ),
  fine(
    'the time at which the token came is looked at, by whatever name',
    moduleWith(
      'if (token && Date.now() - since < 3_000_000) return token;',
      `${request()}
  since = Date.now();`,
      'let since = 0;',
    ),
  ),
  fine(
    'a timer drops the token',
    moduleWith(
      'if (token) return token;',
      `${request()}
  setTimeout(() => { token = undefined; }, 3_000_000);`,
    ),
  ),
  fine(
    'a call that answers 401 drops it',
    moduleWith(
      'if (token) return token;',
      request(),
      `export async function again(path) {
  const response = await call(path);
  if (response.status === 401) token = undefined;
  return response;
}`,
    ),
  ),
  fine(
    'each call asks anew',
    `
export async function call(path) {
  ${request()}
  return fetch(base + path, { headers: { Authorization: \`Bearer \${answer.access_token}\` } });
}`,
  ),
  fine(
    'kept, but asked for anew before each use',
    `
export class Client {
  async signIn() {
    ${request()}
    this.token = answer.access_token;
  }
  async get(path) {
    await this.signIn();
    return fetch(base + path, { headers: { Authorization: \`Bearer \${this.token}\` } });
  }
}`,
  ),
  fine(
    'a script that runs once',
    `
${request()}
const list = await fetch(base + '/items', { headers: { Authorization: \`Bearer \${answer.access_token}\` } });
console.log(await list.json());`,
  ),
  fine(
    'the token itself is decoded and its exp looked at',
    moduleWith('if (token && decode(token).exp * 1000 > Date.now()) return token;', request()),
  ),
  fine(
    'a helper that nobody sees decides',
    `
import { isFresh } from '@fabrikam/tokens';
${moduleWith('if (isFresh(token)) return token;', request())}`,
  ),
  fine(
    'a cache with a time to live',
    `
import { LRUCache } from 'lru-cache';
const cache = new LRUCache({ max: 10, ttl: 3_000_000 });
export async function getToken() {
  const known = cache.get('token');
  if (known) return known;
  ${request()}
  cache.set('token', answer.access_token);
  return answer.access_token;
}
export const headers = async () => ({ Authorization: \`Bearer \${await getToken()}\` });`,
  ),
  fine(
    'Redis forgets it by itself',
    `
export async function getToken() {
  const known = await redis.get('token');
  if (known) return known;
  ${request()}
  await redis.set('token', answer.access_token, 'EX', 3000);
  return answer.access_token;
}
export const headers = async () => ({ Authorization: \`Bearer \${await getToken()}\` });`,
  ),
  fine(
    'GitHub tokens of OAuth apps do not end',
    moduleWith(
      'if (token) return token;',
      request(
        "grant_type: 'authorization_code', code",
        "'https://github.com/login/oauth/access_token'",
      ),
    ),
  ),
  fine(
    'nor do those of Notion',
    moduleWith(
      'if (token) return token;',
      request("grant_type: 'authorization_code', code", "'https://api.notion.com/v1/oauth/token'"),
    ),
  ),
  fine(
    'another function renews it',
    moduleWith(
      'if (token) return token;',
      request(),
      'export function renew() {\n  token = undefined;\n  return getToken();\n}',
    ),
  ),
  fine(
    'an interceptor elsewhere in the file reacts',
    `
import axios from 'axios';
axios.interceptors.response.use(undefined, (problem) => {
  if (problem.response.statusText === 'Unauthorized') forget();
  throw problem;
});
let token;
const forget = () => { token = undefined; };
export async function call(path) {
  if (!token) {
    const { data } = await axios.post(tokenUrl, { grant_type: 'client_credentials' });
    token = data.access_token;
  }
  return axios.get(base + path, { headers: { Authorization: \`Bearer \${token}\` } });
}`,
  ),
  fine(
    'MSAL keeps tokens and knows when they end',
    `
import { ConfidentialClientApplication } from '@azure/msal-node';
const client = new ConfidentialClientApplication(config);
export async function headers() {
  const { accessToken } = await client.acquireTokenByClientCredential({ scopes });
  return { Authorization: \`Bearer \${accessToken}\` };
}`,
  ),
  fine(
    'a server that issues tokens',
    `
export async function token(request) {
  const { grant_type } = await request.formData();
  if (grant_type !== 'client_credentials') return new Response('unsupported_grant_type');
  return Response.json({ access_token: sign(), token_type: 'Bearer' });
}`,
  ),
  fine(
    'an API key is no access token',
    `
let key;
export async function call(path) {
  key ??= await readFile('key.txt', 'utf8');
  return fetch(base + path, { headers: { Authorization: \`Bearer \${key}\` } });
}`,
  ),
  fine(
    'a token that the user has pasted',
    `
export async function call(path) {
  return fetch(base + path, { headers: { Authorization: \`Bearer \${process.env.TOKEN}\` } });
}`,
  ),
  fine(
    'the id token tells who signed in, nothing more',
    `
let user;
export async function signIn(code) {
  ${request("grant_type: 'authorization_code', code")}
  user = decode(answer.id_token);
  return user;
}
export const call = () => fetch(base, { headers: { Authorization: 'Bearer none' } });`,
  ),
  fine(
    'the token is thrown away after use',
    `
let token;
export async function run() {
  ${request()}
  token = answer.access_token;
  await fetch(base, { headers: { Authorization: \`Bearer \${token}\` } });
  token = null;
}`,
  ),
  fine(
    'each user has another token, which the caller keeps',
    `
export async function signIn(user, code) {
  ${request("grant_type: 'authorization_code', code")}
  user.token = answer.access_token;
  return fetch(base, { headers: { Authorization: \`Bearer \${user.token}\` } });
}`,
  ),
  fine(
    'a factory: each client lives for one job',
    `
export async function makeClient() {
  ${request()}
  return { headers: { Authorization: \`Bearer \${answer.access_token}\` } };
}`,
  ),
  fine('the package renews tokens elsewhere', moduleWith('if (token) return token;', request())),
  fine(
    'a comment that knows is trusted',
    moduleWith(
      '// Lives as long as the process; expired ones are replaced at start.\n  if (token) return token;',
      request(),
    ),
  ),
  fine(
    'known miss: an own transport of unknown shape',
    `
let token;
export async function call(path) {
  if (!token) token = await transport('POST', tokenUrl, encode(['grant_type', 'client_credentials']));
  return fetch(base + path, { headers: { Authorization: \`Bearer \${token}\` } });
}`,
  ),
].map((each) => {
  if (each.code.includes('known miss')) return { ...each, knownMiss: true as const };
  return each.code.includes('renews tokens elsewhere')
    ? { ...each, facts: { refreshGrant: true } }
    : each;
});
