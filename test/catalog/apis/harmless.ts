import type { Harmless } from './rows.js';

const manager = `import { UserManager } from 'oidc-client-ts';
  const manager = new UserManager({ authority: 'https://issuer.example', client_id: 'id' });`;

/** What neither redeems in sight nor renews, whatever its name: some hand the code on, some redeem in a route of their own. */
export const harmless: readonly Harmless[] = [
  {
    api: '@azure/msal-browser: broadcastResponseToMainFrame',
    setUp: `import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';`,
    call: `broadcastResponseToMainFrame()`,
  },
  {
    api: 'msal 1: loginRedirect',
    setUp: `import { UserAgentApplication } from 'msal';
      const client = new UserAgentApplication({ auth: { clientId: 'id' } });`,
    call: `client.loginRedirect({ scopes: ['user.read'] })`,
  },
  {
    api: 'oidc-client-ts: signinPopupCallback',
    setUp: manager,
    call: `manager.signinPopupCallback()`,
  },
  {
    api: 'oidc-client-ts: signinSilentCallback',
    setUp: manager,
    call: `manager.signinSilentCallback()`,
  },
  {
    api: 'openid-client 5: callbackParams',
    setUp: `import { Issuer } from 'openid-client';
      const issuer = await Issuer.discover('https://issuer.example');
      const client = new issuer.Client({ client_id: 'id' });`,
    call: `client.callbackParams(window.location.href)`,
  },
  {
    api: 'oauth4webapi: validateAuthResponse',
    setUp: `import * as oauth from 'oauth4webapi';`,
    call: `oauth.validateAuthResponse({}, {}, new URL(window.location.href))`,
  },
  {
    api: 'simple-oauth2: createToken',
    setUp: `import { AuthorizationCode } from 'simple-oauth2';
      const client = new AuthorizationCode({ client: { id: 'id', secret: 's' } });`,
    call: `client.createToken({ access_token: 'made-up' })`,
  },
  {
    api: '@openid/appauth: completeAuthorizationRequestIfPossible',
    setUp: `import { RedirectRequestHandler } from '@openid/appauth';
      const handler = new RedirectRequestHandler();`,
    call: `handler.completeAuthorizationRequestIfPossible()`,
  },
  {
    api: 'google-auth-library: setCredentials',
    setUp: `import { OAuth2Client } from 'google-auth-library';
      const client = new OAuth2Client('id', 'secret', '/cb');`,
    call: `client.setCredentials({ refresh_token: 'made-up' })`,
  },
  {
    api: 'next-auth 4: default',
    setUp: `import NextAuth from 'next-auth'; import Azure from 'next-auth/providers/azure-ad';`,
    call: `NextAuth({ providers: [Azure({ clientId: 'id', clientSecret: 's' })] })`,
  },
  {
    api: '@auth/core: Auth',
    setUp: `import { Auth } from '@auth/core';`,
    call: `Auth(new Request(window.location.href), { providers: [] })`,
  },
  {
    api: 'better-auth: betterAuth',
    setUp: `import { betterAuth } from 'better-auth';`,
    call: `betterAuth({ socialProviders: { github: { clientId: 'id', clientSecret: 's' } } })`,
  },
  {
    api: 'express-openid-connect: auth',
    setUp: `import express from 'express'; import { auth } from 'express-openid-connect'; const app = express();`,
    call: `app.use(auth({ issuerBaseURL: 'https://issuer.example' }))`,
  },
  {
    api: '@auth0/nextjs-auth0 4: middleware',
    setUp: `import { Auth0Client } from '@auth0/nextjs-auth0/server'; const auth0 = new Auth0Client();`,
    call: `auth0.middleware({})`,
  },
  {
    api: '@auth0/nextjs-auth0 3: handleAuth',
    setUp: `import { handleAuth } from '@auth0/nextjs-auth0';`,
    call: `handleAuth()`,
  },
  {
    api: '@workos-inc/authkit-nextjs: handleAuth',
    setUp: `import { handleAuth } from '@workos-inc/authkit-nextjs';`,
    call: `handleAuth({ returnPathname: '/' })`,
  },
  {
    api: 'keycloak-connect: middleware',
    setUp: `import express from 'express'; import Keycloak from 'keycloak-connect';
      const app = express(); const keycloak = new Keycloak({});`,
    call: `app.use(keycloak.middleware())`,
  },
  {
    api: 'grant: express',
    setUp: `import express from 'express'; import grant from 'grant'; const app = express();`,
    call: `app.use(grant.express({ google: { key: 'id', secret: 's' } }))`,
  },
  {
    api: '@hapi/bell: strategy',
    setUp: `import Hapi from '@hapi/hapi'; const server = Hapi.server();`,
    call: `server.auth.strategy('azure', 'bell', { provider: 'azure', clientId: 'id', clientSecret: 's' })`,
  },
  {
    api: 'nuxt-auth-utils: defineOAuthMicrosoftEventHandler',
    setUp: '',
    call: `defineOAuthMicrosoftEventHandler({ async onSuccess(event, { user }) { await setUserSession(event, { user }); } })`,
  },
  {
    api: 'aws-amplify: enable-oauth-listener',
    setUp: `import 'aws-amplify/auth/enable-oauth-listener'; import { Hub } from 'aws-amplify/utils';`,
    call: `Hub.listen('auth', () => {})`,
  },
  {
    api: 'passport-azure-ad: OIDCStrategy',
    setUp: `import passport from 'passport'; import { OIDCStrategy } from 'passport-azure-ad';`,
    call: `passport.use(new OIDCStrategy({ clientID: 'id', responseType: 'code' }, (profile, done) => done(null, profile)))`,
  },
  {
    api: 'passport-oauth2: default',
    setUp: `import passport from 'passport'; import OAuth2Strategy from 'passport-oauth2';`,
    call: `passport.use(new OAuth2Strategy({ clientID: 'id', clientSecret: 's' }, (access, refresh, profile, done) => done(null, { profile, refresh })))`,
  },
  {
    api: 'openid-client 5: Strategy',
    setUp: `import passport from 'passport'; import { Issuer, Strategy } from 'openid-client';
      const issuer = await Issuer.discover('https://issuer.example'); const client = new issuer.Client({ client_id: 'id' });`,
    call: `passport.use('oidc', new Strategy({ client }, (tokens, user, done) => done(null, user)))`,
  },
  {
    api: 'openid-client 6: Strategy',
    setUp: `import passport from 'passport'; import { Strategy } from 'openid-client/passport';`,
    call: `passport.use(new Strategy({ config: {} }, (tokens, verified) => verified(null, tokens.claims())))`,
  },
  {
    api: 'remix-auth-oauth2: OAuth2Strategy',
    setUp: `import { Authenticator } from 'remix-auth'; import { OAuth2Strategy } from 'remix-auth-oauth2'; const authenticator = new Authenticator();`,
    call: `authenticator.use(new OAuth2Strategy({ clientId: 'id', clientSecret: 's' }, async ({ tokens }) => tokens), 'oauth')`,
  },
  {
    api: 'passport: authenticate',
    setUp: `import express from 'express'; import passport from 'passport'; const app = express();`,
    call: `app.get('/cb', passport.authenticate('azure', { failureRedirect: '/' }), (req, res) => res.redirect('/'))`,
  },
  {
    api: '@nestjs/passport: AuthGuard',
    setUp: `import { AuthGuard } from '@nestjs/passport';`,
    call: `AuthGuard('azure')`,
  },
  ...['firebase/auth: getRedirectResult', '@clerk/backend: authenticateRequest'].map(
    (api): Harmless => {
      const [name, callee] = api.split(': ');
      return { api, setUp: `import { ${callee} } from '${name}';`, call: `${callee}({}, {})` };
    },
  ),
];
