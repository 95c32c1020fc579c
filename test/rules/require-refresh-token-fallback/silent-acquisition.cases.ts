/** Libraries that keep tokens and renew them when asked silently (MSAL): asked in the package or never. */

import type { Case } from '../tester.js';
import { noRenewal } from './facts.js';

export const valid: Case[] = [
  {
    filename: 'auth.js',
    facts: { silentAcquisition: true },
    code: `// Elsewhere in the package tokens are asked for silently.
const msal = require('@azure/msal-node');
const cca = new msal.ConfidentialClientApplication(config);

app.get('/redirect', async (req, res) => {
  const response = await cca.acquireTokenByCode({ code: req.query.code, scopes: ['Mail.Read'], redirectUri });
  req.session.accessToken = response.accessToken;
  req.session.account = response.account;
  res.redirect('/');
});
`,
  },
  {
    filename: 'graph.js',
    code: `// This file asks silently itself; offline_access is added by MSAL.
const msal = require('@azure/msal-node');
const cca = new msal.ConfidentialClientApplication(config);

app.get('/login', async (req, res) => res.redirect(await cca.getAuthCodeUrl({ scopes: ['Mail.Read'], redirectUri })));

app.get('/redirect', async (req, res) => {
  const response = await cca.acquireTokenByCode({ code: req.query.code, scopes: ['Mail.Read'], redirectUri });
  req.session.account = response.account;
  req.session.accessToken = response.accessToken;
  res.redirect('/mail');
});

app.get('/mail', async (req, res) => {
  const { accessToken } = await cca.acquireTokenSilent({ account: req.session.account, scopes: ['Mail.Read'] });
  res.json(await messages(accessToken));
});
`,
  },
  {
    filename: 'login.ts',
    facts: noRenewal,
    code: `// Sign-in alone: the account goes into the session, no token does.
import { ConfidentialClientApplication } from '@azure/msal-node';

const cca = new ConfidentialClientApplication(config);

export async function callback(code: string, session: { user?: unknown }) {
  const result = await cca.acquireTokenByCode({ code, scopes: ['openid', 'profile'], redirectUri: REDIRECT });
  session.user = { name: result.account?.name, id: result.account?.localAccountId };
}
`,
  },
  {
    filename: 'claims.js',
    facts: noRenewal,
    code: `// The ID token becomes the app's own cookie; the access token is never read.
const { ConfidentialClientApplication } = require('@azure/msal-node');
const cca = new ConfidentialClientApplication(config);

app.post('/redirect', async (req, res) => {
  const { idTokenClaims } = await cca.acquireTokenByCode({ code: req.body.code, scopes: [], redirectUri });
  res.cookie('session', sign({ sub: idTokenClaims.oid }), { httpOnly: true });
  res.redirect('/');
});
`,
  },
  {
    facts: noRenewal,
    code: `// One call to Graph with the fresh token, and only the photo is kept.
import * as msal from '@azure/msal-node';

const cca = new msal.ConfidentialClientApplication(config);

export async function callback(code: string, session: { photo?: string }) {
  const result = await cca.acquireTokenByCode({ code, scopes: ['User.Read'], redirectUri: REDIRECT });
  const res = await fetch('https://graph.microsoft.com/v1.0/me/photo/$value', {
    headers: { Authorization: 'Bearer ' + result.accessToken },
  });
  session.photo = Buffer.from(await res.arrayBuffer()).toString('base64');
}
`,
  },
  {
    filename: 'AuthProvider.js',
    code: `// The cache goes into the session, from where another request may ask silently: unknown without the package.
const msal = require('@azure/msal-node');

class AuthProvider {
  handleRedirect() {
    return async (req, res, next) => {
      try {
        const instance = this.getMsalInstance();
        const response = await instance.acquireTokenByCode({ ...req.session.authCodeRequest, code: req.body.code }, req.body);
        req.session.tokenCache = instance.getTokenCache().serialize();
        req.session.account = response.account;
        res.redirect('/');
      } catch (error) {
        next(error);
      }
    };
  }

  getMsalInstance() {
    return new msal.ConfidentialClientApplication(this.config);
  }
}

module.exports = AuthProvider;
`,
  },
  {
    code: `// The result is returned whole, and what the package does is unknown.
import { PublicClientApplication } from '@azure/msal-node';

const pca = new PublicClientApplication({ auth: { clientId: ID } });

export async function redeem(code: string, codeVerifier: string) {
  return pca.acquireTokenByCode({ code, codeVerifier, scopes: ['Files.Read'], redirectUri: REDIRECT });
}
`,
  },
  {
    filename: 'main.tsx',
    facts: { silentAcquisition: true },
    code: `// msal-browser: the redirect is handled once, and hooks elsewhere ask silently.
import { PublicClientApplication } from '@azure/msal-browser';

const pca = new PublicClientApplication(config);
await pca.initialize();
const result = await pca.handleRedirectPromise();
if (result) {
  pca.setActiveAccount(result.account);
  sessionStorage.setItem('token', result.accessToken);
}
`,
  },
  {
    filename: 'spa.js',
    code: `// ssoSilent in this file renews.
import { PublicClientApplication } from '@azure/msal-browser';

const pca = new PublicClientApplication(config);
let token;

export async function start() {
  await pca.initialize();
  const result = await pca.handleRedirectPromise();
  if (result) token = result.accessToken;
}

export async function renew(loginHint) {
  token = (await pca.ssoSilent({ scopes: ['api://app/read'], loginHint })).accessToken;
}
`,
  },
  {
    filename: 'redeem.js',
    facts: { ...noRenewal, refreshGrant: true },
    code: `// The package renews by acquireTokenByRefreshToken instead, with a refresh token taken from the cache.
const msal = require('@azure/msal-node');
const cca = new msal.ConfidentialClientApplication(config);

exports.callback = async (req, res) => {
  const response = await cca.acquireTokenByCode({ code: req.query.code, scopes: ['Mail.Read'], redirectUri });
  req.session.accessToken = response.accessToken;
  res.redirect('/');
};
`,
  },
  {
    facts: noRenewal,
    code: `// @azure/identity: the credential renews whenever a client asks it for a token.
import { AuthorizationCodeCredential } from '@azure/identity';
import { Client } from '@microsoft/microsoft-graph-client';
import { TokenCredentialAuthenticationProvider } from '@microsoft/microsoft-graph-client/authProviders/azureTokenCredentials';

export function graphFor(code: string) {
  const credential = new AuthorizationCodeCredential(TENANT, ID, SECRET, code, REDIRECT);
  const authProvider = new TokenCredentialAuthenticationProvider(credential, { scopes: ['Mail.Read'] });
  return Client.initWithMiddleware({ authProvider });
}
`,
  },
  {
    filename: 'App.tsx',
    code: `// useMsalAuthentication asks silently before it starts an interaction.
import { PublicClientApplication, InteractionType } from '@azure/msal-browser';
import { MsalProvider, useMsalAuthentication } from '@azure/msal-react';

const pca = new PublicClientApplication(config);

function Mail() {
  const { result } = useMsalAuthentication(InteractionType.Redirect, { scopes: ['Mail.Read'] });
  return result ? <Inbox token={result.accessToken} /> : null;
}

export const App = () => (
  <MsalProvider instance={pca}>
    <Mail />
  </MsalProvider>
);
`,
  },
];

export const invalid: Case[] = [
  {
    filename: 'auth.js',
    facts: noRenewal,
    code: `// MSAL caches a refresh token, but nobody ever asks it; the session's copy ends after an hour.
const msal = require('@azure/msal-node');
const cca = new msal.ConfidentialClientApplication(config);

app.get('/redirect', async (req, res) => {
  const response = await cca.acquireTokenByCode({ code: req.query.code, scopes: ['Mail.Read'], redirectUri }); // error: silentAcquisitionMissing
  req.session.accessToken = response.accessToken;
  res.redirect('/mail');
});

app.get('/mail', async (req, res) => {
  res.json(await messages(req.session.accessToken));
});
`,
  },
  {
    filename: 'redirect.ts',
    facts: noRenewal,
    code: `// A cookie with the access token and its expiry.
import { ConfidentialClientApplication } from '@azure/msal-node';
import type { Request, Response } from 'express';

const cca = new ConfidentialClientApplication(config);

export async function redirect(req: Request, res: Response) {
  const tokenRequest = { code: req.query.code as string, scopes: ['Calendars.Read'], redirectUri: REDIRECT };
  const { accessToken, expiresOn } = await cca.acquireTokenByCode(tokenRequest); // error: silentAcquisitionMissing
  res.cookie('graph', accessToken, { httpOnly: true, expires: expiresOn! });
  res.redirect('/calendar');
}
`,
  },
  {
    filename: 'then.js',
    facts: noRenewal,
    code: `// A chain of .then with the result in the session.
const msal = require('@azure/msal-node');
const cca = new msal.ConfidentialClientApplication(config);

router.get('/redirect', (req, res, next) => {
  cca.acquireTokenByCode({ code: req.query.code, scopes: ['Files.ReadWrite'], redirectUri }) // error: silentAcquisitionMissing
    .then((response) => {
      req.session.token = response.accessToken;
      res.redirect('/files');
    })
    .catch(next);
});
`,
  },
  {
    facts: noRenewal,
    code: `// A command-line tool writes the access token to disk instead of asking the cache.
import { writeFileSync } from 'node:fs';
import { PublicClientApplication } from '@azure/msal-node';

const pca = new PublicClientApplication({ auth: { clientId: ID } });

export async function login(code: string, codeVerifier: string) {
  const result = await pca.acquireTokenByCode({ code, codeVerifier, scopes: ['Files.Read'], redirectUri: REDIRECT }); // error: silentAcquisitionMissing
  writeFileSync('.token', result.accessToken);
}
`,
  },
  {
    facts: noRenewal,
    code: `// A field of a long-lived object holds the token that every method uses.
import * as msal from '@azure/msal-node';

export class Mailbox {
  private accessToken?: string;
  constructor(private readonly cca: msal.ConfidentialClientApplication) {}

  async connect(code: string) {
    const result = await this.cca.acquireTokenByCode({ code, scopes: ['Mail.ReadWrite'], redirectUri: REDIRECT }); // error: silentAcquisitionMissing
    this.accessToken = result.accessToken;
  }

  async list() {
    return fetch('https://graph.microsoft.com/v1.0/me/messages', { headers: { Authorization: 'Bearer ' + this.accessToken } });
  }
}
`,
  },
  {
    filename: 'main.js',
    facts: noRenewal,
    code: `// msal-browser: the token is copied into localStorage and never renewed.
import { PublicClientApplication } from '@azure/msal-browser';

const pca = new PublicClientApplication(config);

export async function start() {
  await pca.initialize();
  const result = await pca.handleRedirectPromise(); // error: silentAcquisitionMissing
  if (result) localStorage.setItem('access_token', result.accessToken);
}
`,
  },
  {
    filename: 'callback.js',
    facts: noRenewal,
    code: `// The client comes from another module of the project.
import { cca } from './msal.js';

export async function callback(req, res) {
  const result = await cca.acquireTokenByCode({ code: req.query.code, scopes: ['Tasks.Read'], redirectUri }); // error: silentAcquisitionMissing
  await db.users.update(req.session.userId, { graphToken: result.accessToken });
  res.redirect('/tasks');
}
`,
    files: {
      './msal.js': `import { ConfidentialClientApplication } from '@azure/msal-node';
export const cca = new ConfidentialClientApplication({ auth: { clientId: 'app' } });
`,
    },
  },
  {
    mode: 'strict',
    filename: 'auth.js',
    code: `// The session keeps the token; whether another file asks silently is unknown.
const msal = require('@azure/msal-node');
const cca = new msal.ConfidentialClientApplication(config);

app.get('/redirect', async (req, res) => {
  const response = await cca.acquireTokenByCode({ code: req.query.code, scopes: ['Mail.Read'], redirectUri }); // error: silentAcquisitionMissing
  req.session.accessToken = response.accessToken;
  res.redirect('/mail');
});
`,
  },
  {
    mode: 'strict',
    facts: noRenewal,
    code: `// The access token leaves the module; nothing in the package ever asks silently.
import { ConfidentialClientApplication } from '@azure/msal-node';

const cca = new ConfidentialClientApplication(config);

export async function accessTokenFor(code: string) {
  const result = await cca.acquireTokenByCode({ code, scopes: ['Mail.Read'], redirectUri: REDIRECT }); // error: silentAcquisitionMissing
  return result.accessToken;
}
`,
  },
];
