/** What redeems authorization codes. */

import type { Library } from '../schema.js';
import { adalNode } from './adal-node.js';
import { amazonCognito } from './amazon-cognito.js';
import { amplify } from './amplify.js';
import { angularAuthOidcClient } from './angular-auth-oidc-client.js';
import { angularOauth2Oidc } from './angular-oauth2-oidc.js';
import { appauth } from './appauth.js';
import { arctic } from './arctic.js';
import { auth0AuthJs } from './auth0-auth-js.js';
import { auth0Js } from './auth0-js.js';
import { auth0Nextjs } from './auth0-nextjs.js';
import { auth0Node } from './auth0-node.js';
import { auth0React } from './auth0-react.js';
import { auth0Spa } from './auth0-spa.js';
import { axaOidcClient } from './axa-oidc-client.js';
import { axiosOauthClient } from './axios-oauth-client.js';
import { azureIdentity } from './azure-identity.js';
import { badgatewayOauth2Client } from './badgateway-oauth2-client.js';
import { betterAuth } from './better-auth.js';
import { box } from './box.js';
import { clientOauth2 } from './client-oauth2.js';
import { discordOauth2 } from './discord-oauth2.js';
import { dropbox } from './dropbox.js';
import { expoAuthSession } from './expo-auth-session.js';
import { expressOpenidConnect } from './express-openid-connect.js';
import { fastifyOauth2 } from './fastify-oauth2.js';
import { google } from './google.js';
import { hubspot } from './hubspot.js';
import { intuitOauth } from './intuit-oauth.js';
import { jsforce } from './jsforce.js';
import { keycloakConnect } from './keycloak-connect.js';
import { keycloak } from './keycloak.js';
import { logto } from './logto.js';
import { modelcontextprotocol } from './modelcontextprotocol.js';
import { msalAngular } from './msal-angular.js';
import { msalBrowser } from './msal-browser.js';
import { msalNode } from './msal-node.js';
import { msalReact } from './msal-react.js';
import { nextAuth, nextAuthProviders } from './next-auth.js';
import { notion } from './notion.js';
import { nylas } from './nylas.js';
import { oauth } from './oauth.js';
import { oauth4webapi } from './oauth4webapi.js';
import { octokit } from './octokit.js';
import { oidcClient } from './oidc-client.js';
import { oktaReact } from './okta-react.js';
import { okta } from './okta.js';
import { openidClient } from './openid-client.js';
import { oslo } from './oslo.js';
import { passport } from './passport.js';
import { reactNativeAppAuth } from './react-native-app-auth.js';
import { reactOauthGoogle } from './react-oauth-google.js';
import { reactOauth2CodePkce } from './react-oauth2-code-pkce.js';
import { reactOidcContext } from './react-oidc-context.js';
import { shopify } from './shopify.js';
import { simpleOauth2 } from './simple-oauth2.js';
import { slackOauth } from './slack-oauth.js';
import { slack } from './slack.js';
import { spotifyWebApiNode } from './spotify-web-api-node.js';
import { strava } from './strava.js';
import { stripe } from './stripe.js';
import { supabaseSsr } from './supabase-ssr.js';
import { supabase } from './supabase.js';
import { twitterApiV2 } from './twitter-api-v2.js';
import { workos } from './workos.js';
import { xero } from './xero.js';

export const oauthLibraries: readonly Library[] = [
  adalNode,
  amazonCognito,
  amplify,
  angularAuthOidcClient,
  angularOauth2Oidc,
  appauth,
  arctic,
  auth0AuthJs,
  auth0Js,
  auth0Nextjs,
  auth0Node,
  auth0React,
  auth0Spa,
  axaOidcClient,
  axiosOauthClient,
  azureIdentity,
  badgatewayOauth2Client,
  betterAuth,
  box,
  clientOauth2,
  discordOauth2,
  dropbox,
  expoAuthSession,
  expressOpenidConnect,
  fastifyOauth2,
  google,
  hubspot,
  intuitOauth,
  jsforce,
  keycloakConnect,
  keycloak,
  logto,
  modelcontextprotocol,
  msalAngular,
  msalBrowser,
  msalNode,
  msalReact,
  nextAuthProviders,
  nextAuth,
  passport,
  notion,
  nylas,
  oauth,
  oauth4webapi,
  octokit,
  oidcClient,
  oktaReact,
  okta,
  openidClient,
  oslo,
  reactNativeAppAuth,
  reactOauthGoogle,
  reactOauth2CodePkce,
  reactOidcContext,
  shopify,
  simpleOauth2,
  slackOauth,
  slack,
  spotifyWebApiNode,
  strava,
  stripe,
  supabaseSsr,
  supabase,
  twitterApiV2,
  workos,
  xero,
];
