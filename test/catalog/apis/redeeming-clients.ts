import type { Redeeming } from './rows.js';

/** What sends the code it is given, among libraries for any provider. */
export const clients: readonly Redeeming[] = [
  {
    api: '@badgateway/oauth2-client: authorizationCode.getToken',
    versions: '2 3',
    setUp: `import { OAuth2Client } from '@badgateway/oauth2-client';
      const client = new OAuth2Client({ clientId: 'id' });`,
    call: `client.authorizationCode.getToken({ code, redirectUri: '/cb' })`,
  },
  {
    api: '@badgateway/oauth2-client: authorizationCode.getTokenFromCodeRedirect',
    versions: '2 3',
    setUp: `import { OAuth2Client } from '@badgateway/oauth2-client';
      const client = new OAuth2Client({ clientId: 'id' });`,
    call: `client.authorizationCode.getTokenFromCodeRedirect(url, { redirectUri: '/cb' })`,
  },
  {
    api: '@openid/appauth: performTokenRequest',
    versions: '1',
    setUp: `import { BaseTokenRequestHandler, TokenRequest, GRANT_TYPE_AUTHORIZATION_CODE } from '@openid/appauth';
      const handler = new BaseTokenRequestHandler();`,
    call: `handler.performTokenRequest(config, new TokenRequest({ grant_type: GRANT_TYPE_AUTHORIZATION_CODE, code }))`,
  },
  {
    api: 'arctic: validateAuthorizationCode',
    versions: '3',
    setUp: `import { OAuth2Client } from 'arctic';
      const client = new OAuth2Client('id', 'secret', null);`,
    call: `client.validateAuthorizationCode('https://issuer.example/token', code, 'verifier')`,
  },
  {
    api: 'arctic: validateAuthorizationCode',
    versions: '1 3',
    setUp: `import { GitHub } from 'arctic';
      const github = new GitHub('id', 'secret', null);`,
    call: `github.validateAuthorizationCode(code)`,
  },
  {
    api: 'axios-oauth-client: authorizationCode',
    versions: '2',
    setUp: `import axios from 'axios';
      import { authorizationCode } from 'axios-oauth-client';`,
    call: `authorizationCode(axios, 'https://issuer.example/token', 'id', 's', '/cb')(code)`,
  },
  {
    api: 'axios-oauth-client: authorizationCode',
    versions: '2',
    setUp: `import axios from 'axios';
      import { authorizationCode } from 'axios-oauth-client';`,
    call: `authorizationCode(axios, 'https://issuer.example/token', 'id', 's', '/cb', code)()`,
  },
  {
    api: 'client-oauth2: code.getToken',
    versions: '4',
    setUp: `import ClientOAuth2 from 'client-oauth2';
      const auth = new ClientOAuth2({ clientId: 'id' });`,
    call: `auth.code.getToken(url)`,
  },
  {
    api: 'expo-auth-session: AccessTokenRequest',
    versions: '57',
    setUp: `import { AccessTokenRequest } from 'expo-auth-session';`,
    call: `new AccessTokenRequest({ clientId: 'id', code }).performAsync(discovery)`,
  },
  {
    api: 'expo-auth-session: exchangeCodeAsync',
    versions: '57',
    setUp: `import * as AuthSession from 'expo-auth-session';`,
    call: `AuthSession.exchangeCodeAsync({ clientId: 'id', code, redirectUri: '/cb' }, discovery)`,
    tells: true,
  },
  {
    api: 'keycloak-connect: obtainFromCode',
    setUp: `const Keycloak = require('keycloak-connect');
      const keycloak = new Keycloak({}, {});`,
    call: `keycloak.grantManager.obtainFromCode(request, code)`,
  },
  {
    api: 'oauth4webapi: authorizationCodeGrantRequest',
    versions: '2',
    setUp: `import * as oauth from 'oauth4webapi';`,
    call: `oauth.authorizationCodeGrantRequest(as, client, oauth.validateAuthResponse(as, client, url), '/cb', 'verifier')`,
  },
  {
    api: 'oauth4webapi: authorizationCodeGrantRequest',
    versions: '3',
    setUp: `import * as oauth from 'oauth4webapi';`,
    call: `oauth.authorizationCodeGrantRequest(as, client, auth, oauth.validateAuthResponse(as, client, url), '/cb', 'verifier')`,
  },
  {
    api: 'oauth4webapi: genericTokenEndpointRequest',
    versions: '3',
    setUp: `import * as oauth from 'oauth4webapi';`,
    call: `oauth.genericTokenEndpointRequest(as, client, auth, 'authorization_code', { code })`,
  },
  {
    api: 'oauth: getOAuthAccessToken',
    versions: '0.9 0.10',
    setUp: `import { OAuth2 } from 'oauth';
      const client = new OAuth2('id', 'secret', 'https://issuer.example');`,
    call: `client.getOAuthAccessToken(code, { redirect_uri: '/cb' }, () => {})`,
  },
  {
    api: 'oidc-client-ts: processSigninResponse',
    versions: '2 3',
    setUp: `import { OidcClient } from 'oidc-client-ts';
      const client = new OidcClient({ authority: 'https://issuer.example', client_id: 'id', redirect_uri: '/cb' });`,
    call: `client.processSigninResponse(url)`,
    guarded: 'later',
  },
  {
    api: 'openid-client: authorizationCallback',
    versions: '2',
    setUp: `const { Issuer } = require('openid-client');
      const issuer = await Issuer.discover('https://issuer.example');
      const client = new issuer.Client({ client_id: 'id' });`,
    call: `client.authorizationCallback('/cb', { code }, { state: 's' })`,
  },
  {
    api: 'openid-client: callback',
    versions: '3 5',
    setUp: `import { Issuer } from 'openid-client';
      const issuer = await Issuer.discover('https://issuer.example');
      const client = new issuer.Client({ client_id: 'id' });`,
    call: `client.callback('/cb', { code }, { state: 's' })`,
  },
  {
    api: 'openid-client: grant',
    versions: '3 5',
    setUp: `import { Issuer } from 'openid-client';
      const issuer = await Issuer.discover('https://issuer.example');
      const client = new issuer.Client({ client_id: 'id' });`,
    call: `client.grant({ grant_type: 'authorization_code', code })`,
    tells: true,
  },
  {
    api: 'openid-client: oauthCallback',
    versions: '3 5',
    setUp: `import { Issuer } from 'openid-client';
      const issuer = await Issuer.discover('https://issuer.example');
      const client = new issuer.Client({ client_id: 'id' });`,
    call: `client.oauthCallback('/cb', { code }, { state: 's' })`,
  },
  {
    api: 'openid-client: authorizationCodeGrant',
    versions: '6',
    setUp: `import * as client from 'openid-client';
      const config = await client.discovery(new URL('https://issuer.example'), 'id');`,
    call: `client.authorizationCodeGrant(config, url, { expectedState: 's' })`,
  },
  {
    api: 'openid-client: genericGrantRequest',
    versions: '6',
    setUp: `import { genericGrantRequest } from 'openid-client';`,
    call: `genericGrantRequest(config, 'authorization_code', { code })`,
  },
  {
    api: 'oslo: validateAuthorizationCode',
    versions: '1',
    setUp: `import { OAuth2Client } from 'oslo/oauth2';
      const client = new OAuth2Client('id', 'https://issuer.example', '/token');`,
    call: `client.validateAuthorizationCode(code, { credentials: 's' })`,
  },
  {
    api: 'simple-oauth2: authorizationCode.getToken',
    versions: '2 3',
    setUp: `const oauth2 = require('simple-oauth2').create({ client: { id: 'id', secret: 's' } });`,
    call: `oauth2.authorizationCode.getToken({ code, redirect_uri: '/cb' })`,
  },
  {
    api: 'simple-oauth2: getToken',
    versions: '4 5',
    setUp: `import { AuthorizationCode } from 'simple-oauth2';
      const client = new AuthorizationCode({ client: { id: 'id', secret: 's' } });`,
    call: `client.getToken({ code, redirect_uri: '/cb' })`,
  },
];
