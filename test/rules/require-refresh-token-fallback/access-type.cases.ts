/** Providers that issue a refresh token only for a parameter such as `access_type=offline`. */

import type { Case } from '../tester.js';
import { noRenewal } from './facts.js';

export const valid: Case[] = [
  {
    filename: 'drive.js',
    code: `// access_type is offline, and the client keeps what comes.
const { google } = require('googleapis');
const client = new google.auth.OAuth2(ID, SECRET, 'https://app.example.com/oauth2callback');

app.get('/connect', (req, res) => {
  res.redirect(client.generateAuthUrl({ access_type: 'offline', scope: ['https://www.googleapis.com/auth/drive'] }));
});

app.get('/oauth2callback', async (req, res) => {
  const { tokens } = await client.getToken(req.query.code);
  req.session.tokens = tokens;
  res.redirect('/');
});
`,
  },
  {
    code: `// arctic: the parameter is added to the URL that it made.
import { Google } from 'arctic';

const google = new Google(ID, SECRET, 'https://app.example.com/callback');

export function consentUrl(state: string, verifier: string) {
  const url = google.createAuthorizationURL(state, verifier, ['https://www.googleapis.com/auth/calendar']);
  url.searchParams.set('access_type', 'offline');
  url.searchParams.set('prompt', 'consent');
  return url;
}

export async function callback(code: string, verifier: string, userId: string) {
  const tokens = await google.validateAuthorizationCode(code, verifier);
  const refreshToken = tokens.hasRefreshToken() ? tokens.refreshToken() : undefined;
  await saveAccount({ userId, accessToken: tokens.accessToken(), refreshToken });
}
`,
  },
  {
    filename: 'url.js',
    code: `// The parameter is in the text of the URL.
const consent = 'https://accounts.google.com/o/oauth2/v2/auth?response_type=code&access_type=offline&scope=https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fdrive&client_id=' + id;

app.get('/connect', (req, res) => res.redirect(consent));
app.get('/callback', async (req, res) => {
  const answer = await fetch('https://oauth2.googleapis.com/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: id, client_secret: secret, code: req.query.code, redirect_uri }),
  });
  req.session.google = await answer.json();
  res.redirect('/');
});
`,
  },
  {
    code: `// Options from elsewhere are spread in: whether access_type is among them is unknown.
import { google } from 'googleapis';
import { consentOptions } from './config';

const client = new google.auth.OAuth2(ID, SECRET, 'https://app.example.com/oauth2callback');

export const consentUrl = () => client.generateAuthUrl({ ...consentOptions, scope: 'https://www.googleapis.com/auth/calendar' });

export async function callback(code: string, userId: string) {
  const { tokens } = await client.getToken(code);
  await db.tokens.insert({ userId, ...tokens });
}
`,
  },
  {
    filename: 'variable.js',
    code: `// The value of access_type is decided elsewhere.
const { OAuth2Client } = require('google-auth-library');
const client = new OAuth2Client(ID, SECRET, 'https://app.example.com/oauth2callback');

exports.consentUrl = (mode) => client.generateAuthUrl({ access_type: mode, scope: 'https://www.googleapis.com/auth/calendar' });

exports.callback = async (code, session) => {
  const { tokens } = await client.getToken(code);
  session.tokens = tokens;
};
`,
  },
  {
    filename: 'postmessage.js',
    facts: noRenewal,
    code: `// The code comes from Google's popup (redirect postmessage), which asks for offline access by itself.
const { OAuth2Client } = require('google-auth-library');
const client = new OAuth2Client(process.env.GOOGLE_ID, process.env.GOOGLE_SECRET, 'postmessage');

app.post('/auth/google', async (req, res) => {
  const { tokens } = await client.getToken(req.body.code);
  await users.update(req.user.id, { google: tokens });
  res.sendStatus(204);
});
`,
  },
  {
    filename: 'cli.js',
    facts: noRenewal,
    code: `// An installed app (loopback redirect) always gets a refresh token from Google.
const fs = require('node:fs');
const http = require('node:http');
const { OAuth2Client } = require('google-auth-library');
const client = new OAuth2Client(ID, SECRET, 'http://127.0.0.1:53682/');

function login() {
  const server = http.createServer(async (req, res) => {
    const code = new URL(req.url, 'http://127.0.0.1:53682').searchParams.get('code');
    if (!code) return res.end();
    server.close();
    const { tokens } = await client.getToken(code);
    fs.writeFileSync('token.json', JSON.stringify(tokens));
    res.end('You can close this window.');
  });
  server.listen(53682);
  console.log(client.generateAuthUrl({ scope: 'https://www.googleapis.com/auth/drive' }));
}

login();
`,
  },
  {
    filename: 'elsewhere.js',
    code: `// The consent link is made elsewhere: unknown.
const { google } = require('googleapis');

module.exports = async function callback(code, session) {
  const client = new google.auth.OAuth2(ID, SECRET, 'https://app.example.com/oauth2callback');
  const { tokens } = await client.getToken(code);
  session.tokens = tokens;
};
`,
  },
  {
    filename: 'sample.js',
    facts: noRenewal,
    code: `// A script signs in, asks one question and ends: nothing is kept.
const { OAuth2Client } = require('google-auth-library');

async function main() {
  const client = new OAuth2Client(keys.id, keys.secret, keys.redirect);
  console.log(client.generateAuthUrl({ scope: 'https://www.googleapis.com/auth/userinfo.profile' }));
  const { tokens } = await client.getToken(await ask('Code: '));
  client.setCredentials(tokens);
  const ticket = await client.verifyIdToken({ idToken: client.credentials.id_token, audience: keys.id });
  console.log(ticket.getPayload().name);
}

main().catch(console.error);
`,
  },
  {
    facts: noRenewal,
    code: `// Sign-in with Google: the ID token is verified, the tokens end here.
import { OAuth2Client } from 'google-auth-library';

const client = new OAuth2Client(ID, SECRET, 'https://app.example.com/oauth2callback');

export const signInUrl = (state: string) => client.generateAuthUrl({ scope: ['openid', 'email', 'profile'], state });

export async function callback(code: string, session: { user?: unknown }) {
  const { tokens } = await client.getToken(code);
  const ticket = await client.verifyIdToken({ idToken: tokens.id_token!, audience: ID });
  const payload = ticket.getPayload()!;
  session.user = { id: payload.sub, email: payload.email };
}
`,
  },
  {
    filename: 'google.provider.ts',
    facts: noRenewal,
    code: `// A sign-in provider class: access_type is online on purpose, and getUser reads the profile once.
import { google } from 'googleapis';

const makeClient = (redirectUri: string) => new google.auth.OAuth2({ clientId: ID, clientSecret: SECRET, redirectUri });

export class GoogleProvider {
  generateLink(state: string) {
    return makeClient(REDIRECT).generateAuthUrl({
      access_type: 'online',
      state,
      scope: ['https://www.googleapis.com/auth/userinfo.profile', 'https://www.googleapis.com/auth/userinfo.email'],
    });
  }

  async getToken(code: string) {
    const { tokens } = await makeClient(REDIRECT).getToken(code);
    return tokens.access_token!;
  }

  async getUser(token: string) {
    const client = makeClient(REDIRECT);
    client.setCredentials({ access_token: token });
    const { data } = await google.oauth2({ version: 'v2', auth: client }).userinfo.get();
    return { id: data.id!, email: data.email! };
  }
}
`,
  },
  {
    filename: 'dropbox.js',
    code: `// Dropbox calls the parameter token_access_type.
const consent = 'https://www.dropbox.com/oauth2/authorize?' + new URLSearchParams({ client_id, response_type: 'code', token_access_type: 'offline', redirect_uri });

app.get('/connect', (req, res) => res.redirect(consent));
app.get('/callback', async (req, res) => {
  const answer = await fetch('https://api.dropboxapi.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, client_secret, redirect_uri, code: req.query.code }),
  });
  req.session.dropbox = await answer.json();
  res.redirect('/');
});
`,
  },
  {
    code: `// openid-client against Google: the parameter is among those of the authorization request.
import * as client from 'openid-client';

const config = await client.discovery(new URL('https://accounts.google.com'), ID, SECRET);

export const consentUrl = () =>
  client.buildAuthorizationUrl(config, { redirect_uri: REDIRECT, scope: 'openid https://www.googleapis.com/auth/gmail.readonly', access_type: 'offline' });

export async function callback(url: URL, session: Session) {
  session.tokens = await client.authorizationCodeGrant(config, url, { expectedState: session.state });
}
`,
  },
];

export const invalid: Case[] = [
  {
    filename: 'calendar.js',
    facts: noRenewal,
    code: `// googleapis: online is the default, so the stored tokens last one hour.
const { google } = require('googleapis');
const client = new google.auth.OAuth2(ID, SECRET, 'https://app.example.com/oauth2callback');

app.get('/connect', (req, res) => {
  res.redirect(client.generateAuthUrl({ scope: ['https://www.googleapis.com/auth/calendar'] }));
});

app.get('/oauth2callback', async (req, res) => {
  const { tokens } = await client.getToken(req.query.code); // error: offlineAccessTypeMissing
  await User.findByIdAndUpdate(req.user.id, { google: tokens });
  res.redirect('/');
});
`,
  },
  {
    facts: { ...noRenewal, refreshGrant: true },
    code: `// prompt=consent does not replace access_type=offline; the refresh token read here never comes.
import { google } from 'googleapis';

const client = new google.auth.OAuth2(ID, SECRET, 'https://app.example.com/oauth2callback');

export const consentUrl = () =>
  client.generateAuthUrl({ prompt: 'consent', include_granted_scopes: true, scope: 'https://www.googleapis.com/auth/youtube.upload' });

export async function callback(code: string, channel: Channel) {
  const { tokens } = await client.getToken(code); // error: offlineAccessTypeMissing
  channel.accessToken = tokens.access_token!;
  channel.refreshToken = tokens.refresh_token!;
  await channel.save();
}
`,
  },
  {
    filename: 'raw.js',
    facts: noRenewal,
    code: `// Raw requests to Google without the parameter.
app.get('/connect', (req, res) => {
  const query = new URLSearchParams({
    client_id: ID,
    response_type: 'code',
    redirect_uri: 'https://app.example.com/google',
    scope: 'https://www.googleapis.com/auth/drive.file',
    state: req.session.state,
  });
  res.redirect('https://accounts.google.com/o/oauth2/v2/auth?' + query);
});

app.get('/google', async (req, res) => {
  const answer = await fetch('https://oauth2.googleapis.com/token', { // error: offlineAccessTypeMissing
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, client_secret: SECRET, redirect_uri: 'https://app.example.com/google', code: req.query.code }),
  });
  req.session.google = await answer.json();
  res.redirect('/files');
});
`,
  },
  {
    filename: 'server.js',
    facts: noRenewal,
    code: `// A client shared by all routes keeps the tokens in memory and cannot renew them.
const { OAuth2Client } = require('google-auth-library');
const client = new OAuth2Client(ID, SECRET, 'https://app.example.com/oauth2callback');

app.get('/connect', (req, res) => res.redirect(client.generateAuthUrl({ scope: 'https://www.googleapis.com/auth/spreadsheets' })));

app.get('/oauth2callback', async (req, res) => {
  const { tokens } = await client.getToken(req.query.code); // error: offlineAccessTypeMissing
  client.setCredentials(tokens);
  res.redirect('/sheet');
});

app.get('/sheet', async (req, res) => {
  const { data } = await client.request({ url: 'https://sheets.googleapis.com/v4/spreadsheets/' + SHEET });
  res.json(data);
});
`,
  },
  {
    mode: 'strict',
    facts: noRenewal,
    code: `// online is written out, so it may be meant; the stored tokens still end after an hour.
import { google } from 'googleapis';

const client = new google.auth.OAuth2(ID, SECRET, 'https://app.example.com/oauth2callback');

export const consentUrl = () =>
  client.generateAuthUrl({ access_type: 'online', scope: 'https://www.googleapis.com/auth/calendar' });

export async function callback(code: string, userId: string) {
  const { tokens } = await client.getToken(code); // error: offlineAccessTypeMissing
  await prisma.user.update({ where: { id: userId }, data: { googleTokens: JSON.stringify(tokens) } });
}
`,
  },
  {
    filename: 'arctic.ts',
    facts: noRenewal,
    code: `// arctic does not add access_type for Google.
import { Google } from 'arctic';

const google = new Google(ID, SECRET, 'https://app.example.com/callback');

export const consentUrl = (state: string, verifier: string) =>
  google.createAuthorizationURL(state, verifier, ['openid', 'https://www.googleapis.com/auth/calendar.events']);

export async function callback(code: string, verifier: string, userId: string) {
  const tokens = await google.validateAuthorizationCode(code, verifier); // error: offlineAccessTypeMissing
  await db.insert(accounts).values({
    userId,
    accessToken: tokens.accessToken(),
    refreshToken: tokens.hasRefreshToken() ? tokens.refreshToken() : null,
  });
}
`,
  },
  {
    filename: 'oidc.js',
    facts: noRenewal,
    code: `// openid-client against Google: offline_access means nothing there, access_type does.
const { Issuer } = require('openid-client');

module.exports = async (app) => {
  const issuer = await Issuer.discover('https://accounts.google.com');
  const client = new issuer.Client({ client_id: ID, client_secret: SECRET, redirect_uris: ['https://app.example.com/callback'] });

  app.get('/connect', (req, res) => res.redirect(client.authorizationUrl({ scope: 'openid https://www.googleapis.com/auth/gmail.readonly' })));
  app.get('/callback', async (req, res) => {
    const tokenSet = await client.callback('https://app.example.com/callback', client.callbackParams(req)); // error: offlineAccessTypeMissing
    req.session.google = tokenSet;
    res.redirect('/');
  });
};
`,
  },
  {
    filename: 'simple.js',
    facts: noRenewal,
    code: `// simple-oauth2 against Google.
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode({
  client: { id: ID, secret: SECRET },
  auth: {
    tokenHost: 'https://oauth2.googleapis.com',
    tokenPath: '/token',
    authorizeHost: 'https://accounts.google.com',
    authorizePath: '/o/oauth2/v2/auth',
  },
});
const redirect_uri = 'https://app.example.com/callback';

app.get('/connect', (req, res) => res.redirect(client.authorizeURL({ redirect_uri, scope: 'https://www.googleapis.com/auth/contacts.readonly' })));
app.get('/callback', async (req, res) => {
  const accessToken = await client.getToken({ code: req.query.code, redirect_uri }); // error: offlineAccessTypeMissing
  await redis.set('google:' + req.user.id, JSON.stringify(accessToken));
  res.redirect('/contacts');
});
`,
  },
  {
    filename: 'dropbox.js',
    facts: noRenewal,
    code: `// Dropbox issues short-lived tokens alone unless token_access_type is offline.
const consent = 'https://www.dropbox.com/oauth2/authorize?' + new URLSearchParams({ client_id, response_type: 'code', redirect_uri });

app.get('/connect', (req, res) => res.redirect(consent));
app.get('/callback', async (req, res) => {
  const answer = await fetch('https://api.dropboxapi.com/oauth2/token', { // error: offlineAccessTypeMissing
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', client_id, client_secret, redirect_uri, code: req.query.code }),
  });
  req.session.dropbox = await answer.json();
  res.redirect('/');
});
`,
  },
];
