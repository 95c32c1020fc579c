import type { PageRedeeming } from './rows.js';

const msal = `import { PublicClientApplication } from '@azure/msal-browser';
  const client = new PublicClientApplication({ auth: { clientId: 'id' } });`;

const manager = (name: string) => `import { UserManager } from '${name}';
  const manager = new UserManager({ authority: 'https://issuer.example', client_id: 'id' });`;

const angularOauth2 = `import { Injectable } from '@angular/core';
  import { OAuthService } from 'angular-oauth2-oidc';
  const service = new OAuthService();`;

const angularOidc = `import { firstValueFrom } from 'rxjs';
  import { OidcSecurityService } from 'angular-auth-oidc-client';
  const service = new OidcSecurityService();`;

const okta = `import { OktaAuth } from '@okta/okta-auth-js';
  const auth = new OktaAuth({ issuer: 'https://issuer.example' });`;

/** What sends the page's own code. */
export const pages: readonly PageRedeeming[] = [
  {
    api: '@azure/msal-browser: handleRedirectPromise',
    versions: '2 3 4 5',
    setUp: msal,
    call: `client.handleRedirectPromise()`,
    again: 'keeps',
  },
  {
    api: '@azure/msal-react: MsalProvider',
    versions: '2 5',
    setUp: `${msal}
      import { MsalProvider } from '@azure/msal-react';`,
    call: `<MsalProvider instance={client}>{null}</MsalProvider>`,
    in: 'render',
    again: 'keeps',
  },
  {
    api: '@azure/msal-angular: handleRedirectObservable',
    versions: '3 6',
    setUp: `import { MsalService } from '@azure/msal-angular';
      const service = new MsalService();`,
    call: `service.handleRedirectObservable().subscribe()`,
    again: 'keeps',
  },
  {
    api: 'oidc-client-ts: signinRedirectCallback',
    versions: '2 3',
    setUp: manager('oidc-client-ts'),
    call: `manager.signinRedirectCallback()`,
    again: 'keeps',
  },
  {
    api: 'oidc-client-ts: signinCallback',
    versions: '2 3',
    setUp: manager('oidc-client-ts'),
    call: `manager.signinCallback()`,
    again: 'keeps',
  },
  {
    api: 'oidc-client: signinRedirectCallback',
    versions: '1',
    setUp: manager('oidc-client'),
    call: `manager.signinRedirectCallback()`,
    again: 'keeps',
  },
  {
    api: 'oidc-client: signinCallback',
    versions: '1',
    setUp: manager('oidc-client'),
    call: `manager.signinCallback()`,
    again: 'keeps',
  },
  {
    api: 'react-oidc-context: AuthProvider',
    versions: '2 3',
    setUp: `import { AuthProvider } from 'react-oidc-context';`,
    call: `<AuthProvider authority="https://issuer.example" client_id="id">{null}</AuthProvider>`,
    off: `<AuthProvider authority="https://issuer.example" skipSigninCallback>{null}</AuthProvider>`,
    in: 'render',
  },
  ...[
    'tryLoginCodeFlow',
    'tryLogin',
    'loadDiscoveryDocumentAndTryLogin',
    'loadDiscoveryDocumentAndLogin',
  ].map((name): PageRedeeming => ({
    api: `angular-oauth2-oidc: ${name}`,
    versions: '22',
    setUp: angularOauth2,
    call: `service.${name}()`,
    again: 'keeps',
  })),
  ...['checkAuth', 'checkAuthMultiple', 'checkAuthIncludingServer'].map((name): PageRedeeming => ({
    api: `angular-auth-oidc-client: ${name}`,
    versions: '22',
    setUp: angularOidc,
    call: `firstValueFrom(service.${name}())`,
  })),
  {
    api: 'react-oauth2-code-pkce: AuthProvider',
    versions: '1',
    setUp: `import { AuthProvider } from 'react-oauth2-code-pkce';`,
    call: `<AuthProvider authConfig={{ clientId: 'id' }}>{null}</AuthProvider>`,
    in: 'render',
    again: 'keeps',
  },
  {
    api: '@axa-fr/oidc-client: loginCallbackAsync',
    versions: '7',
    setUp: `import { OidcClient } from '@axa-fr/oidc-client';
      const client = OidcClient.getOrCreate(() => fetch)({ client_id: 'id' });`,
    call: `client.loginCallbackAsync()`,
  },
  {
    api: 'keycloak-js: init',
    versions: '26',
    setUp: `import Keycloak from 'keycloak-js';
      const keycloak = new Keycloak({ url: 'https://issuer.example', realm: 'r', clientId: 'id' });`,
    call: `keycloak.init({ onLoad: 'check-sso' })`,
    again: 'keeps',
  },
  ...['token.parseFromUrl', 'handleLoginRedirect', 'handleRedirect'].map((name): PageRedeeming => ({
    api: `@okta/okta-auth-js: ${name}`,
    versions: '7 8',
    setUp: okta,
    call: `auth.${name}()`,
    again: 'keeps',
  })),
  {
    api: '@okta/okta-react: LoginCallback',
    versions: '6',
    setUp: `import { LoginCallback } from '@okta/okta-react';`,
    call: `<LoginCallback />`,
    in: 'render',
    again: 'keeps',
  },
  {
    api: '@auth0/auth0-spa-js: handleRedirectCallback',
    versions: '2',
    setUp: `import { createAuth0Client } from '@auth0/auth0-spa-js';
      const client = await createAuth0Client({ domain: 'd', clientId: 'id' });`,
    call: `client.handleRedirectCallback()`,
    again: 'keeps',
  },
  {
    api: '@auth0/auth0-react: Auth0Provider',
    versions: '2',
    setUp: `import { Auth0Provider } from '@auth0/auth0-react';`,
    call: `<Auth0Provider domain="d" clientId="id">{null}</Auth0Provider>`,
    off: `<Auth0Provider domain="d" clientId="id" skipRedirectCallback>{null}</Auth0Provider>`,
    in: 'render',
    again: 'keeps',
  },
  {
    api: '@supabase/supabase-js: createClient',
    versions: '2',
    setUp: `import { createClient } from '@supabase/supabase-js';`,
    call: `createClient('https://project.example', 'key', { auth: { flowType: 'pkce' } })`,
    off: `createClient('https://project.example', 'key', { auth: { flowType: 'pkce', detectSessionInUrl: false } })`,
  },
  {
    api: '@logto/client: handleSignInCallback',
    versions: '3',
    setUp: `import LogtoClient from '@logto/client';
      const client = new LogtoClient({ endpoint: 'https://issuer.example', appId: 'id' });`,
    call: `client.handleSignInCallback(window.location.href)`,
    tells: true,
    again: 'keeps',
  },
];
