/** Providers that issue a refresh token only if the authorization request has a certain parameter. */

import type { Provider } from './schema.js';

export const withParameter = [
  {
    name: 'Google',
    places: [
      { host: 'accounts.google.com' },
      { host: 'oauth2.googleapis.com', path: '/token' },
      { host: 'www.googleapis.com', path: '/oauth2' },
    ],
    clients: [
      { package: 'arctic', name: 'Google' },
      { package: 'google-auth-library', name: 'OAuth2Client' },
      { package: 'googleapis', name: 'google.auth.OAuth2' },
      { package: 'next-auth/providers/google', name: 'default' },
      { package: '@auth/core/providers/google', name: 'default' },
      { package: 'passport-google-oauth20', name: 'Strategy' },
    ],
    refreshTokens: {
      issued: 'with parameter',
      parameter: 'access_type',
      value: 'offline',
      alwaysFor: ['loopback', 'custom scheme', 'out of band', 'postmessage'],
    },
    tokenRequestNamesRedirect: true,
    source:
      'google-auth-library 11.3.4: build/src/auth/oauth2client.d.ts; developers.google.com/identity/protocols/oauth2/native-app and web-server, token request fields',
  },
  {
    name: 'Dropbox',
    places: [
      { host: 'api.dropboxapi.com', path: '/oauth2' },
      { host: 'api.dropbox.com', path: '/oauth2' },
      { host: 'www.dropbox.com', path: '/oauth2' },
    ],
    clients: [{ package: 'arctic', name: 'Dropbox' }],
    refreshTokens: { issued: 'with parameter', parameter: 'token_access_type', value: 'offline' },
    source: 'arctic 3.7.0: docs/pages/providers/dropbox.md; nango providers.yaml at 2f4c0af',
  },
  {
    name: 'Reddit',
    places: [
      { host: 'www.reddit.com', path: '/api/v1' },
      { host: 'ssl.reddit.com', path: '/api/v1' },
    ],
    clients: [{ package: 'arctic', name: 'Reddit' }],
    refreshTokens: { issued: 'with parameter', parameter: 'duration', value: 'permanent' },
    source: 'arctic 3.7.0: docs/pages/providers/reddit.md; python-social-auth docs, reddit',
  },
  {
    name: 'Zoho',
    places: [
      { host: 'accounts.zoho.com', path: '/oauth/v2' },
      { host: 'accounts.zoho.eu', path: '/oauth/v2' },
      { host: 'accounts.zoho.in', path: '/oauth/v2' },
      { host: 'accounts.zoho.jp', path: '/oauth/v2' },
      { host: 'accounts.zoho.com.au', path: '/oauth/v2' },
      { host: 'accounts.zoho.com.cn', path: '/oauth/v2' },
    ],
    refreshTokens: { issued: 'with parameter', parameter: 'access_type', value: 'offline' },
    source: 'zoho.com/accounts/protocol/oauth/web-apps/authorization.html: online by default',
  },
] as const satisfies readonly Provider[];
