/** Providers that issue a refresh token only for a certain scope. */

import type { Provider } from './schema.js';

export const withScope = [
  {
    name: 'Auth0',
    places: [{ host: '*.auth0.com' }],
    clients: [{ package: 'arctic', name: 'Auth0' }],
    refreshTokens: { issued: 'with scope', scopes: ['offline_access'] },
    source: 'auth0.com/docs/secure/tokens/refresh-tokens/get-refresh-tokens',
  },
  {
    name: 'Okta',
    places: [
      { host: '*.okta.com', path: '/oauth2' },
      { host: '*.oktapreview.com', path: '/oauth2' },
      { host: '*.okta-emea.com', path: '/oauth2' },
    ],
    clients: [{ package: 'arctic', name: 'Okta' }],
    refreshTokens: { issued: 'with scope', scopes: ['offline_access'] },
    source: 'developer.okta.com/docs/guides/refresh-tokens: asked for at /authorize, not at /token',
  },
  {
    name: 'Atlassian',
    places: [{ host: 'auth.atlassian.com' }],
    clients: [{ package: 'arctic', name: 'Atlassian' }],
    refreshTokens: { issued: 'with scope', scopes: ['offline_access'] },
    source: 'nango providers.yaml at 2f4c0af (jira); jira.js: OAuth2TokenResponse',
  },
  {
    name: 'X',
    places: [
      { host: 'api.x.com', path: '/2/oauth2' },
      { host: 'api.twitter.com', path: '/2/oauth2' },
      { host: 'x.com', path: '/i/oauth2' },
      { host: 'twitter.com', path: '/i/oauth2' },
    ],
    clients: [
      { package: 'arctic', name: 'Twitter' },
      { package: 'twitter-api-v2', name: 'TwitterApi' },
    ],
    refreshTokens: { issued: 'with scope', scopes: ['offline.access'] },
    source: 'arctic 3.7.0: docs/pages/providers/twitter.md; nango providers.yaml at 2f4c0af',
  },
  {
    name: 'Xero',
    places: [{ host: 'identity.xero.com' }, { host: 'login.xero.com', path: '/identity/connect' }],
    refreshTokens: { issued: 'with scope', scopes: ['offline_access'] },
    source: 'nango providers.yaml at 2f4c0af (xero); xero-oauth2.0 readme',
  },
  {
    name: 'Salesforce',
    places: [
      { host: 'login.salesforce.com', path: '/services/oauth2' },
      { host: 'test.salesforce.com', path: '/services/oauth2' },
      { host: '*.my.salesforce.com', path: '/services/oauth2' },
    ],
    clients: [{ package: 'arctic', name: 'Salesforce' }],
    refreshTokens: {
      issued: 'with scope',
      scopes: ['refresh_token', 'offline_access'],
      unlessOmitted: true,
    },
    source: 'arctic 3.7.0: docs/pages/providers/salesforce.md; nango docs, salesforce',
  },
  {
    name: 'Adobe',
    places: [{ host: 'ims-na1.adobelogin.com', path: '/ims' }],
    refreshTokens: { issued: 'with scope', scopes: ['offline_access'] },
    source: 'nango providers.yaml at 2f4c0af (adobe)',
  },
  {
    name: 'Typeform',
    places: [{ host: 'api.typeform.com', path: '/oauth' }],
    refreshTokens: { issued: 'with scope', scopes: ['offline'] },
    source: 'nango providers.yaml at 2f4c0af (typeform)',
  },
  {
    name: 'Tumblr',
    places: [{ host: 'api.tumblr.com' }, { host: 'www.tumblr.com', path: '/oauth2' }],
    clients: [{ package: 'arctic', name: 'Tumblr' }],
    refreshTokens: { issued: 'with scope', scopes: ['offline_access'] },
    source: 'arctic 3.7.0: docs/pages/providers/tumblr.md',
  },
  {
    name: 'Mercado Libre and Mercado Pago',
    places: [
      { host: 'api.mercadolibre.com', path: '/oauth' },
      { host: 'auth.mercadolibre.com' },
      { host: 'api.mercadopago.com', path: '/oauth' },
      { host: 'auth.mercadopago.com' },
    ],
    clients: [
      { package: 'arctic', name: 'MercadoLibre' },
      { package: 'arctic', name: 'MercadoPago' },
    ],
    refreshTokens: { issued: 'with scope', scopes: ['offline_access'], unlessOmitted: true },
    source: 'arctic 3.7.0: docs/pages/providers/mercadolibre.md, mercadopago.md',
  },
  {
    name: 'Coinbase',
    places: [{ host: 'login.coinbase.com', path: '/oauth2' }],
    refreshTokens: { issued: 'with scope', scopes: ['offline_access'] },
    source: 'docs.cdp.coinbase.com/coinbase-app/authentication-authorization/oauth2',
  },
] as const satisfies readonly Provider[];
