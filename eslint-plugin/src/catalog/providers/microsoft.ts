/** Microsoft's endpoints: the path, not the host alone, tells v1 from v2. */

import type { Provider } from './schema.js';

export const microsoft = [
  {
    name: 'Microsoft Entra ID v2',
    places: [
      { host: 'login.microsoftonline.com', path: '/*/oauth2/v2.0' },
      { host: 'login.microsoftonline.com', path: '/*/v2.0' },
      { host: 'login.microsoftonline.us', path: '/*/oauth2/v2.0' },
      { host: 'login.microsoftonline.us', path: '/*/v2.0' },
      { host: 'login.partner.microsoftonline.cn', path: '/*/oauth2/v2.0' },
      { host: 'login.partner.microsoftonline.cn', path: '/*/v2.0' },
    ],
    clients: [
      { package: 'arctic', name: 'MicrosoftEntraId' },
      { package: 'next-auth/providers/azure-ad', name: 'default' },
      { package: '@auth/core/providers/azure-ad', name: 'default' },
      { package: 'next-auth/providers/microsoft-entra-id', name: 'default' },
      { package: '@auth/core/providers/microsoft-entra-id', name: 'default' },
      { package: 'passport-microsoft', name: 'Strategy' },
    ],
    refreshTokens: { issued: 'with scope', scopes: ['offline_access'] },
    tokenRequestNamesScopes: true,
    tokenRequestNamesRedirect: true,
    source:
      'learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow, token request (redirect_uri: required) and response',
  },
  {
    name: 'Microsoft Entra ID v1',
    places: [
      { host: 'login.microsoftonline.com', path: '/*/oauth2/token' },
      { host: 'login.microsoftonline.com', path: '/*/oauth2/authorize' },
      { host: 'login.microsoftonline.us', path: '/*/oauth2/token' },
      { host: 'login.microsoftonline.us', path: '/*/oauth2/authorize' },
      { host: 'login.windows.net' },
      { host: 'sts.windows.net' },
    ],
    clients: [{ package: 'adal-node', name: 'AuthenticationContext' }],
    refreshTokens: { issued: 'always' },
    source:
      'adal-node 0.2.4: lib/adal.d.ts (TokenResponse.refreshToken); msdn.microsoft.com/library/azure/dn645542',
  },
  {
    name: 'Azure AD B2C and Microsoft Entra External ID',
    places: [{ host: '*.b2clogin.com' }, { host: '*.ciamlogin.com' }],
    refreshTokens: { issued: 'with scope', scopes: ['offline_access'] },
    tokenRequestNamesScopes: true,
    source: 'learn.microsoft.com/azure/active-directory-b2c/access-tokens, scopes',
  },
] as const satisfies readonly Provider[];
