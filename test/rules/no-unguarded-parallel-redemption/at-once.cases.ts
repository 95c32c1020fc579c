/** `Promise.all` and friends, and first calls that nobody awaits. */

import type { Case } from '../tester.js';
import { exchange, exchangeModule, redeemWithMsal } from './sources.js';

export const invalid: Case[] = [
  {
    code: `// invalid: the same code twice in Promise.all
${redeemWithMsal}
export async function callback(req, res) {
  const [graph, api] = await Promise.all([
    redeem(req.query.code),
    redeem(req.query.code), // error: redeemedTwiceAtOnce
  ]);
  req.session.tokens = { graph, api };
  res.redirect('/');
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: one redemption for each resource, all at once
${exchange}
export async function tokensFor(resources: string[], code: string) {
  return Promise.all(
    resources.map(async (resource) => {
      const tokens = await exchange(code); // error
      return { resource, token: tokens.access_token };
    }),
  );
}`,
  },
  {
    code: `// invalid: Promise.allSettled with two MSAL calls in place
import { ConfidentialClientApplication } from '@azure/msal-node';
const cca = new ConfidentialClientApplication({ auth: { clientId: 'a', clientSecret: 's' } });
export const redirect = async (req, res) => {
  const { code } = req.query;
  const results = await Promise.allSettled([
    cca.acquireTokenByCode({ code, scopes: ['User.Read'], redirectUri: '/r' }),
    cca.acquireTokenByCode({ code, scopes: ['api://x/.default'], redirectUri: '/r' }), // error: redeemedTwiceAtOnce
  ]);
  req.session.results = results;
  res.redirect('/');
};`,
    filename: 'file.js',
  },
  {
    code: `// invalid: Promise.race between the direct call and a proxy
import axios from 'axios';
export function redeem(code: string) {
  const body = { grant_type: 'authorization_code', code };
  return Promise.race([
    axios.post('https://auth.example.com/token', body),
    axios.post('https://proxy.example.com/token', body), // error: redeemedTwiceAtOnce
  ]);
}`,
  },
  {
    code: `// invalid: Promise.any over two regions
${exchange}
export class RegionalClient {
  async redeem(code) {
    return Promise.any([
      exchange(code),
      fetch('https://eu.auth.example.com/token', { // error: redeemedTwiceAtOnce
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'authorization_code', code }),
      }),
    ]);
  }
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: two helpers with one code each behind Promise.all
${exchange}
async function loadProfile(code) {
  const { access_token } = await exchange(code);
  return fetch('/me', { headers: { Authorization: access_token } });
}
async function loadMail(code) {
  const { access_token } = await exchange(code);
  return fetch('/mail', { headers: { Authorization: access_token } });
}
export const load = (code) =>
  Promise.all([
    loadProfile(code),
    loadMail(code), // error: redeemedTwiceAtOnce
  ]);`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the promises are started first and awaited later
import { exchange } from './exchange';
export async function handler({ code }: { code: string }) {
  const forUser = exchange(code);
  const forApp = exchange(code); // error: redeemedTwiceAtOnce
  const user = await forUser;
  const app = await forApp;
  return { user, app };
}`,
    files: { './exchange.ts': exchangeModule },
  },
  {
    code: `// invalid: a spread list of promises, arrow function
${exchange}
const both = (code: string) => [
  exchange(code),
  exchange(code), // error
];
export const login = async (code: string) => Promise.all([...both(code)]);`,
  },
  {
    code: `// invalid: an object of promises, Google
import { google } from 'googleapis';
const client = new google.auth.OAuth2('id', 'secret', 'https://app.example.com/cb');
export async function connect(code: string) {
  const jobs = {
    calendar: client.getToken(code),
    drive: client.getToken({ code }), // error: redeemedTwiceAtOnce
  };
  await jobs.calendar;
  await jobs.drive;
}`,
  },
  {
    code: `// invalid: the first call is not awaited
${exchange}
export async function login(code) {
  exchange(code);
  const tokens = await exchange(code); // error: redeemedTwiceAtOnce
  return tokens.access_token;
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: void does not wait either; the result of the first goes to the log
${redeemWithMsal}
export const redirect = async (req, res) => {
  void redeem(req.query.code).then((r) => console.info('signed in', r.account.homeAccountId));
  const result = await redeem(req.query.code); // error: redeemedTwiceAtOnce
  req.session.account = result.account;
  res.redirect('/');
};`,
    filename: 'file.js',
  },
  {
    code: `// invalid: two .then chains side by side in a method
${exchange}
export class Login {
  finish(code: string) {
    exchange(code).then((t) => this.save(t.access_token));
    exchange(code).then((t) => this.save(t.refresh_token)); // error: redeemedTwiceAtOnce
  }
  private save(token: string) {
    localStorage.setItem('t', token);
  }
}`,
  },
  {
    code: `// invalid: a callback-style first call
import { google } from 'googleapis';
const oauth2 = new google.auth.OAuth2('id', 'secret', 'http://localhost');
export function store(code, done) {
  oauth2.getToken(code, (err, tokens) => {
    if (!err) oauth2.setCredentials(tokens);
  });
  oauth2.getToken(code, done); // error: redeemedTwiceAtOnce
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: an unawaited helper of the same file, then the redemption itself
${exchange}
async function warmUp(code) {
  const tokens = await exchange(code);
  sessionStorage.setItem('t', tokens.access_token);
}
export default async function finish(code) {
  warmUp(code);
  await exchange(code); // error: redeemedTwiceAtOnce
}`,
    filename: 'file.js',
  },
  {
    code: `// invalid: the timer fires while the first call may be pending
${exchange}
export function login(code: string) {
  exchange(code).then((t) => localStorage.setItem('t', t.access_token));
  setTimeout(() => {
    exchange(code).then((t) => localStorage.setItem('t', t.access_token)); // error
  }, 0);
}`,
  },
];

export const valid: Case[] = [
  {
    code: `// valid: Promise.all over different codes
${exchange}
export async function connectAll(codes: string[]) {
  return Promise.all(codes.map((code) => exchange(code)));
}`,
  },
  {
    code: `// valid: Promise.all of one redemption and something else
${exchange}
export const finish = (code, state) => Promise.all([exchange(code), loadPreferences(state)]);
async function loadPreferences(state) {
  return JSON.parse(atob(state));
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: two codes from two sign-ins
${redeemWithMsal}
export async function link(first, second) {
  return Promise.all([redeem(first.code), redeem(second.code)]);
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: one promise, awaited twice
${exchange}
export async function login(code: string) {
  const tokens = exchange(code);
  const [a, b] = await Promise.all([tokens, tokens]);
  return [a.access_token, b.refresh_token];
}`,
  },
  {
    code: `// valid: the first answer is used for all resources through the refresh token
${exchange}
export async function tokensFor(resources, code) {
  const { refresh_token } = await exchange(code);
  return Promise.all(
    resources.map((scope) =>
      fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
        method: 'POST',
        body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token, scope, client_id: 'x' }),
      }),
    ),
  );
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: Promise.race between the redemption and a timeout
import { exchange } from './exchange';
export class Client {
  redeem(code: string) {
    return Promise.race([
      exchange(code),
      new Promise((_, reject) => setTimeout(() => reject(new Error('timeout')), 10000)),
    ]);
  }
}`,
    files: { './exchange.ts': exchangeModule },
  },
  {
    code: `// valid: Promise.all of a redemption and a silent acquisition
import { ConfidentialClientApplication } from '@azure/msal-node';
const cca = new ConfidentialClientApplication({ auth: { clientId: 'a', clientSecret: 's' } });
export async function redirect(req, account) {
  return Promise.all([
    cca.acquireTokenByCode({ code: req.query.code, scopes: ['User.Read'], redirectUri: '/r' }),
    cca.acquireTokenSilent({ account, scopes: ['Mail.Read'] }),
  ]);
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: an unawaited single redemption
${exchange}
export function login(code) {
  void exchange(code).then((t) => localStorage.setItem('t', t.access_token));
}`,
    filename: 'file.js',
  },
  {
    code: `// valid: two unawaited calls with the codes of two prompts
${exchange}
import { prompt } from './prompt';
export async function linkTwoAccounts() {
  void exchange(await prompt('first code'));
  void exchange(await prompt('second code'));
}`,
  },
  {
    code: `// valid: @azure/identity keeps the token after the first call, so the second finds it in the cache
import { AuthorizationCodeCredential } from '@azure/identity';
export async function load(code: string) {
  const credential = new AuthorizationCodeCredential('tenant', 'client', code, 'http://localhost');
  const first = await credential.getToken('https://graph.microsoft.com/.default');
  const again = await credential.getToken('https://graph.microsoft.com/.default');
  return [first, again];
}`,
  },
];
