/** The same code redeemed one time after another, by each library and each raw HTTP client. */

import type { Case } from '../tester.js';

export const valid: Case[] = [
  {
    filename: 'routes/auth.js',
    code: `// The code is redeemed for one resource; the second resource is asked for silently.
const msal = require('@azure/msal-node');
const cca = new msal.ConfidentialClientApplication(config);

router.get('/redirect', async (req, res) => {
  const response = await cca.acquireTokenByCode({
    code: req.query.code,
    scopes: ['User.Read'],
    redirectUri: REDIRECT_URI,
  });
  const files = await cca.acquireTokenSilent({ account: response.account, scopes: ['Files.Read'] });
  req.session.tokens = { graph: response.accessToken, files: files.accessToken };
  res.redirect('/');
});
`,
  },
  {
    code: `// The second call sends the refresh token of the first, not the code.
import { Issuer } from 'openid-client';

export async function callback(client: InstanceType<Issuer['Client']>, req: Request) {
  const params = client.callbackParams(req);
  const tokenSet = await client.callback(REDIRECT_URI, params, { state: req.session.state });
  return client.refresh(tokenSet.refresh_token!);
}
`,
  },
  {
    code: `// The code is redeemed once, then the token is used against the resource.
import * as client from 'openid-client';

export async function onCallback(config: client.Configuration, currentUrl: URL) {
  const tokens = await client.authorizationCodeGrant(config, currentUrl, {
    pkceCodeVerifier: verifier,
    expectedState: state,
  });
  const { sub } = tokens.claims()!;
  const user = await client.fetchUserInfo(config, tokens.access_token, sub);
  return { tokens, user };
}
`,
  },
  {
    code: `// Same helper, two grants: the first sends the code, the second the refresh token.
async function token(body: Record<string, string>) {
  const res = await fetch('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
    method: 'POST',
    body: new URLSearchParams({ client_id: CLIENT_ID, ...body }),
  });
  return res.json();
}

export async function signIn(code: string) {
  const first = await token({ grant_type: 'authorization_code', code, redirect_uri: REDIRECT });
  return token({ grant_type: 'refresh_token', refresh_token: first.refresh_token });
}
`,
  },
  {
    code: `// Two different codes, one from each provider's own callback parameter.
import { google } from 'googleapis';
const oauth2 = new google.auth.OAuth2(ID, SECRET, REDIRECT);

export async function link(personalCode: string, workCode: string) {
  const personal = await oauth2.getToken(personalCode);
  const work = await oauth2.getToken(workCode);
  return [personal.tokens, work.tokens];
}
`,
  },
  {
    filename: 'slack.js',
    code: `// Each array element is its own code.
import { WebClient } from '@slack/web-api';
const web = new WebClient();

export async function importInstalls([first, second]) {
  const a = await web.oauth.v2.access({ client_id, client_secret, code: first });
  const b = await web.oauth.v2.access({ client_id, client_secret, code: second });
  return [a, b];
}
`,
  },
  {
    code: `// Token exchange, then introspection and revocation of the token: neither redeems the code.
import * as oauth from 'oauth4webapi';

export async function finish(as: oauth.AuthorizationServer, client: oauth.Client, url: URL) {
  const params = oauth.validateAuthResponse(as, client, url, expectedState);
  const response = await oauth.authorizationCodeGrantRequest(
    as, client, clientAuth, params, REDIRECT_URI, verifier,
  );
  const result = await oauth.processAuthorizationCodeResponse(as, client, response);
  await oauth.revocationRequest(as, client, clientAuth, oldToken);
  await oauth.introspectionRequest(as, client, clientAuth, result.access_token);
  return result;
}
`,
  },
  {
    filename: 'login.js',
    code: `// The second getToken belongs to a client-credentials client and takes no code.
const { AuthorizationCode, ClientCredentials } = require('simple-oauth2');
const userClient = new AuthorizationCode(config);
const appClient = new ClientCredentials(config);

module.exports = async function login(code) {
  const user = await userClient.getToken({ code, redirect_uri: 'https://app.example/cb' });
  const app = await appClient.getToken({ scope: 'metrics' });
  return { user: user.token, app: app.token };
};
`,
  },
  {
    code: `// The credential keeps its tokens: its second getToken reads the cache.
import { AuthorizationCodeCredential } from '@azure/identity';

export async function tokens(code: string) {
  const credential = new AuthorizationCodeCredential(TENANT, CLIENT, SECRET, code, REDIRECT);
  const graph = await credential.getToken('https://graph.microsoft.com/.default');
  const again = await credential.getToken('https://graph.microsoft.com/.default');
  return [graph, again];
}
`,
  },
  {
    filename: 'github.ts',
    code: `// The first request only loads the discovery document.
export async function exchange(code: string): Promise<string> {
  const discovery = await fetch('https://idp.example/.well-known/openid-configuration');
  const { token_endpoint } = await discovery.json();
  const params = new URLSearchParams();
  params.append('grant_type', 'authorization_code');
  params.append('code', code);
  params.append('redirect_uri', REDIRECT_URI);
  const res = await fetch(token_endpoint, { method: 'POST', body: params });
  return (await res.json()).access_token;
}
`,
  },
  {
    filename: 'exchange.js',
    code: `// The form is built twice over, but only sent once.
const qs = require('qs');
const axios = require('axios');

exports.exchange = async (code) => {
  const form = qs.stringify({ grant_type: 'authorization_code', code, client_id: ID });
  console.debug('token request length', form.length);
  const { data } = await axios.post(TOKEN_URL, qs.stringify({ grant_type: 'authorization_code', code, client_id: ID }));
  return data;
};
`,
  },
  {
    code: `// A form whose code was replaced by a newly granted one before it is sent again.
export async function twoSignIns(askForCode: () => Promise<string>) {
  const form = new URLSearchParams({ grant_type: 'authorization_code', client_id: ID });
  form.set('code', await askForCode());
  await fetch(TOKEN_URL, { method: 'POST', body: form });
  form.set('code', await askForCode());
  return fetch(TOKEN_URL, { method: 'POST', body: form });
}
`,
  },
  {
    code: `// The parameter holds the next sign-in's code when the second exchange starts.
import { GitHub } from 'arctic';
const github = new GitHub(ID, SECRET, null);

export async function relink(code: string, restart: () => Promise<string>) {
  const first = await github.validateAuthorizationCode(code);
  if (first.scopes().includes('repo')) return first;
  code = await restart();
  return github.validateAuthorizationCode(code);
}
`,
  },
  {
    filename: 'callback.js',
    code: `// The code is redeemed in one request; logging it out to the console does not redeem it.
const https = require('https');

function exchange(code, done) {
  const body = JSON.stringify({ grant_type: 'authorization_code', code, redirect_uri: REDIRECT });
  const req = https.request({ method: 'POST', host: 'api.example', path: '/oauth/token' }, done);
  req.write(body);
  req.end();
}

exports.handler = (event, context, done) => {
  console.log('callback for state', event.queryStringParameters.state);
  exchange(event.queryStringParameters.code, done);
};
`,
  },
  {
    code: `// Nothing is awaited, but both requests are in flight at once: that is the other rule's finding.
import { OAuth2Client } from 'google-auth-library';
const client = new OAuth2Client(ID, SECRET, REDIRECT);

export async function both(code: string) {
  return Promise.all([client.getToken(code), client.getToken(code)]);
}
`,
  },
  {
    knownMiss: true,
    filename: 'app/auth/confirm/route.ts',
    code: `// known miss: Supabase on the server: once for the error, once for the session.
import { createServerClient } from '@supabase/ssr';

export async function GET(request: Request) {
  const code = new URL(request.url).searchParams.get('code')!;
  const supabase = createServerClient(URL_, KEY, { cookies });
  const { error } = await supabase.auth.exchangeCodeForSession(code);
  if (error) return Response.redirect('/auth/error');
  const { data } = await supabase.auth.exchangeCodeForSession(code);
  return Response.json(data.user);
}
`,
  },
];

export const invalid: Case[] = [
  {
    filename: 'routes/auth.js',
    code: `// The classic: one code for two resources, where the refresh token should have been used.
const msal = require('@azure/msal-node');
const cca = new msal.ConfidentialClientApplication(config);

router.get('/redirect', async (req, res) => {
  const graph = await cca.acquireTokenByCode({
    code: req.query.code,
    scopes: ['https://graph.microsoft.com/User.Read'],
    redirectUri: REDIRECT_URI,
  });
  const crm = await cca.acquireTokenByCode({ // error: redeemedAgain
    code: req.query.code,
    scopes: ['https://contoso.crm.dynamics.com/user_impersonation'],
    redirectUri: REDIRECT_URI,
  });
  req.session.tokens = { graph: graph.accessToken, crm: crm.accessToken };
  res.redirect('/');
});
`,
  },
  {
    code: `// A spread of the first request still carries the code.
import { ConfidentialClientApplication, AuthorizationCodeRequest } from '@azure/msal-node';
const app = new ConfidentialClientApplication(config);

export async function tokens(code: string) {
  const request: AuthorizationCodeRequest = { code, scopes: ['User.Read'], redirectUri: REDIRECT };
  const graph = await app.acquireTokenByCode(request);
  const mail = await app.acquireTokenByCode({ ...request, scopes: ['Mail.Read'] }); // error: redeemedAgain
  return { graph, mail };
}
`,
  },
  {
    filename: 'adal.js',
    code: `// adal-node: the callback of the first redemption redeems the code again for another resource.
const { AuthenticationContext } = require('adal-node');
const context = new AuthenticationContext(authority);

app.get('/getAToken', (req, res) => {
  context.acquireTokenWithAuthorizationCode(req.query.code, redirectUri, GRAPH, clientId, secret, (err, graph) => {
    if (err) return res.status(500).send(err.message);
    context.acquireTokenWithAuthorizationCode(req.query.code, redirectUri, VAULT, clientId, secret, (err2, vault) => { // error
      if (err2) return res.status(500).send(err2.message);
      req.session.tokens = { graph, vault };
      res.redirect('/');
    });
  });
});
`,
  },
  {
    code: `// openid-client 5: the grant is sent by hand after callback() has sent it.
import { Issuer } from 'openid-client';

export async function finish(issuer: Issuer, req: Request) {
  const client = new issuer.Client({ client_id: ID, client_secret: SECRET });
  const params = client.callbackParams(req);
  const idTokens = await client.callback(REDIRECT_URI, params, { nonce: req.session.nonce });
  const tokens = await client.grant({ // error: redeemedAgain
    grant_type: 'authorization_code',
    code: params.code,
    redirect_uri: REDIRECT_URI,
  });
  return { idTokens, tokens };
}
`,
  },
  {
    code: `// openid-client 6: the URL carries the code, so granting it twice redeems it twice.
import * as client from 'openid-client';

export async function GET(request: Request) {
  const currentUrl = new URL(request.url);
  const config = await getConfig();
  const tokens = await client.authorizationCodeGrant(config, currentUrl, { expectedState: state });
  console.log('claims', tokens.claims());
  const session = await client.authorizationCodeGrant(config, currentUrl, { expectedState: state }); // error: redeemedAgain
  return Response.json({ user: session.claims() });
}
`,
  },
  {
    code: `// oauth4webapi: the response is read only once, so the author asks for another one.
import * as oauth from 'oauth4webapi';

export async function exchange(as: oauth.AuthorizationServer, client: oauth.Client, url: URL) {
  const params = oauth.validateAuthResponse(as, client, url, state);
  const raw = await oauth.authorizationCodeGrantRequest(as, client, auth, params, REDIRECT, verifier);
  console.log(await raw.json());
  const response = await oauth.authorizationCodeGrantRequest(as, client, auth, params, REDIRECT, verifier); // error: redeemedAgain
  return oauth.processAuthorizationCodeResponse(as, client, response);
}
`,
  },
  {
    filename: 'login.js',
    code: `// simple-oauth2: once to look at the token, once to keep it.
const { AuthorizationCode } = require('simple-oauth2');
const client = new AuthorizationCode(config);

module.exports = async function login(code) {
  const options = { code, redirect_uri: 'https://app.example/cb' };
  console.log((await client.getToken(options)).token);
  const accessToken = await client.getToken(options); // error: redeemedAgain
  return accessToken.token;
};
`,
  },
  {
    filename: 'gmail.js',
    code: `// googleapis, callback style: the code is redeemed again inside the first callback.
const { google } = require('googleapis');
const oAuth2Client = new google.auth.OAuth2(id, secret, redirect);

function authorize(code, next) {
  oAuth2Client.getToken(code, (err, token) => {
    if (err) return console.error('Error retrieving access token', err);
    oAuth2Client.setCredentials(token);
    oAuth2Client.getToken(code, (err2, again) => { // error
      fs.writeFileSync(TOKEN_PATH, JSON.stringify(again));
      next(oAuth2Client);
    });
  });
}
rl.question('Code: ', (code) => authorize(code, listLabels));
`,
  },
  {
    code: `// arctic: access token and refresh token are taken from two redemptions of one code.
import { Google } from 'arctic';
const google = new Google(ID, SECRET, REDIRECT);

export async function GET({ url, cookies }: RequestEvent): Promise<Response> {
  const code = url.searchParams.get('code')!;
  const verifier = cookies.get('verifier')!;
  const accessToken = (await google.validateAuthorizationCode(code, verifier)).accessToken();
  const refreshToken = (await google.validateAuthorizationCode(code, verifier)).refreshToken(); // error: redeemedAgain
  return save(accessToken, refreshToken);
}
`,
  },
  {
    code: `// fetch: the same form object is sent twice.
export async function exchange(code: string) {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: CLIENT_ID,
    code,
    redirect_uri: REDIRECT_URI,
  });
  const probe = await fetch(TOKEN_URL, { method: 'POST', body });
  console.log(probe.status);
  const res = await fetch(TOKEN_URL, { method: 'POST', body }); // error: redeemedAgain
  return res.json();
}
`,
  },
  {
    filename: 'spotify.js',
    code: `// axios: once as a form, once as a query string.
import axios from 'axios';
import qs from 'qs';

export async function spotifyTokens(code) {
  const form = qs.stringify({ grant_type: 'authorization_code', code, redirect_uri });
  const first = await axios.post('https://accounts.spotify.com/api/token', form, { headers });
  const second = await axios.post(\`https://accounts.spotify.com/api/token?grant_type=authorization_code&code=\${code}\`, null, { headers }); // error: redeemedAgain
  return { first: first.data, second: second.data };
}
`,
  },
  {
    code: `// got and ky in one function: another client does not make it another code.
import got from 'got';
import ky from 'ky';

export async function tokens(code: string) {
  const json = { grant_type: 'authorization_code', code, client_id: ID, client_secret: SECRET };
  const a = await got.post(TOKEN_URL, { json }).json<Tokens>();
  const b = await ky.post(TOKEN_URL, { json }).json<Tokens>(); // error: redeemedAgain
  return [a, b];
}
`,
  },
  {
    filename: 'strava.js',
    code: `// superagent and needle send the same form.
const superagent = require('superagent');
const needle = require('needle');

module.exports = async (code) => {
  const first = await superagent.post(TOKEN_URL).type('form').send({ grant_type: 'authorization_code', code });
  if (first.body.athlete) await saveAthlete(first.body.athlete);
  return needle('post', TOKEN_URL, { grant_type: 'authorization_code', code, client_id }); // error: redeemedAgain
};
`,
  },
  {
    filename: 'legacy/request.js',
    code: `// request: the second POST is made from the first one's callback.
const request = require('request');

exports.callback = (req, res) => {
  const form = { grant_type: 'authorization_code', code: req.query.code, client_id: ID };
  request.post({ url: TOKEN_URL, form }, (err, response, body) => {
    const { id_token } = JSON.parse(body);
    request.post({ url: TOKEN_URL, form }, (err2, response2, body2) => { // error
      res.json({ id_token, access_token: JSON.parse(body2).access_token });
    });
  });
};
`,
  },
  {
    filename: 'undici.mjs',
    code: `// undici's request with FormData, then fetch with the very same form.
import { request } from 'undici';

export async function instagram(code) {
  const form = new FormData();
  form.append('client_id', process.env.IG_ID);
  form.append('grant_type', 'authorization_code');
  form.append('code', code);
  const { statusCode } = await request('https://api.instagram.com/oauth/access_token', { method: 'POST', body: form });
  console.log('status', statusCode);
  const res = await fetch('https://api.instagram.com/oauth/access_token', { method: 'POST', body: form }); // error: redeemedAgain
  return res.json();
}
`,
  },
  {
    filename: 'public/login.js',
    code: `// jQuery: $.post in the success handler of $.ajax.
const code = new URLSearchParams(window.location.search).get('code');
$.ajax({
  url: 'https://idp.example/oauth/token',
  method: 'POST',
  data: { grant_type: 'authorization_code', code: code, client_id: CLIENT_ID },
  success: function (token) {
    sessionStorage.setItem('access_token', token.access_token);
    $.post('https://idp.example/oauth/token', { grant_type: 'authorization_code', code: code, client_id: CLIENT_ID }, saveRefreshToken); // error
  },
});
`,
  },
  {
    code: `// Slack: installing twice with the code of one approval.
import { WebClient } from '@slack/web-api';
const client = new WebClient();

app.get('/slack/oauth', async (req, res) => {
  const { code } = req.query as { code: string };
  const bot = await client.oauth.v2.access({ client_id: ID, client_secret: SECRET, code });
  const user = await client.oauth.v2.access({ client_id: ID, client_secret: SECRET, code }); // error: redeemedAgain
  await save(bot.access_token, user.authed_user);
  res.send('Installed');
});
`,
  },
  {
    code: `// Octokit: the web-flow exchange by one package, then by another.
import { exchangeWebFlowCode } from '@octokit/oauth-methods';
import { OAuthApp } from '@octokit/oauth-app';
const oauthApp = new OAuthApp({ clientId: ID, clientSecret: SECRET });

export async function login(code: string) {
  const { authentication } = await exchangeWebFlowCode({ clientType: 'oauth-app', clientId: ID, clientSecret: SECRET, code });
  await audit(authentication.scopes);
  return oauthApp.createToken({ code }); // error: redeemedAgain
}
`,
  },
  {
    filename: 'App.tsx',
    code: `// Expo: the helper and the request class both redeem the code.
import * as AuthSession from 'expo-auth-session';

export async function finish(code: string, discovery: AuthSession.DiscoveryDocument) {
  const config = { clientId: ID, code, redirectUri: REDIRECT, extraParams: { code_verifier } };
  const first = await AuthSession.exchangeCodeAsync(config, discovery);
  const second = await new AuthSession.AccessTokenRequest(config).performAsync(discovery); // error: redeemedAgain
  return first ?? second;
}
`,
  },
  {
    code: `// Two credentials with one code: each has its own cache and redeems for itself.
import { AuthorizationCodeCredential } from '@azure/identity';

export async function tokens(code: string) {
  const forGraph = new AuthorizationCodeCredential(TENANT, CLIENT, SECRET, code, REDIRECT);
  const forVault = new AuthorizationCodeCredential(TENANT, CLIENT, SECRET, code, REDIRECT);
  const graph = await forGraph.getToken('https://graph.microsoft.com/.default');
  const vault = await forVault.getToken('https://vault.azure.net/.default'); // error: redeemedAgain
  return { graph, vault };
}
`,
  },
  {
    filename: 'auth.service.ts',
    code: `// Angular HttpClient: both posts are awaited, one after the other.
import { HttpClient, HttpParams } from '@angular/common/http';
import { firstValueFrom } from 'rxjs';

@Injectable({ providedIn: 'root' })
export class AuthService {
  constructor(private http: HttpClient) {}

  async complete(code: string) {
    const body = new HttpParams().set('grant_type', 'authorization_code').set('code', code).set('client_id', ID);
    const user = await firstValueFrom(this.http.post<Tokens>(TOKEN_URL, body));
    const api = await firstValueFrom(this.http.post<Tokens>(TOKEN_URL, body)); // error: redeemedAgain
    return { user, api };
  }
}
`,
  },
];
