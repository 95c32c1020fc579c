/** What is known of authorization servers: where they are, and when they issue a refresh token. */

import { always } from './providers/always.js';
import { microsoft } from './providers/microsoft.js';
import { noneNeeded } from './providers/none-needed.js';
import type { Provider } from './providers/schema.js';
import { withParameter } from './providers/with-parameter.js';
import { withScope } from './providers/with-scope.js';

export type * from './providers/schema.js';
export { refreshing, type Refreshing } from './providers/refreshing.js';

/** All of them. Where two places fit, the longer host decides, then the longer path. */
export const providers: readonly Provider[] = [
  ...microsoft,
  ...withScope,
  ...withParameter,
  ...noneNeeded,
  ...always,
];

/** Libraries that request offline access by themselves, so that its absence from the program's scopes says nothing. */
export const requestOfflineAccessThemselves: readonly { package: string; source: string }[] = [
  { package: '@azure/msal-node', source: '@azure/msal-common 16.17.0: OIDC_DEFAULT_SCOPES' },
  { package: '@azure/msal-browser', source: '@azure/msal-common 16.17.0: OIDC_DEFAULT_SCOPES' },
  { package: '@azure/msal-react', source: '@azure/msal-common 16.17.0: OIDC_DEFAULT_SCOPES' },
  { package: '@azure/msal-angular', source: '@azure/msal-common 16.17.0: OIDC_DEFAULT_SCOPES' },
  { package: '@azure/identity', source: '@azure/identity 4.14.1: built on @azure/msal-node' },
];

/** Scopes that only ask who the user is. A request for nothing else is a sign-in. */
export const identityScopes: readonly string[] = [
  // OpenID Connect Core 1.0, sections 3.1.2.1 and 5.4
  'openid',
  'profile',
  'email',
  'address',
  'phone',
  // Google: developers.google.com/identity/protocols/oauth2/scopes
  'https://www.googleapis.com/auth/userinfo.email',
  'https://www.googleapis.com/auth/userinfo.profile',
  // Microsoft Graph: the signed-in user's own profile
  'User.Read',
  'https://graph.microsoft.com/User.Read',
  // Discord
  'identify',
];
