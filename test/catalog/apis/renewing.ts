import type { Renewing } from './rows.js';
import {
  angularOauth2,
  angularOidc,
  auth0Spa,
  badgateway,
  clientOauth2,
  github,
  google,
  intuit,
  manager,
  msalAngular,
  msalBrowser,
  msalNode,
  oauth,
  okta,
  openid5,
  simple,
  supabase,
  workos,
  xero,
} from './set-ups.js';

const adal = `const { AuthenticationContext } = require('adal-node');
  const context = new AuthenticationContext('https://login.example');`;

/** What brings tokens without a code. */
export const renewing: readonly Renewing[] = [
  {
    api: '@azure/msal-node: acquireTokenSilent',
    versions: '1 2 3 5 6 7',
    setUp: msalNode,
    call: `client.acquireTokenSilent({ account, scopes: ['user.read'] })`,
  },
  {
    api: '@azure/msal-node: acquireTokenByRefreshToken',
    versions: '1 2 3 5 6 7',
    setUp: msalNode,
    call: `client.acquireTokenByRefreshToken({ refreshToken: token, scopes: ['user.read'] })`,
  },
  {
    api: '@azure/msal-browser: acquireTokenSilent',
    versions: '2 3 4 5',
    setUp: msalBrowser,
    call: `client.acquireTokenSilent({ account, scopes: ['user.read'] })`,
  },
  {
    api: '@azure/msal-browser: ssoSilent',
    versions: '2 3 4 5',
    setUp: msalBrowser,
    call: `client.ssoSilent({ scopes: ['user.read'] })`,
  },
  {
    api: '@azure/msal-react: useMsal',
    versions: '2 5',
    setUp: `import { useMsal } from '@azure/msal-react';`,
    call: `useMsal().instance.acquireTokenSilent({ account, scopes: ['user.read'] })`,
  },
  {
    api: '@azure/msal-angular: acquireTokenSilent',
    versions: '3 6',
    setUp: msalAngular,
    call: `client.acquireTokenSilent({ account, scopes: ['user.read'] })`,
  },
  {
    api: 'adal-node: acquireTokenWithRefreshToken',
    versions: '0.2',
    setUp: adal,
    call: `context.acquireTokenWithRefreshToken(token, 'id', 'secret', 'resource', () => {})`,
  },
  {
    api: 'adal-node: acquireToken',
    versions: '0.2',
    setUp: adal,
    call: `context.acquireToken('resource', account, 'id', () => {})`,
  },
  {
    api: 'oauth: getOAuthAccessToken',
    versions: '0.9 0.10',
    setUp: oauth,
    call: `client.getOAuthAccessToken(token, { grant_type: 'refresh_token' }, () => {})`,
  },
  {
    api: 'openid-client: refresh',
    versions: '3 5',
    setUp: openid5,
    call: `client.refresh(token)`,
  },
  {
    api: 'openid-client: refreshTokenGrant',
    versions: '6',
    setUp: `import * as client from 'openid-client';
      const config = await client.discovery(new URL('https://issuer.example'), 'id');`,
    call: `client.refreshTokenGrant(config, token)`,
  },
  {
    api: 'oauth4webapi: refreshTokenGrantRequest',
    versions: '3',
    setUp: `import * as oauth from 'oauth4webapi';`,
    call: `oauth.refreshTokenGrantRequest({}, {}, undefined, token)`,
  },
  {
    api: 'simple-oauth2: refresh',
    versions: '2 3 4 5',
    setUp: simple,
    call: `client.createToken({ refresh_token: token }).refresh()`,
  },
  {
    api: 'client-oauth2: refresh',
    versions: '4',
    setUp: clientOauth2,
    call: `auth.createToken('access', token, 'bearer').refresh()`,
  },
  {
    api: '@badgateway/oauth2-client: refreshToken',
    versions: '2 3',
    setUp: badgateway,
    call: `client.refreshToken({ refreshToken: token })`,
  },
  {
    api: '@openid/appauth: performTokenRequest',
    versions: '1',
    setUp: `import { BaseTokenRequestHandler, TokenRequest } from '@openid/appauth';
      const handler = new BaseTokenRequestHandler();`,
    call: `handler.performTokenRequest({}, new TokenRequest({ grant_type: 'refresh_token', refresh_token: token }))`,
  },
  {
    api: 'expo-auth-session: refreshAsync',
    versions: '57',
    setUp: `import { refreshAsync } from 'expo-auth-session';`,
    call: `refreshAsync({ clientId: 'id', refreshToken: token }, {})`,
  },
  {
    api: 'react-native-app-auth: refresh',
    versions: '8',
    setUp: `import { refresh } from 'react-native-app-auth';`,
    call: `refresh({ clientId: 'id' }, { refreshToken: token })`,
  },
  {
    api: 'oidc-client-ts: signinSilent',
    versions: '2 3',
    setUp: manager('oidc-client-ts'),
    call: `manager.signinSilent()`,
  },
  {
    api: 'oidc-client: signinSilent',
    versions: '1',
    setUp: manager('oidc-client'),
    call: `manager.signinSilent()`,
  },
  {
    api: 'angular-oauth2-oidc: refreshToken',
    versions: '22',
    setUp: angularOauth2,
    call: `service.refreshToken()`,
  },
  {
    api: 'angular-auth-oidc-client: forceRefreshSession',
    versions: '22',
    setUp: angularOidc,
    call: `service.forceRefreshSession()`,
  },
  {
    api: 'keycloak-js: updateToken',
    versions: '26',
    setUp: `import Keycloak from 'keycloak-js';
      const keycloak = new Keycloak({ realm: 'r', clientId: 'id' });`,
    call: `keycloak.updateToken(30)`,
  },
  {
    api: 'express-openid-connect: accessToken.refresh',
    versions: '3',
    setUp: `import { auth } from 'express-openid-connect';`,
    call: `request.oidc.accessToken.refresh()`,
  },
  {
    api: 'google-auth-library: refreshAccessToken',
    versions: '9 10 11',
    setUp: google,
    call: `client.refreshAccessToken()`,
  },
  {
    api: 'google-auth-library: getAccessToken',
    versions: '9 10 11',
    setUp: google,
    call: `client.getAccessToken()`,
  },
  {
    api: '@okta/okta-auth-js: token.renewTokens',
    versions: '7 8',
    setUp: okta,
    call: `auth.token.renewTokens()`,
  },
  {
    api: '@auth0/auth0-spa-js: getTokenSilently',
    versions: '2',
    setUp: auth0Spa,
    call: `client.getTokenSilently()`,
  },
  {
    api: 'auth0: oauth.refreshTokenGrant',
    versions: '4 5 6',
    setUp: `import { AuthenticationClient } from 'auth0';
      const auth = new AuthenticationClient({ domain: 'd', clientId: 'id' });`,
    call: `auth.oauth.refreshTokenGrant({ refresh_token: token })`,
  },
  {
    api: '@auth0/nextjs-auth0: getAccessToken',
    versions: '3 4',
    setUp: `import { Auth0Client } from '@auth0/nextjs-auth0/server';
      const auth0 = new Auth0Client();`,
    call: `auth0.getAccessToken()`,
  },
  {
    api: 'arctic: refreshAccessToken',
    versions: '1 3',
    setUp: github,
    call: `github.refreshAccessToken(token)`,
  },
  {
    api: '@supabase/supabase-js: auth.refreshSession',
    versions: '2',
    setUp: supabase,
    call: `supabase.auth.refreshSession()`,
  },
  {
    api: '@workos-inc/node: userManagement.authenticateWithRefreshToken',
    versions: '7 8 11',
    setUp: workos,
    call: `workos.userManagement.authenticateWithRefreshToken({ refreshToken: token })`,
  },
  {
    api: '@octokit/oauth-methods: refreshToken',
    versions: '6',
    setUp: `import { refreshToken } from '@octokit/oauth-methods';`,
    call: `refreshToken({ clientType: 'github-app', refreshToken: token })`,
  },
  {
    api: 'intuit-oauth: refresh',
    versions: '3 4',
    setUp: intuit,
    call: `client.refresh()`,
  },
  {
    api: 'intuit-oauth: refreshUsingToken',
    versions: '3 4',
    setUp: intuit,
    call: `client.refreshUsingToken(token)`,
  },
  {
    api: 'xero-node: refreshToken',
    versions: '4 20',
    setUp: xero,
    call: `xero.refreshToken()`,
  },
  {
    api: 'xero-node: refreshWithRefreshToken',
    versions: '4 20',
    setUp: xero,
    call: `xero.refreshWithRefreshToken('id', 's', token)`,
  },
  {
    api: '@fastify/oauth2: getNewAccessTokenUsingRefreshToken',
    versions: '7 8',
    setUp: `import oauth from '@fastify/oauth2';
      const fastify = make();
      fastify.register(oauth, { name: 'google' });`,
    call: `fastify.google.getNewAccessTokenUsingRefreshToken(token)`,
  },
  {
    api: 'aws-amplify: fetchAuthSession',
    versions: '6',
    setUp: `import { fetchAuthSession } from 'aws-amplify/auth';`,
    call: `fetchAuthSession({ forceRefresh: true })`,
  },
  {
    api: 'amazon-cognito-identity-js: refreshSession',
    versions: '6',
    setUp: `import { CognitoUser } from 'amazon-cognito-identity-js';
      const user = new CognitoUser({ Username: 'name' });`,
    call: `user.refreshSession(token, () => {})`,
  },
  {
    api: 'spotify-web-api-node: refreshAccessToken',
    versions: '5',
    setUp: `const SpotifyWebApi = require('spotify-web-api-node');
      const spotify = new SpotifyWebApi({ clientId: 'id' });`,
    call: `spotify.refreshAccessToken()`,
  },
  {
    api: 'a refresh grant by hand',
    setUp: '',
    call: `fetch('https://issuer.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: token }) })`,
  },
];
