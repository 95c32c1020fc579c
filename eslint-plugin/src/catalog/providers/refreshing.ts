/** What a refresh does to the refresh token, provider by provider. */

/**
 * `old`: the token that was sent is spent at once, or after a while in which it may be sent again, or stays valid, or that is
 * a matter of settings. `new`: whether the answer has a new one.
 */
export interface Refreshing {
  old: 'spent' | 'spent later' | 'stays' | 'depends';
  new: 'always' | 'sometimes' | 'never';
  source: string;
}

/** By the names of the providers. */
export const refreshing: Readonly<Record<string, Refreshing>> = {
  Airtable: {
    old: 'spent',
    new: 'always',
    source: 'airtable.com/developers/web/api/oauth-reference, token refresh',
  },
  'Amazon Cognito': {
    old: 'depends',
    new: 'sometimes',
    source: 'docs.aws.amazon.com/cognito: refresh token rotation',
  },
  Asana: {
    old: 'stays',
    new: 'never',
    source: 'developers.asana.com/docs/oauth: refresh_token only "if exchanging a code"',
  },
  Atlassian: {
    old: 'spent later',
    new: 'always',
    source:
      'developer.atlassian.com: OAuth 2.0 (3LO), rotating refresh tokens, leeway of 10 minutes',
  },
  Auth0: {
    old: 'depends',
    new: 'sometimes',
    source: 'auth0.com/docs/secure/tokens/refresh-tokens/refresh-token-rotation',
  },
  Bitbucket: {
    old: 'stays',
    new: 'always',
    source: 'support.atlassian.com/bitbucket-cloud: use OAuth on Bitbucket Cloud, refresh tokens',
  },
  Box: {
    old: 'spent',
    new: 'always',
    source: 'developer.box.com/guides/authentication/tokens/refresh: valid for one use',
  },
  Discord: {
    old: 'depends',
    new: 'always',
    source: 'docs.discord.com/developers/topics/oauth2: refresh token exchange',
  },
  Dropbox: {
    old: 'stays',
    new: 'never',
    source: 'developers.dropbox.com/oauth-guide: refresh tokens do not expire',
  },
  Figma: {
    old: 'stays',
    new: 'never',
    source: 'developers.figma.com/docs/rest-api/oauth-apps: refresh a token',
  },
  Fitbit: {
    old: 'spent later',
    new: 'always',
    source: 'dev.fitbit.com/build/reference/web-api/authorization/refresh-token',
  },
  GitHub: {
    old: 'spent',
    new: 'always',
    source: 'docs.github.com: refreshing user access tokens, "will no longer work"',
  },
  GitLab: {
    old: 'spent',
    new: 'always',
    source: 'docs.gitlab.com/api/oauth2: a refresh invalidates both tokens',
  },
  Google: {
    old: 'stays',
    new: 'never',
    source:
      'developers.google.com/identity/protocols/oauth2/web-server: refreshing an access token',
  },
  HubSpot: {
    old: 'stays',
    new: 'always',
    source: 'developers.hubspot.com/docs: OAuth, refresh an access token',
  },
  'Intuit QuickBooks': {
    old: 'spent later',
    new: 'always',
    source: 'developer.intuit.com: OAuth 2.0, the value changes every 24 hours',
  },
  Keycloak: {
    old: 'depends',
    new: 'always',
    source: 'keycloak.org: server administration, revoke refresh token',
  },
  Linear: {
    old: 'spent later',
    new: 'always',
    source: 'linear.app/developers/oauth-2-0-authentication: refresh tokens, grace period',
  },
  'Microsoft Entra ID v1': {
    old: 'stays',
    new: 'always',
    source: 'learn.microsoft.com/entra/identity-platform/refresh-tokens: not revoked when used',
  },
  'Microsoft Entra ID v2': {
    old: 'stays',
    new: 'always',
    source: 'learn.microsoft.com/entra/identity-platform/refresh-tokens: not revoked when used',
  },
  'Azure AD B2C and Microsoft Entra External ID': {
    old: 'stays',
    new: 'always',
    source:
      'learn.microsoft.com/azure/active-directory-b2c/authorization-code-flow: refresh the token',
  },
  Okta: {
    old: 'depends',
    new: 'always',
    source: 'developer.okta.com/docs/guides/refresh-tokens: rotation, grace period',
  },
  Salesforce: {
    old: 'depends',
    new: 'sometimes',
    source: 'help.salesforce.com: OAuth 2.0 refresh token flow, refresh token rotation',
  },
  Slack: {
    old: 'spent later',
    new: 'always',
    source: 'docs.slack.dev/authentication/using-token-rotation',
  },
  Spotify: {
    old: 'stays',
    new: 'sometimes',
    source: 'developer.spotify.com/documentation/web-api/tutorials/refreshing-tokens',
  },
  Strava: {
    old: 'depends',
    new: 'always',
    source: 'developers.strava.com/docs/authentication: refreshing expired access tokens',
  },
  Twitch: {
    old: 'stays',
    new: 'always',
    source: 'dev.twitch.tv/docs/authentication/refresh-tokens',
  },
  X: {
    old: 'spent',
    new: 'always',
    source: 'docs.x.com: OAuth 2.0 authorization code flow with PKCE, refresh tokens',
  },
  Xero: {
    old: 'spent later',
    new: 'always',
    source: 'developer.xero.com/faq/oauth2: grace period of 30 minutes',
  },
  Zoho: {
    old: 'stays',
    new: 'never',
    source: 'zoho.com/accounts/protocol/oauth: refresh access tokens',
  },
  Zoom: {
    old: 'depends',
    new: 'always',
    source: 'developers.zoom.us/docs/integrations/oauth: refreshing an access token',
  },
};
