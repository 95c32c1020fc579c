import type { Redeeming } from './rows.js';

/** What sends the code it is given, among providers' own libraries. */
export const providers: readonly Redeeming[] = [
  {
    api: '@auth0/auth0-auth-js: getTokenByCode',
    versions: '1',
    setUp: `import { AuthClient } from '@auth0/auth0-auth-js';
      const auth = new AuthClient({ domain: 'd', clientId: 'id' });`,
    call: `auth.getTokenByCode(url, { codeVerifier: 'v' })`,
  },
  {
    api: '@fastify/oauth2: getAccessTokenFromAuthorizationCodeFlow',
    versions: '7 8',
    setUp: `import oauth from '@fastify/oauth2';
      const fastify = make();
      fastify.register(oauth, { name: 'google' });`,
    call: `fastify.google.getAccessTokenFromAuthorizationCodeFlow(request)`,
    tells: true,
  },
  {
    api: '@hubspot/api-client: oauth.tokensApi.create',
    versions: '11 13 14',
    setUp: `import { Client } from '@hubspot/api-client';
      const hubspot = new Client();`,
    call: `hubspot.oauth.tokensApi.create('authorization_code', code, '/cb', 'id', 's')`,
  },
  {
    api: '@modelcontextprotocol/sdk: auth',
    versions: '1',
    setUp: `import { auth } from '@modelcontextprotocol/sdk/client/auth.js';`,
    call: `auth(provider, { serverUrl: 'https://server.example', authorizationCode: code })`,
  },
  {
    api: '@modelcontextprotocol/sdk: exchangeAuthorization',
    versions: '1',
    setUp: `import { exchangeAuthorization } from '@modelcontextprotocol/sdk/client/auth.js';`,
    call: `exchangeAuthorization('https://server.example', { authorizationCode: code, codeVerifier: 'v' })`,
  },
  {
    api: '@modelcontextprotocol/sdk: finishAuth',
    versions: '1',
    setUp: `import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
      const transport = new StreamableHTTPClientTransport(new URL('https://server.example'));`,
    call: `transport.finishAuth(code)`,
  },
  {
    api: '@notionhq/client: oauth.token',
    versions: '2 5',
    setUp: `import { Client } from '@notionhq/client';
      const notion = new Client();`,
    call: `notion.oauth.token({ grant_type: 'authorization_code', code, redirect_uri: '/cb' })`,
    tells: true,
  },
  {
    api: '@octokit/auth-oauth-user: createOAuthUserAuth',
    versions: '6',
    setUp: `import { createOAuthUserAuth } from '@octokit/auth-oauth-user';`,
    call: `createOAuthUserAuth({ clientId: 'id', clientSecret: 's', code })()`,
  },
  {
    api: '@octokit/oauth-app: createToken',
    versions: '8',
    setUp: `import { OAuthApp } from '@octokit/oauth-app';
      const app = new OAuthApp({ clientId: 'id', clientSecret: 's' });`,
    call: `app.createToken({ code })`,
  },
  {
    api: '@octokit/oauth-methods: exchangeWebFlowCode',
    versions: '6',
    setUp: `import { exchangeWebFlowCode } from '@octokit/oauth-methods';`,
    call: `exchangeWebFlowCode({ clientType: 'oauth-app', clientId: 'id', clientSecret: 's', code })`,
    tells: true,
  },
  {
    api: '@okta/okta-auth-js: token.exchangeCodeForTokens',
    versions: '7 8',
    setUp: `import { OktaAuth } from '@okta/okta-auth-js';
      const auth = new OktaAuth({ issuer: 'https://issuer.example' });`,
    call: `auth.token.exchangeCodeForTokens({ authorizationCode: code })`,
  },
  {
    api: '@okta/okta-auth-js: token.exchangeCodeForTokens',
    versions: '7 8',
    setUp: `import { OktaAuth } from '@okta/okta-auth-js';
      const auth = new OktaAuth({ issuer: 'https://issuer.example' });`,
    call: `auth.token.exchangeCodeForTokens({ interactionCode: code })`,
  },
  {
    api: '@shopify/shopify-api: auth.callback',
    versions: '13',
    setUp: `import { shopifyApi } from '@shopify/shopify-api';
      const shopify = shopifyApi({ apiKey: 'key' });`,
    call: `shopify.auth.callback({ rawRequest: request, rawResponse: response })`,
  },
  {
    api: '@slack/oauth: handleCallback',
    versions: '2 4',
    setUp: `import { InstallProvider } from '@slack/oauth';
      const installer = new InstallProvider({ clientId: 'id' });`,
    call: `installer.handleCallback(request, response)`,
  },
  {
    api: '@slack/web-api: oauth.access',
    versions: '8',
    setUp: `import { WebClient } from '@slack/web-api';
      const slack = new WebClient();`,
    call: `slack.oauth.access({ client_id: 'id', client_secret: 's', code })`,
    tells: true,
  },
  {
    api: '@slack/web-api: oauth.v2.access',
    versions: '6 8',
    setUp: `import { WebClient } from '@slack/web-api';
      const slack = new WebClient();`,
    call: `slack.oauth.v2.access({ client_id: 'id', client_secret: 's', code })`,
    tells: true,
  },
  {
    api: '@slack/web-api: openid.connect.token',
    versions: '8',
    setUp: `import { WebClient } from '@slack/web-api';
      const slack = new WebClient();`,
    call: `slack.openid.connect.token({ client_id: 'id', client_secret: 's', code })`,
    tells: true,
  },
  {
    api: '@workos-inc/node: sso.getProfileAndToken',
    versions: '7 8 11',
    setUp: `import { WorkOS } from '@workos-inc/node';
      const workos = new WorkOS('key');`,
    call: `workos.sso.getProfileAndToken({ clientId: 'id', code })`,
  },
  {
    api: '@workos-inc/node: userManagement.authenticateWithCode',
    versions: '7 8 11',
    setUp: `import { WorkOS } from '@workos-inc/node';
      const workos = new WorkOS('key');`,
    call: `workos.userManagement.authenticateWithCode({ clientId: 'id', code })`,
  },
  {
    api: '@workos-inc/node: userManagement.authenticateWithCodeAndVerifier',
    versions: '8 11',
    setUp: `import { WorkOS } from '@workos-inc/node';
      const workos = new WorkOS('key');`,
    call: `workos.userManagement.authenticateWithCodeAndVerifier({ clientId: 'id', code, codeVerifier: 'v' })`,
    tells: true,
  },
  {
    api: 'auth0: oauth.authorizationCodeGrant',
    versions: '2',
    setUp: `const { AuthenticationClient } = require('auth0');
      const auth = new AuthenticationClient({ domain: 'd', clientId: 'id' });`,
    call: `auth.oauth.authorizationCodeGrant({ code, redirect_uri: '/cb' })`,
  },
  {
    api: 'auth0-js: client.oauthToken',
    versions: '9 10',
    setUp: `import auth0 from 'auth0-js';
      const web = new auth0.WebAuth({ domain: 'd', clientID: 'id' });`,
    call: `web.client.oauthToken({ grantType: 'authorization_code', code }, () => {})`,
    tells: true,
  },
  {
    api: 'auth0: oauth.authorizationCodeGrant',
    versions: '4 5 6',
    setUp: `import { AuthenticationClient } from 'auth0';
      const auth = new AuthenticationClient({ domain: 'd', clientId: 'id' });`,
    call: `auth.oauth.authorizationCodeGrant({ code, redirect_uri: '/cb' })`,
  },
  {
    api: 'auth0: oauth.authorizationCodeGrantWithPKCE',
    versions: '4 5 6',
    setUp: `import { AuthenticationClient } from 'auth0';
      const auth = new AuthenticationClient({ domain: 'd', clientId: 'id' });`,
    call: `auth.oauth.authorizationCodeGrantWithPKCE({ code, code_verifier: 'v' })`,
  },
  {
    api: 'better-auth: validateAuthorizationCode',
    versions: '1',
    setUp: `import { validateAuthorizationCode } from 'better-auth';`,
    call: `validateAuthorizationCode({ code, tokenEndpoint: 'https://issuer.example/token' })`,
  },
  {
    api: 'box-node-sdk: getTokensAuthorizationCodeGrant',
    versions: '3 10',
    setUp: `const BoxSDK = require('box-node-sdk');
      const sdk = new BoxSDK({ clientID: 'id' });`,
    call: `sdk.getTokensAuthorizationCodeGrant(code, null)`,
  },
  {
    api: 'discord-oauth2: tokenRequest',
    versions: '2',
    setUp: `import DiscordOauth2 from 'discord-oauth2';
      const oauth = new DiscordOauth2();`,
    call: `oauth.tokenRequest({ grantType: 'authorization_code', code, scope: 'identify' })`,
    tells: true,
  },
  {
    api: 'dropbox: getAccessTokenFromCode',
    versions: '10',
    setUp: `import { DropboxAuth } from 'dropbox';
      const auth = new DropboxAuth({ clientId: 'id' });`,
    call: `auth.getAccessTokenFromCode('/cb', code)`,
  },
  {
    api: 'google-auth-library: getToken',
    versions: '9 10 11',
    setUp: `import { OAuth2Client } from 'google-auth-library';
      const client = new OAuth2Client('id', 'secret', '/cb');`,
    call: `client.getToken(code)`,
  },
  {
    api: 'google-auth-library: getToken',
    versions: '9 10 11',
    setUp: `import { OAuth2Client } from 'google-auth-library';
      const client = new OAuth2Client('id', 'secret', '/cb');`,
    call: `client.getToken({ code, codeVerifier: 'v' })`,
  },
  {
    api: 'googleapis: getToken',
    versions: '188',
    setUp: `import { google } from 'googleapis';
      const client = new google.auth.OAuth2('id', 'secret', '/cb');`,
    call: `client.getToken({ code, codeVerifier: 'v' })`,
  },
  {
    api: 'intuit-oauth: createToken',
    versions: '3 4',
    setUp: `const OAuthClient = require('intuit-oauth');
      const client = new OAuthClient({ clientId: 'id' });`,
    call: `client.createToken(url)`,
  },
  {
    api: 'jsforce: authorize',
    versions: '1 3',
    setUp: `import jsforce from 'jsforce';
      const connection = new jsforce.Connection({ oauth2 });`,
    call: `connection.authorize(code)`,
  },
  {
    api: 'jsforce: requestToken',
    versions: '1 3',
    setUp: `import { OAuth2 } from 'jsforce';
      const oauth2 = new OAuth2({ clientId: 'id' });`,
    call: `oauth2.requestToken(code)`,
  },
  {
    api: 'jsforce: requestToken',
    versions: '1 3',
    setUp: `import { OAuth2 } from 'jsforce';
      const oauth2 = new OAuth2({ clientId: 'id' });`,
    call: `oauth2.requestToken({ code })`,
  },
  {
    api: 'nylas: exchangeCodeForToken',
    versions: '6',
    setUp: `import Nylas from 'nylas';`,
    call: `Nylas.exchangeCodeForToken(code)`,
  },
  {
    api: 'nylas: auth.exchangeCodeForToken',
    versions: '8',
    setUp: `import Nylas from 'nylas';
      const nylas = new Nylas({ apiKey: 'key' });`,
    call: `nylas.auth.exchangeCodeForToken({ clientId: 'id', code, redirectUri: '/cb' })`,
    tells: true,
  },
  {
    api: 'spotify-web-api-node: authorizationCodeGrant',
    versions: '5',
    setUp: `const SpotifyWebApi = require('spotify-web-api-node');
      const spotify = new SpotifyWebApi({ clientId: 'id' });`,
    call: `spotify.authorizationCodeGrant(code)`,
  },
  {
    api: 'strava-v3: oauth.getToken',
    versions: '4',
    setUp: `import strava from 'strava-v3';`,
    call: `strava.oauth.getToken(code)`,
  },
  {
    api: 'stripe: oauth.token',
    versions: '17 23',
    setUp: `import Stripe from 'stripe';
      const stripe = new Stripe('key');`,
    call: `stripe.oauth.token({ grant_type: 'authorization_code', code })`,
    tells: true,
  },
  {
    api: 'twitter-api-v2: loginWithOAuth2',
    versions: '1',
    setUp: `import { TwitterApi } from 'twitter-api-v2';
      const client = new TwitterApi({ clientId: 'id' });`,
    call: `client.loginWithOAuth2({ code, codeVerifier: 'v', redirectUri: '/cb' })`,
    tells: true,
  },
  {
    api: 'xero-node: apiCallback',
    versions: '4 20',
    setUp: `import { XeroClient } from 'xero-node';
      const xero = new XeroClient({ clientId: 'id' });`,
    call: `xero.apiCallback(url)`,
  },
  {
    api: '@supabase/supabase-js: auth.exchangeCodeForSession',
    versions: '2',
    setUp: `import { createClient } from '@supabase/supabase-js';
      const supabase = createClient('https://project.example', 'key');`,
    call: `supabase.auth.exchangeCodeForSession(code)`,
    guarded: 'later',
  },
];
