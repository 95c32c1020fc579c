/** For each redeeming API: how it is imported, and one redemption of `code` (or of `url`, which holds it). */

export interface Sample {
  /** `package: callee`. */
  api: string;
  setUp: string;
  redeem: string;
}

export const samples: readonly Sample[] = [
  {
    api: '@azure/msal-node: acquireTokenByCode',
    setUp: `import { ConfidentialClientApplication } from '@azure/msal-node';
      const client = new ConfidentialClientApplication({ auth: { clientId: 'id' } });`,
    redeem: `client.acquireTokenByCode({ code, scopes: ['user.read'], redirectUri: '/cb' })`,
  },
  {
    api: 'adal-node: acquireTokenWithAuthorizationCode',
    setUp: `const { AuthenticationContext } = require('adal-node');
      const context = new AuthenticationContext('https://login.example');`,
    redeem: `context.acquireTokenWithAuthorizationCode(code, '/cb', 'resource', 'id', 'secret', () => {})`,
  },
  {
    api: 'openid-client 5: callback',
    setUp: `import { Issuer } from 'openid-client';
      const issuer = await Issuer.discover('https://issuer.example');
      const client = new issuer.Client({ client_id: 'id' });`,
    redeem: `client.callback('/cb', { code }, { state: 's' })`,
  },
  {
    api: 'openid-client 5: grant',
    setUp: `import { Issuer } from 'openid-client';
      const issuer = await Issuer.discover('https://issuer.example');
      const client = new issuer.Client({ client_id: 'id' });`,
    redeem: `client.grant({ grant_type: 'authorization_code', code })`,
  },
  {
    api: 'openid-client 6: authorizationCodeGrant',
    setUp: `import * as client from 'openid-client';
      const config = await client.discovery(new URL('https://issuer.example'), 'id');`,
    redeem: `client.authorizationCodeGrant(config, url, { expectedState: 's' })`,
  },
  {
    api: 'openid-client 6: genericGrantRequest',
    setUp: `import { genericGrantRequest } from 'openid-client';`,
    redeem: `genericGrantRequest(config, 'authorization_code', { code })`,
  },
  {
    api: 'oauth4webapi 3: authorizationCodeGrantRequest',
    setUp: `import * as oauth from 'oauth4webapi';`,
    redeem: `oauth.authorizationCodeGrantRequest(as, client, auth, oauth.validateAuthResponse(as, client, url), '/cb', 'verifier')`,
  },
  {
    api: 'oauth4webapi 2: authorizationCodeGrantRequest',
    setUp: `import * as oauth from 'oauth4webapi';`,
    redeem: `oauth.authorizationCodeGrantRequest(as, client, oauth.validateAuthResponse(as, client, url), '/cb', 'verifier')`,
  },
  {
    api: 'simple-oauth2 5: getToken',
    setUp: `import { AuthorizationCode } from 'simple-oauth2';
      const client = new AuthorizationCode({ client: { id: 'id', secret: 's' } });`,
    redeem: `client.getToken({ code, redirect_uri: '/cb' })`,
  },
  {
    api: 'simple-oauth2 2: authorizationCode.getToken',
    setUp: `const oauth2 = require('simple-oauth2').create({ client: { id: 'id', secret: 's' } });`,
    redeem: `oauth2.authorizationCode.getToken({ code, redirect_uri: '/cb' })`,
  },
  {
    api: 'client-oauth2: code.getToken',
    setUp: `import ClientOAuth2 from 'client-oauth2';
      const auth = new ClientOAuth2({ clientId: 'id' });`,
    redeem: `auth.code.getToken(url)`,
  },
  {
    api: '@badgateway/oauth2-client: authorizationCode.getToken',
    setUp: `import { OAuth2Client } from '@badgateway/oauth2-client';
      const client = new OAuth2Client({ clientId: 'id' });`,
    redeem: `client.authorizationCode.getToken({ code, redirectUri: '/cb' })`,
  },
  {
    api: '@badgateway/oauth2-client: authorizationCode.getTokenFromCodeRedirect',
    setUp: `import { OAuth2Client } from '@badgateway/oauth2-client';
      const client = new OAuth2Client({ clientId: 'id' });`,
    redeem: `client.authorizationCode.getTokenFromCodeRedirect(url, { redirectUri: '/cb' })`,
  },
  {
    api: '@openid/appauth: performTokenRequest',
    setUp: `import { BaseTokenRequestHandler, TokenRequest, GRANT_TYPE_AUTHORIZATION_CODE } from '@openid/appauth';
      const handler = new BaseTokenRequestHandler();`,
    redeem: `handler.performTokenRequest(config, new TokenRequest({ grant_type: GRANT_TYPE_AUTHORIZATION_CODE, code }))`,
  },
  {
    api: 'oauth: getOAuthAccessToken',
    setUp: `import { OAuth2 } from 'oauth';
      const client = new OAuth2('id', 'secret', 'https://issuer.example');`,
    redeem: `client.getOAuthAccessToken(code, { redirect_uri: '/cb' }, () => {})`,
  },
  {
    api: 'expo-auth-session: exchangeCodeAsync',
    setUp: `import * as AuthSession from 'expo-auth-session';`,
    redeem: `AuthSession.exchangeCodeAsync({ clientId: 'id', code, redirectUri: '/cb' }, discovery)`,
  },
  {
    api: 'expo-auth-session: AccessTokenRequest',
    setUp: `import { AccessTokenRequest } from 'expo-auth-session';`,
    redeem: `new AccessTokenRequest({ clientId: 'id', code }).performAsync(discovery)`,
  },
  {
    api: 'google-auth-library: getToken',
    setUp: `import { OAuth2Client } from 'google-auth-library';
      const client = new OAuth2Client('id', 'secret', '/cb');`,
    redeem: `client.getToken(code)`,
  },
  {
    api: 'googleapis: getToken',
    setUp: `import { google } from 'googleapis';
      const client = new google.auth.OAuth2('id', 'secret', '/cb');`,
    redeem: `client.getToken({ code, codeVerifier: 'v' })`,
  },
  {
    api: '@okta/okta-auth-js: token.exchangeCodeForTokens',
    setUp: `import { OktaAuth } from '@okta/okta-auth-js';
      const auth = new OktaAuth({ issuer: 'https://issuer.example' });`,
    redeem: `auth.token.exchangeCodeForTokens({ authorizationCode: code })`,
  },
  {
    api: 'auth0: oauth.authorizationCodeGrant',
    setUp: `import { AuthenticationClient } from 'auth0';
      const auth = new AuthenticationClient({ domain: 'd', clientId: 'id' });`,
    redeem: `auth.oauth.authorizationCodeGrant({ code, redirect_uri: '/cb' })`,
  },
  {
    api: '@auth0/auth0-auth-js: getTokenByCode',
    setUp: `import { AuthClient } from '@auth0/auth0-auth-js';
      const auth = new AuthClient({ domain: 'd', clientId: 'id' });`,
    redeem: `auth.getTokenByCode(url, { codeVerifier: 'v' })`,
  },
  {
    api: 'auth0-js: client.oauthToken',
    setUp: `import auth0 from 'auth0-js';
      const web = new auth0.WebAuth({ domain: 'd', clientID: 'id' });`,
    redeem: `web.client.oauthToken({ grantType: 'authorization_code', code }, () => {})`,
  },
  {
    api: 'arctic: validateAuthorizationCode',
    setUp: `import { GitHub } from 'arctic';
      const github = new GitHub('id', 'secret', null);`,
    redeem: `github.validateAuthorizationCode(code)`,
  },
  {
    api: 'arctic: OAuth2Client.validateAuthorizationCode',
    setUp: `import { OAuth2Client } from 'arctic';
      const client = new OAuth2Client('id', 'secret', null);`,
    redeem: `client.validateAuthorizationCode('https://issuer.example/token', code, 'verifier')`,
  },
  {
    api: 'oslo: validateAuthorizationCode',
    setUp: `import { OAuth2Client } from 'oslo/oauth2';
      const client = new OAuth2Client('id', 'https://issuer.example', '/token');`,
    redeem: `client.validateAuthorizationCode(code, { credentials: 's' })`,
  },
  {
    api: 'better-auth: validateAuthorizationCode',
    setUp: `import { validateAuthorizationCode } from 'better-auth';`,
    redeem: `validateAuthorizationCode({ code, tokenEndpoint: 'https://issuer.example/token' })`,
  },
  {
    api: '@workos-inc/node: userManagement.authenticateWithCode',
    setUp: `import { WorkOS } from '@workos-inc/node';
      const workos = new WorkOS('key');`,
    redeem: `workos.userManagement.authenticateWithCode({ clientId: 'id', code })`,
  },
  {
    api: '@workos-inc/node: sso.getProfileAndToken',
    setUp: `import { WorkOS } from '@workos-inc/node';
      const workos = new WorkOS('key');`,
    redeem: `workos.sso.getProfileAndToken({ clientId: 'id', code })`,
  },
  {
    api: '@slack/web-api: oauth.v2.access',
    setUp: `import { WebClient } from '@slack/web-api';
      const slack = new WebClient();`,
    redeem: `slack.oauth.v2.access({ client_id: 'id', client_secret: 's', code })`,
  },
  {
    api: '@slack/web-api: openid.connect.token',
    setUp: `import { WebClient } from '@slack/web-api';
      const slack = new WebClient();`,
    redeem: `slack.openid.connect.token({ client_id: 'id', client_secret: 's', code })`,
  },
  {
    api: 'stripe: oauth.token',
    setUp: `import Stripe from 'stripe';
      const stripe = new Stripe('key');`,
    redeem: `stripe.oauth.token({ grant_type: 'authorization_code', code })`,
  },
  {
    api: '@octokit/oauth-methods: exchangeWebFlowCode',
    setUp: `import { exchangeWebFlowCode } from '@octokit/oauth-methods';`,
    redeem: `exchangeWebFlowCode({ clientType: 'oauth-app', clientId: 'id', clientSecret: 's', code })`,
  },
  {
    api: '@octokit/oauth-app: createToken',
    setUp: `import { OAuthApp } from '@octokit/oauth-app';
      const app = new OAuthApp({ clientId: 'id', clientSecret: 's' });`,
    redeem: `app.createToken({ code })`,
  },
  {
    api: '@octokit/auth-oauth-user: createOAuthUserAuth',
    setUp: `import { createOAuthUserAuth } from '@octokit/auth-oauth-user';`,
    redeem: `createOAuthUserAuth({ clientId: 'id', clientSecret: 's', code })()`,
  },
  {
    api: '@notionhq/client: oauth.token',
    setUp: `import { Client } from '@notionhq/client';
      const notion = new Client();`,
    redeem: `notion.oauth.token({ grant_type: 'authorization_code', code, redirect_uri: '/cb' })`,
  },
  {
    api: 'discord-oauth2: tokenRequest',
    setUp: `import DiscordOauth2 from 'discord-oauth2';
      const oauth = new DiscordOauth2();`,
    redeem: `oauth.tokenRequest({ grantType: 'authorization_code', code, scope: 'identify' })`,
  },
  {
    api: 'intuit-oauth: createToken',
    setUp: `const OAuthClient = require('intuit-oauth');
      const client = new OAuthClient({ clientId: 'id' });`,
    redeem: `client.createToken(url)`,
  },
  {
    api: '@hubspot/api-client: oauth.tokensApi.create',
    setUp: `import { Client } from '@hubspot/api-client';
      const hubspot = new Client();`,
    redeem: `hubspot.oauth.tokensApi.create('authorization_code', code, '/cb', 'id', 's')`,
  },
  {
    api: 'xero-node: apiCallback',
    setUp: `import { XeroClient } from 'xero-node';
      const xero = new XeroClient({ clientId: 'id' });`,
    redeem: `xero.apiCallback(url)`,
  },
  {
    api: '@fastify/oauth2: getAccessTokenFromAuthorizationCodeFlow',
    setUp: `import oauth from '@fastify/oauth2';
      const fastify = make();
      fastify.register(oauth, { name: 'google' });`,
    redeem: `fastify.google.getAccessTokenFromAuthorizationCodeFlow(request)`,
  },
  {
    api: '@shopify/shopify-api: auth.callback',
    setUp: `import { shopifyApi } from '@shopify/shopify-api';
      const shopify = shopifyApi({ apiKey: 'key' });`,
    redeem: `shopify.auth.callback({ rawRequest: request, rawResponse: response })`,
  },
  {
    api: '@slack/oauth: handleCallback',
    setUp: `import { InstallProvider } from '@slack/oauth';
      const installer = new InstallProvider({ clientId: 'id' });`,
    redeem: `installer.handleCallback(request, response)`,
  },
  {
    api: '@modelcontextprotocol/sdk: finishAuth',
    setUp: `import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
      const transport = new StreamableHTTPClientTransport(new URL('https://server.example'));`,
    redeem: `transport.finishAuth(code)`,
  },
  {
    api: '@modelcontextprotocol/sdk: auth',
    setUp: `import { auth } from '@modelcontextprotocol/sdk/client/auth.js';`,
    redeem: `auth(provider, { serverUrl: 'https://server.example', authorizationCode: code })`,
  },
  {
    api: '@modelcontextprotocol/sdk: exchangeAuthorization',
    setUp: `import { exchangeAuthorization } from '@modelcontextprotocol/sdk/client/auth.js';`,
    redeem: `exchangeAuthorization('https://server.example', { authorizationCode: code, codeVerifier: 'v' })`,
  },
  {
    api: 'axios-oauth-client: authorizationCode with a code',
    setUp: `import axios from 'axios';
      import { authorizationCode } from 'axios-oauth-client';`,
    redeem: `authorizationCode(axios, 'https://issuer.example/token', 'id', 's', '/cb', code)()`,
  },
  {
    api: 'axios-oauth-client: authorizationCode',
    setUp: `import axios from 'axios';
      import { authorizationCode } from 'axios-oauth-client';`,
    redeem: `authorizationCode(axios, 'https://issuer.example/token', 'id', 's', '/cb')(code)`,
  },
  {
    api: 'jsforce: authorize',
    setUp: `import jsforce from 'jsforce';
      const connection = new jsforce.Connection({ oauth2 });`,
    redeem: `connection.authorize(code)`,
  },
  {
    api: 'jsforce: requestToken',
    setUp: `import { OAuth2 } from 'jsforce';
      const oauth2 = new OAuth2({ clientId: 'id' });`,
    redeem: `oauth2.requestToken(code)`,
  },
  {
    api: 'twitter-api-v2: loginWithOAuth2',
    setUp: `import { TwitterApi } from 'twitter-api-v2';
      const client = new TwitterApi({ clientId: 'id' });`,
    redeem: `client.loginWithOAuth2({ code, codeVerifier: 'v', redirectUri: '/cb' })`,
  },
  {
    api: 'spotify-web-api-node: authorizationCodeGrant',
    setUp: `const SpotifyWebApi = require('spotify-web-api-node');
      const spotify = new SpotifyWebApi({ clientId: 'id' });`,
    redeem: `spotify.authorizationCodeGrant(code)`,
  },
  {
    api: 'dropbox: getAccessTokenFromCode',
    setUp: `import { DropboxAuth } from 'dropbox';
      const auth = new DropboxAuth({ clientId: 'id' });`,
    redeem: `auth.getAccessTokenFromCode('/cb', code)`,
  },
  {
    api: 'strava-v3: oauth.getToken',
    setUp: `import strava from 'strava-v3';`,
    redeem: `strava.oauth.getToken(code)`,
  },
  {
    api: 'nylas 8: auth.exchangeCodeForToken',
    setUp: `import Nylas from 'nylas';
      const nylas = new Nylas({ apiKey: 'key' });`,
    redeem: `nylas.auth.exchangeCodeForToken({ clientId: 'id', code, redirectUri: '/cb' })`,
  },
  {
    api: 'nylas 6: exchangeCodeForToken',
    setUp: `import Nylas from 'nylas';`,
    redeem: `Nylas.exchangeCodeForToken(code)`,
  },
  {
    api: 'box-node-sdk: getTokensAuthorizationCodeGrant',
    setUp: `const BoxSDK = require('box-node-sdk');
      const sdk = new BoxSDK({ clientID: 'id' });`,
    redeem: `sdk.getTokensAuthorizationCodeGrant(code, null)`,
  },
  {
    api: 'keycloak-connect: obtainFromCode',
    setUp: `const Keycloak = require('keycloak-connect');
      const keycloak = new Keycloak({}, {});`,
    redeem: `keycloak.grantManager.obtainFromCode(request, code)`,
  },
  {
    api: 'fetch',
    setUp: ``,
    redeem: `fetch('https://issuer.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) })`,
  },
  {
    api: 'node-fetch',
    setUp: `import fetch from 'node-fetch';`,
    redeem: `fetch('https://issuer.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) })`,
  },
  {
    api: 'fetch with a Request',
    setUp: ``,
    redeem: `fetch(new Request('https://issuer.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) }))`,
  },
  {
    api: 'XMLHttpRequest',
    setUp: `const send = (body) => {
        const request = new XMLHttpRequest();
        request.open('POST', 'https://issuer.example/token');
        request.send(body);
      };`,
    redeem: `send(\`grant_type=authorization_code&code=\${code}\`)`,
  },
  {
    api: 'axios.post',
    setUp: `import axios from 'axios';`,
    redeem: `axios.post('https://issuer.example/token', { grant_type: 'authorization_code', code })`,
  },
  {
    api: 'axios(config)',
    setUp: `import axios from 'axios';`,
    redeem: `axios({ method: 'post', url: 'https://issuer.example/token', data: { grant_type: 'authorization_code', code } })`,
  },
  {
    api: 'axios.request',
    setUp: `import axios from 'axios';`,
    redeem: `axios.request({ method: 'post', url: 'https://issuer.example/token', params: { grant_type: 'authorization_code', code } })`,
  },
  {
    api: 'axios.get',
    setUp: `import axios from 'axios';`,
    redeem: `axios.get('https://issuer.example/token', { params: { grant_type: 'authorization_code', code } })`,
  },
  {
    api: 'axios.create',
    setUp: `import axios from 'axios';
      const http = axios.create({ baseURL: 'https://issuer.example' });`,
    redeem: `http.post('/token', { grant_type: 'authorization_code', code })`,
  },
  {
    api: 'axios instance(config)',
    setUp: `import axios from 'axios';
      const http = axios.create({ baseURL: 'https://issuer.example' });`,
    redeem: `http({ method: 'post', url: '/token', data: { grant_type: 'authorization_code', code } })`,
  },
  {
    api: 'got.post',
    setUp: `import got from 'got';`,
    redeem: `got.post('https://issuer.example/token', { form: { grant_type: 'authorization_code', code } }).json()`,
  },
  {
    api: 'got(url)',
    setUp: `import got from 'got';`,
    redeem: `got('https://issuer.example/token', { method: 'POST', json: { grant_type: 'authorization_code', code } })`,
  },
  {
    api: 'ky.post',
    setUp: `import ky from 'ky';`,
    redeem: `ky.post('https://issuer.example/token', { json: { grant_type: 'authorization_code', code } }).json()`,
  },
  {
    api: 'undici.request',
    setUp: `import { request as send } from 'undici';`,
    redeem: `send('https://issuer.example/token', { method: 'POST', body: \`grant_type=authorization_code&code=\${code}\` })`,
  },
  {
    api: 'superagent',
    setUp: `import superagent from 'superagent';`,
    redeem: `superagent.post('https://issuer.example/token').type('form').send({ grant_type: 'authorization_code', code })`,
  },
  {
    api: 'needle',
    setUp: `import needle from 'needle';`,
    redeem: `needle('post', 'https://issuer.example/token', { grant_type: 'authorization_code', code })`,
  },
  {
    api: 'needle.post',
    setUp: `import needle from 'needle';`,
    redeem: `needle.post('https://issuer.example/token', { grant_type: 'authorization_code', code }, {}, () => {})`,
  },
  {
    api: 'request.post',
    setUp: `const send = require('request');`,
    redeem: `send.post({ url: 'https://issuer.example/token', form: { grant_type: 'authorization_code', code } }, () => {})`,
  },
  {
    api: 'request-promise',
    setUp: `const rp = require('request-promise');`,
    redeem: `rp({ method: 'POST', uri: 'https://issuer.example/token', form: { grant_type: 'authorization_code', code } })`,
  },
  {
    api: 'https.request',
    setUp: `import https from 'node:https';
      import querystring from 'node:querystring';
      const post = (body) => {
        const sent = https.request({ host: 'issuer.example', path: '/token', method: 'POST' }, () => {});
        sent.write(body);
        sent.end();
      };`,
    redeem: `post(querystring.stringify({ grant_type: 'authorization_code', code }))`,
  },
  {
    api: 'jquery',
    setUp: `import $ from 'jquery';`,
    redeem: `$.post('https://issuer.example/token', { grant_type: 'authorization_code', code })`,
  },
  {
    api: '$.ajax',
    setUp: ``,
    redeem: `$.ajax({ url: 'https://issuer.example/token', method: 'POST', data: { grant_type: 'authorization_code', code } })`,
  },
  {
    api: 'ofetch',
    setUp: `import { ofetch } from 'ofetch';`,
    redeem: `ofetch('https://issuer.example/token', { method: 'POST', body: { grant_type: 'authorization_code', code } })`,
  },
  {
    api: '$fetch',
    setUp: ``,
    redeem: `$fetch('https://issuer.example/token', { method: 'POST', body: { grant_type: 'authorization_code', code } })`,
  },
  {
    api: 'wretch',
    setUp: `import wretch from 'wretch';`,
    redeem: `wretch('https://issuer.example/token').formUrl({ grant_type: 'authorization_code', code }).post()`,
  },
  {
    api: '@hapi/wreck',
    setUp: `import Wreck from '@hapi/wreck';
      import qs from 'qs';`,
    redeem: `Wreck.post('https://issuer.example/token', { payload: qs.stringify({ grant_type: 'authorization_code', code }) })`,
  },
  {
    api: 'gaxios',
    setUp: `import { request as send } from 'gaxios';`,
    redeem: `send({ url: 'https://issuer.example/token', method: 'POST', data: { grant_type: 'authorization_code', code } })`,
  },
  {
    api: 'form-data',
    setUp: `import FormData from 'form-data';
      import axios from 'axios';
      const form = (value) => {
        const data = new FormData();
        data.append('grant_type', 'authorization_code');
        data.append('code', value);
        return data;
      };`,
    redeem: `axios.post('https://issuer.example/token', form(code))`,
  },
];
