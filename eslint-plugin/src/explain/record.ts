/** The shape of what we know about one AADSTS code. The records are data; nothing here runs but the three ways to say how sure a statement is. */

import type { SourceId } from './sources.js';

/**
 * How sure a statement is. `documented`: Microsoft or a specification says so, and `source` says where.
 * `seen`: it happened to somebody, and `source` is the public thread. `inferred`: our own conclusion, from the code's
 * place among its neighbours; it may be wrong.
 */
export type Sureness = 'documented' | 'seen' | 'inferred';

/** One thing we say, in our own words, as inline Markdown. */
export type Statement =
  | { sure: 'documented' | 'seen'; text: string; source: SourceId | 'article' }
  | { sure: 'inferred'; text: string };

/** Who can make the error go away. `wait`: nobody needs to, it passes or belongs to the flow. */
export type Fixer = 'developer' | 'administrator' | 'user' | 'wait';

/** Something to do, and by whom. */
export type Action = Statement & { by: Fixer };

/** What happens if the same request is sent again. */
export type Retry =
  /** Never with this code: start the sign-in again and redeem the new code. */
  | 'new-code'
  /** The request itself is wrong: every repetition fails until it is changed. */
  | 'fix-request'
  /** The registration, the tenant or a policy has to change first. */
  | 'after-change'
  /** A person has to do something first: sign in, consent, pass MFA. */
  | 'after-user'
  /** Later, with growing pauses. */
  | 'backoff'
  /** It is an intermediate answer: the flow goes on by itself. */
  | 'continues';

export type Category =
  | 'code'
  | 'refresh token'
  | 'PKCE'
  | 'redirect URI'
  | 'client credential'
  | 'app registration'
  | 'request'
  | 'scope or resource'
  | 'consent'
  | 'MFA'
  | 'Conditional Access'
  | 'device'
  | 'device code'
  | 'user account'
  /** Passwords, passcodes, security keys and other things by which a user proves to be one. */
  | 'user credential'
  | 'session'
  | 'tenant'
  /** SAML, WS-Federation and identity providers outside the tenant. */
  | 'federation'
  /** Seamless single sign-on, Kerberos and pass-through authentication. */
  | 'on-premises'
  /** Claims transformations and custom authentication extensions. */
  | 'claims extension'
  /** National clouds and what lies between them. */
  | 'cloud'
  | 'throttling'
  /** Faults inside Microsoft's service. */
  | 'service';

/**
 * A value of the `error` field that came with the code. One code can come with different ones (v1 or v2 endpoint,
 * authorize or token), so none may be derived from the other in code.
 */
export interface OAuthError {
  error: string;
  suberror?: string;
  sure: Sureness;
}

/** What we know about one code. */
export interface AadstsRecord {
  code: number;
  /** Microsoft's symbolic names, the current one first. Many codes have none. */
  names: readonly string[];
  /** Names that it had in former times or has in other places than Microsoft's page. */
  namesElsewhere?: readonly string[];
  /** Our headline: at most ten words, no full stop. */
  title: string;
  category: Category;
  oauthErrors: readonly OAuthError[];
  /** Who can fix it, the likeliest first. */
  fixers: readonly Fixer[];
  retry: Retry;
  meaning: Statement;
  /** The likeliest first. Empty where nobody knows more than the meaning says. */
  causes: readonly Statement[];
  /** In the order in which to try them. */
  actions: readonly Action[];
  /** Codes that are mistaken for this one, come with it, or are the next to read. */
  related: readonly number[];
  /** Microsoft's troubleshooting article on this very code. */
  article?: string;
  /** It stands in front of a more specific code in older answers; that one is worth reading. */
  umbrella?: true;
  /** The day on which a person last compared the record with its sources. */
  reviewed: `${number}-${number}-${number}`;
}

/**
 * The little that is said of a code that has no full record. Category, fixers and retry advice are always our own
 * inference, from Microsoft's text of the code.
 */
export interface BriefRecord {
  code: number;
  /** Microsoft's symbolic names, the current one first. Most of these codes have none. */
  names: readonly string[];
  /** Names that the code had in former times or has in other places than Microsoft's page. */
  namesElsewhere: readonly string[];
  /** What Microsoft's text says, in one sentence of ours. Missing where there is no text. */
  gist?: Statement;
  category?: Category;
  /** Empty where the text does not let us guess. */
  fixers: readonly Fixer[];
  retry?: Retry;
  oauthErrors: readonly OAuthError[];
  related: readonly number[];
  article?: string;
}

/** A statement that a document makes; `source` says which. */
export function documented(source: SourceId | 'article', text: string): Statement {
  return { sure: 'documented', source, text };
}

/** A statement from a public thread; `source` says which. */
export function seen(source: SourceId, text: string): Statement {
  return { sure: 'seen', source, text };
}

/** A statement that is our own conclusion. */
export function inferred(text: string): Statement {
  return { sure: 'inferred', text };
}

/** Something for `by` to do. */
export function todo(by: Fixer, statement: Statement): Action {
  return { ...statement, by };
}
