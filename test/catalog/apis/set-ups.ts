/** How clients of libraries come to be that more than one table needs. */

export const msalNode = `import { ConfidentialClientApplication } from '@azure/msal-node';
  const client = new ConfidentialClientApplication({ auth: { clientId: 'id' } });`;

export const msalBrowser = `import { PublicClientApplication } from '@azure/msal-browser';
  const client = new PublicClientApplication({ auth: { clientId: 'id' } });`;

export const msalAngular = `import { MsalService } from '@azure/msal-angular';
  const client = new MsalService();`;

export const openid5 = `import { Issuer } from 'openid-client';
  const issuer = await Issuer.discover('https://issuer.example');
  const client = new issuer.Client({ client_id: 'id' });`;

export const simple = `import { AuthorizationCode } from 'simple-oauth2';
  const client = new AuthorizationCode({ client: { id: 'id', secret: 's' } });`;

export const clientOauth2 = `import ClientOAuth2 from 'client-oauth2';
  const auth = new ClientOAuth2({ clientId: 'id' });`;

export const badgateway = `import { OAuth2Client } from '@badgateway/oauth2-client';
  const client = new OAuth2Client({ clientId: 'id' });`;

export const manager = (name: string) => `import { UserManager } from '${name}';
  const manager = new UserManager({ authority: 'https://issuer.example', client_id: 'id' });`;

export const angularOauth2 = `import { OAuthService } from 'angular-oauth2-oidc';
  const service = new OAuthService();`;

export const angularOidc = `import { OidcSecurityService } from 'angular-auth-oidc-client';
  const service = new OidcSecurityService();`;

export const google = `import { OAuth2Client } from 'google-auth-library';
  const client = new OAuth2Client('id', 'secret', '/cb');`;

export const okta = `import { OktaAuth } from '@okta/okta-auth-js';
  const auth = new OktaAuth({ issuer: 'https://issuer.example' });`;

export const auth0Spa = `import { createAuth0Client } from '@auth0/auth0-spa-js';
  const client = await createAuth0Client({ domain: 'd', clientId: 'id' });`;

export const github = `import { GitHub } from 'arctic';
  const github = new GitHub('id', 'secret', null);`;

export const supabase = `import { createClient } from '@supabase/supabase-js';
  const supabase = createClient('https://project.example', 'key');`;

export const workos = `import { WorkOS } from '@workos-inc/node';
  const workos = new WorkOS('key');`;

export const intuit = `const OAuthClient = require('intuit-oauth');
  const client = new OAuthClient({ clientId: 'id' });`;

export const xero = `import { XeroClient } from 'xero-node';
  const xero = new XeroClient({ clientId: 'id' });`;

export const oauth = `import { OAuth2 } from 'oauth';
  const client = new OAuth2('id', 'secret', 'https://issuer.example');`;
