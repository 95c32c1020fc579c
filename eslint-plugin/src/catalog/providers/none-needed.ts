/** Providers whose access tokens need no refresh token, or whose apps are registered with or without them. */

import type { Provider } from './schema.js';

export const noneNeeded = [
  {
    name: 'GitHub',
    places: [{ host: 'github.com', path: '/login/oauth' }],
    clients: [
      { package: 'arctic', name: 'GitHub' },
      { package: 'next-auth/providers/github', name: 'default' },
      { package: '@auth/core/providers/github', name: 'default' },
      { package: 'passport-github2', name: 'Strategy' },
    ],
    refreshTokens: { issued: 'if configured' },
    source:
      "docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/refreshing-user-access-tokens; an OAuth app's tokens do not expire",
  },
  {
    name: 'Slack',
    places: [
      { host: 'slack.com', path: '/api' },
      { host: 'slack.com', path: '/oauth' },
      { host: 'slack.com', path: '/openid' },
    ],
    clients: [
      { package: 'arctic', name: 'Slack' },
      { package: 'next-auth/providers/slack', name: 'default' },
      { package: '@auth/core/providers/slack', name: 'default' },
    ],
    refreshTokens: { issued: 'if configured' },
    source: '@slack/web-api 8.2.0: dist/methods.d.ts; nango docs, slack: only with token rotation',
  },
  {
    name: 'LinkedIn',
    places: [{ host: 'www.linkedin.com', path: '/oauth/v2' }],
    clients: [
      { package: 'arctic', name: 'LinkedIn' },
      { package: 'next-auth/providers/linkedin', name: 'default' },
      { package: '@auth/core/providers/linkedin', name: 'default' },
      { package: 'passport-linkedin-oauth2', name: 'Strategy' },
    ],
    refreshTokens: { issued: 'if configured' },
    source: 'nango docs, linkedin: approved apps only',
  },
  {
    name: 'Linear',
    places: [
      { host: 'api.linear.app', path: '/oauth' },
      { host: 'linear.app', path: '/oauth' },
    ],
    clients: [{ package: 'arctic', name: 'Linear' }],
    refreshTokens: { issued: 'if configured' },
    source: 'nango docs, linear',
  },
  {
    name: 'Notion',
    places: [{ host: 'api.notion.com', path: '/v1/oauth' }],
    clients: [{ package: 'arctic', name: 'Notion' }],
    refreshTokens: { issued: 'if configured' },
    source: '@notionhq/client 5: OauthTokenResponse.refresh_token is nullable',
  },
  {
    name: 'Shopify',
    places: [
      { host: '*.myshopify.com', path: '/admin/oauth' },
      { host: '*', path: '/admin/oauth/access_token' },
    ],
    refreshTokens: { issued: 'if configured' },
    source: 'nango docs, shopify: expiring offline tokens are opt-in',
  },
  {
    name: 'Miro',
    places: [
      { host: 'api.miro.com', path: '/v1/oauth' },
      { host: 'miro.com', path: '/oauth' },
    ],
    refreshTokens: { issued: 'if configured' },
    source: 'developers.miro.com/reference/oauth-20-authorization-v2',
  },
  {
    name: 'Todoist',
    places: [
      { host: 'todoist.com', path: '/oauth' },
      { host: 'api.todoist.com', path: '/oauth' },
    ],
    refreshTokens: { issued: 'if configured' },
    source: 'doist.github.io/todoist-sdk-typescript/api/functions/refreshAuthToken',
  },
  {
    name: 'Stripe Connect',
    places: [{ host: 'connect.stripe.com' }],
    refreshTokens: { issued: 'not needed' },
    source: 'stripe 23: oauth.token; later calls name the account instead',
  },
  {
    name: 'Facebook',
    places: [{ host: 'graph.facebook.com' }, { host: 'www.facebook.com' }],
    clients: [
      { package: 'arctic', name: 'Facebook' },
      { package: 'next-auth/providers/facebook', name: 'default' },
      { package: '@auth/core/providers/facebook', name: 'default' },
      { package: 'passport-facebook', name: 'Strategy' },
    ],
    refreshTokens: { issued: 'not needed' },
    source: 'nango docs, facebook; fb_exchange_token instead',
  },
  {
    name: 'Instagram',
    places: [
      { host: 'api.instagram.com' },
      { host: 'graph.instagram.com' },
      { host: 'www.instagram.com', path: '/oauth' },
    ],
    refreshTokens: { issued: 'not needed' },
    source:
      'nango providers.yaml at 2f4c0af (instagram): refresh_access_token with the access token',
  },
  {
    name: 'Threads',
    places: [
      { host: 'graph.threads.net' },
      { host: 'threads.net', path: '/oauth' },
      { host: 'www.threads.net', path: '/oauth' },
    ],
    refreshTokens: { issued: 'not needed' },
    source: 'nango providers.yaml at 2f4c0af (threads): refresh_access_token with the access token',
  },
  {
    name: 'Apple',
    places: [{ host: 'appleid.apple.com' }],
    clients: [{ package: 'arctic', name: 'Apple' }],
    refreshTokens: { issued: 'not needed' },
    source: 'arctic 3.7.0: docs/pages/providers/apple.md: the tokens have no use beyond sign-in',
  },
  {
    name: 'Mastodon',
    places: [{ host: 'mastodon.social' }, { host: '*', path: '/api/v1/oauth' }],
    clients: [{ package: 'arctic', name: 'Mastodon' }],
    refreshTokens: { issued: 'not needed' },
    source: 'arctic 3.7.0: docs/pages/providers/mastodon.md',
  },
  {
    name: 'Lichess',
    places: [{ host: 'lichess.org' }],
    clients: [{ package: 'arctic', name: 'Lichess' }],
    refreshTokens: { issued: 'not needed' },
    source: 'arctic 3.7.0: docs/pages/providers/lichess.md',
  },
  {
    name: '42',
    places: [{ host: 'api.intra.42.fr', path: '/oauth' }],
    clients: [{ package: 'arctic', name: 'FortyTwo' }],
    refreshTokens: { issued: 'not needed' },
    source: 'arctic 3.7.0: docs/pages/providers/42.md',
  },
  {
    name: 'AniList',
    places: [{ host: 'anilist.co', path: '/api/v2/oauth' }],
    clients: [{ package: 'arctic', name: 'AniList' }],
    refreshTokens: { issued: 'not needed' },
    source: 'arctic 3.7.0: docs/pages/providers/anilist.md',
  },
  {
    name: 'Battle.net',
    places: [{ host: 'oauth.battle.net' }],
    clients: [{ package: 'arctic', name: 'BattleNet' }],
    refreshTokens: { issued: 'not needed' },
    source: 'arctic 3.7.0: docs/pages/providers/battlenet.md',
  },
  {
    name: 'Dribbble',
    places: [{ host: 'dribbble.com', path: '/oauth' }],
    clients: [{ package: 'arctic', name: 'Dribbble' }],
    refreshTokens: { issued: 'not needed' },
    source: 'arctic 3.7.0: docs/pages/providers/dribbble.md',
  },
  {
    name: 'VK',
    places: [{ host: 'oauth.vk.com' }],
    clients: [{ package: 'arctic', name: 'VK' }],
    refreshTokens: { issued: 'not needed' },
    source: 'arctic 3.7.0: docs/pages/providers/vk.md',
  },
  {
    name: 'WorkOS SSO',
    places: [{ host: 'api.workos.com', path: '/sso' }],
    clients: [{ package: 'arctic', name: 'WorkOS' }],
    refreshTokens: { issued: 'not needed' },
    source: 'arctic 3.7.0: docs/pages/providers/workos.md',
  },
  {
    name: 'monday.com',
    places: [{ host: 'auth.monday.com' }],
    refreshTokens: { issued: 'not needed' },
    source: 'nango docs, monday: access tokens do not expire',
  },
  {
    name: 'Intercom',
    places: [
      { host: 'api.intercom.io', path: '/auth' },
      { host: 'app.intercom.com', path: '/oauth' },
    ],
    refreshTokens: { issued: 'not needed' },
    source: 'nango docs, intercom: access tokens do not expire',
  },
  {
    name: 'Mailchimp',
    places: [{ host: 'login.mailchimp.com', path: '/oauth2' }],
    refreshTokens: { issued: 'not needed' },
    source: 'docs.unified.to, mailchimp-oauth-app: tokens do not expire',
  },
  {
    name: 'ClickUp',
    places: [
      { host: 'api.clickup.com', path: '/api/v2/oauth' },
      { host: 'app.clickup.com', path: '/api' },
    ],
    refreshTokens: { issued: 'not needed' },
    source: 'developer.clickup.com/docs/authentication: tokens do not expire',
  },
] as const satisfies readonly Provider[];
