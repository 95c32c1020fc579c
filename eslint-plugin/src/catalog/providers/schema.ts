/** The shape of what is known of an authorization server. Data only: nothing here runs. */

/** Where a provider lives: its token and authorization endpoints, and its issuer if libraries discover it. */
export interface Place {
  /** Exact, or `*.example.com` for any subdomain, or `*` for any host; without scheme and port. */
  host: string;
  /** How the path begins, segment by segment; `*` stands for one segment. Absent: any path. */
  path?: string;
}

/** A class of a library that speaks to this provider and no other. */
export interface ProviderClient {
  package: string;
  name: string;
}

/** A redirect address by which a provider tells an installed app or a popup from a website. */
export type RedirectKind = 'loopback' | 'custom scheme' | 'out of band' | 'postmessage';

/** Whether the redemption of a code answers with a refresh token. */
export type RefreshTokens =
  /** With every code. */
  | { issued: 'always' }
  /** Only for one of these scopes. `unlessOmitted`: a request without any scope gets what the app is registered for. */
  | { issued: 'with scope'; scopes: readonly [string, ...string[]]; unlessOmitted?: true }
  /** Only if the authorization request has this parameter; for some redirect addresses always. */
  | {
      issued: 'with parameter';
      parameter: string;
      value: string;
      alwaysFor?: readonly RedirectKind[];
    }
  /** As the app is registered: the program does not show it. */
  | { issued: 'if configured' }
  /** No program needs one: there is none, or access tokens do not expire, or they are of no further use. */
  | { issued: 'not needed' };

/** One authorization server, or several that behave alike. */
export interface Provider {
  name: string;
  places: readonly Place[];
  clients?: readonly ProviderClient[];
  refreshTokens: RefreshTokens;
  /** The redemption too may name scopes. Elsewhere only those of the authorization request count. */
  tokenRequestNamesScopes?: true;
  /** The redemption has to name the redirect address of the authorization request (RFC 6749 §4.1.3); others go without. */
  tokenRequestNamesRedirect?: true;
  /** The package and version, RFC section or documentation page the fact was taken from. */
  source: string;
}
