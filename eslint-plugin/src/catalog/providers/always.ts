/** Providers that issue a refresh token with every code. */

import type { Provider } from './schema.js';

export const always = [
  {
    name: 'Spotify',
    places: [{ host: 'accounts.spotify.com' }],
    clients: [
      { package: 'arctic', name: 'Spotify' },
      { package: 'next-auth/providers/spotify', name: 'default' },
      { package: '@auth/core/providers/spotify', name: 'default' },
      { package: 'passport-spotify', name: 'Strategy' },
    ],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/spotify.md',
  },
  {
    name: 'Discord',
    places: [
      { host: 'discord.com', path: '/api/oauth2' },
      { host: 'discord.com', path: '/api/*/oauth2' },
      { host: 'discord.com', path: '/oauth2' },
      { host: 'discordapp.com', path: '/api/oauth2' },
    ],
    clients: [
      { package: 'arctic', name: 'Discord' },
      { package: 'next-auth/providers/discord', name: 'default' },
      { package: '@auth/core/providers/discord', name: 'default' },
      { package: 'passport-discord', name: 'Strategy' },
    ],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/discord.md',
  },
  {
    name: 'Twitch',
    places: [{ host: 'id.twitch.tv', path: '/oauth2' }],
    clients: [
      { package: 'arctic', name: 'Twitch' },
      { package: 'next-auth/providers/twitch', name: 'default' },
      { package: '@auth/core/providers/twitch', name: 'default' },
      { package: 'passport-twitch-new', name: 'Strategy' },
    ],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/twitch.md',
  },
  {
    name: 'GitLab',
    places: [{ host: 'gitlab.com' }],
    clients: [{ package: 'arctic', name: 'GitLab' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/gitlab.md',
  },
  {
    name: 'Bitbucket',
    places: [{ host: 'bitbucket.org', path: '/site/oauth2' }],
    clients: [{ package: 'arctic', name: 'Bitbucket' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/bitbucket.md',
  },
  {
    name: 'Box',
    places: [
      { host: 'api.box.com', path: '/oauth2' },
      { host: 'account.box.com', path: '/api/oauth2' },
    ],
    clients: [{ package: 'arctic', name: 'Box' }],
    refreshTokens: { issued: 'always' },
    source: 'developer.box.com/guides/authentication/tokens/access-tokens',
  },
  {
    name: 'Zoom',
    places: [{ host: 'zoom.us', path: '/oauth' }],
    clients: [{ package: 'arctic', name: 'Zoom' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/zoom.md',
  },
  {
    name: 'Strava',
    places: [
      { host: 'www.strava.com', path: '/oauth' },
      { host: 'www.strava.com', path: '/api/v3/oauth' },
    ],
    clients: [
      { package: 'arctic', name: 'Strava' },
      { package: 'next-auth/providers/strava', name: 'default' },
      { package: '@auth/core/providers/strava', name: 'default' },
      { package: 'passport-strava-oauth2', name: 'Strategy' },
    ],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/strava.md',
  },
  {
    name: 'Fitbit',
    places: [
      { host: 'api.fitbit.com', path: '/oauth2' },
      { host: 'www.fitbit.com', path: '/oauth2' },
    ],
    refreshTokens: { issued: 'always' },
    source: 'dev.fitbit.com/build/reference/web-api/authorization/refresh-token',
  },
  {
    name: 'HubSpot',
    places: [
      { host: 'api.hubapi.com', path: '/oauth' },
      { host: 'app.hubspot.com', path: '/oauth' },
    ],
    refreshTokens: { issued: 'always' },
    source:
      '@hubspot/api-client 14: oauth.tokensApi.create; developers.hubspot.com/docs-beta/oauth/tokens',
  },
  {
    name: 'Asana',
    places: [{ host: 'app.asana.com', path: '/-' }],
    refreshTokens: { issued: 'always' },
    source:
      'nango providers.yaml at 2f4c0af (asana): refresh_params; developers.asana.com/docs/oauth',
  },
  {
    name: 'Airtable',
    places: [{ host: 'airtable.com', path: '/oauth2/v1' }],
    refreshTokens: { issued: 'always' },
    source: 'airtable.com/developers/web/api/oauth-reference',
  },
  {
    name: 'Intuit QuickBooks',
    places: [{ host: 'oauth.platform.intuit.com' }, { host: 'appcenter.intuit.com' }],
    clients: [{ package: 'arctic', name: 'Intuit' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/intuit.md',
  },
  {
    name: 'Figma',
    places: [
      { host: 'api.figma.com', path: '/v1/oauth' },
      { host: 'www.figma.com', path: '/oauth' },
    ],
    clients: [{ package: 'arctic', name: 'Figma' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/figma.md',
  },
  {
    name: 'TikTok',
    places: [
      { host: 'open.tiktokapis.com', path: '/v2/oauth' },
      { host: 'www.tiktok.com', path: '/v2/auth' },
    ],
    clients: [{ package: 'arctic', name: 'TikTok' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/tiktok.md',
  },
  {
    name: 'Pinterest',
    places: [
      { host: 'api.pinterest.com', path: '/v5/oauth' },
      { host: 'www.pinterest.com', path: '/oauth' },
    ],
    refreshTokens: { issued: 'always' },
    source:
      'nango providers.yaml at 2f4c0af (pinterest): refresh_params; logto.io/oauth-providers-explorer/pinterest',
  },
  {
    name: 'Snapchat',
    places: [{ host: 'accounts.snapchat.com', path: '/login/oauth2' }],
    refreshTokens: { issued: 'always' },
    source:
      'nango providers.yaml at 2f4c0af (snapchat): refresh_params; OpenAPI schema TokenResponse',
  },
  {
    name: 'Etsy',
    places: [
      { host: 'api.etsy.com', path: '/v3/public/oauth' },
      { host: 'www.etsy.com', path: '/oauth' },
    ],
    clients: [{ package: 'arctic', name: 'Etsy' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/etsy.md',
  },
  {
    name: 'Patreon',
    places: [
      { host: 'www.patreon.com', path: '/api/oauth2' },
      { host: 'www.patreon.com', path: '/oauth2' },
    ],
    clients: [{ package: 'arctic', name: 'Patreon' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/patreon.md',
  },
  {
    name: 'Yahoo',
    places: [{ host: 'api.login.yahoo.com', path: '/oauth2' }],
    clients: [{ package: 'arctic', name: 'Yahoo' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/yahoo.md',
  },
  {
    name: 'Yandex',
    places: [{ host: 'oauth.yandex.com' }, { host: 'oauth.yandex.ru' }],
    clients: [{ package: 'arctic', name: 'Yandex' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/yandex.md',
  },
  {
    name: 'LINE',
    places: [
      { host: 'api.line.me', path: '/oauth2' },
      { host: 'access.line.me', path: '/oauth2' },
    ],
    clients: [{ package: 'arctic', name: 'Line' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/line.md',
  },
  {
    name: 'Kakao',
    places: [{ host: 'kauth.kakao.com' }],
    clients: [{ package: 'arctic', name: 'Kakao' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/kakao.md',
  },
  {
    name: 'Naver',
    places: [{ host: 'nid.naver.com', path: '/oauth2.0' }],
    clients: [{ package: 'arctic', name: 'Naver' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/naver.md',
  },
  {
    name: 'Kick',
    places: [{ host: 'id.kick.com' }],
    clients: [{ package: 'arctic', name: 'Kick' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/kick.md',
  },
  {
    name: 'Epic Games',
    places: [
      { host: 'api.epicgames.dev', path: '/epic/oauth' },
      { host: 'www.epicgames.com', path: '/id/authorize' },
    ],
    clients: [{ package: 'arctic', name: 'EpicGames' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/epicgames.md',
  },
  {
    name: 'Roblox',
    places: [{ host: 'apis.roblox.com', path: '/oauth' }],
    clients: [{ package: 'arctic', name: 'Roblox' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/roblox.md',
  },
  {
    name: 'osu!',
    places: [{ host: 'osu.ppy.sh', path: '/oauth' }],
    clients: [{ package: 'arctic', name: 'Osu' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/osu.md',
  },
  {
    name: 'MyAnimeList',
    places: [{ host: 'myanimelist.net', path: '/v1/oauth2' }],
    clients: [{ package: 'arctic', name: 'MyAnimeList' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/myanimelist.md',
  },
  {
    name: 'Autodesk',
    places: [{ host: 'developer.api.autodesk.com', path: '/authentication/v2' }],
    clients: [{ package: 'arctic', name: 'Autodesk' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/autodesk.md',
  },
  {
    name: 'Amazon Cognito',
    places: [{ host: '*.amazoncognito.com', path: '/oauth2' }],
    clients: [{ package: 'arctic', name: 'AmazonCognito' }],
    refreshTokens: { issued: 'always' },
    source: 'docs.aws.amazon.com/cognito/latest/developerguide/token-endpoint.html',
  },
  {
    name: 'Keycloak',
    places: [
      { host: '*', path: '/realms/*' },
      { host: '*', path: '/auth/realms/*' },
    ],
    clients: [{ package: 'arctic', name: 'KeyCloak' }],
    refreshTokens: { issued: 'always' },
    source: 'forum.keycloak.org/t/25113; phasetwo.io/docs/security/tokens-and-sessions (26.8.1)',
  },
  {
    name: 'Polar',
    places: [
      { host: 'api.polar.sh', path: '/v1/oauth2' },
      { host: 'polar.sh', path: '/oauth2' },
    ],
    clients: [{ package: 'arctic', name: 'Polar' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/polar.md',
  },
  {
    name: 'Tiltify',
    places: [{ host: 'v5api.tiltify.com', path: '/oauth' }],
    clients: [{ package: 'arctic', name: 'Tiltify' }],
    refreshTokens: { issued: 'always' },
    source: 'arctic 3.7.0: docs/pages/providers/tiltify.md',
  },
] as const satisfies readonly Provider[];
