/** What a table says of one API: a few lines of a program that uses it, and what they must come to. */

/** What every row has. */
interface Row {
  /** `package: callee`, as the catalogue names them. What is no call of a library has no colon in it. */
  api: string;
  /** The major versions that the catalogue's sources must name for it. */
  versions?: string;
  /** Imports and what is made of them. */
  setUp: string;
}

/** Sends the code it is given. */
export interface Redeeming extends Row {
  /** One redemption of `code`, or of what holds it: `url`, `request`. */
  call: string;
  /** Calls that overlap share one request; or a later call sends nothing, while one that overlaps does. */
  guarded?: 'in flight' | 'later';
  /** The arguments say by themselves what is sent, or the name is no other library's: no import is needed. */
  tells?: true;
}

/** Sends the page's own code. */
export interface PageRedeeming extends Row {
  call: string;
  /** Where it stands, if not in an async function. */
  in?: 'render';
  /** A second call sends nothing. */
  again?: 'keeps';
  /** The same, switched off. */
  off?: string;
  /** It is handed the page's URL: no import is needed to see what for. */
  tells?: true;
}

/** Brings tokens without a code. */
export interface Renewing extends Row {
  /** One renewal; `token` and `account` are in scope. */
  call: string;
}

/** Sends the user to sign in: what comes back is a new code. */
export interface Starting extends Row {
  call: string;
  /** The scopes that the call shows, if it can show them. */
  scopes?: string;
}

/** Neither redeems nor renews, whatever its name. */
export interface Harmless extends Row {
  /** What may be done any number of times on one page. */
  call: string;
}

/** Runs a request or callback again. */
export interface Repeating extends Row {
  /** A function body with one redemption of `code`. */
  body: string;
  /** The same with the retries switched off, in each way there is. */
  off: readonly string[];
  /** The same lines with another package's function of that name also repeat it. */
  alike?: true;
}

/** Keeps a second redemption of `code` from happening. */
export interface Guarding extends Row {
  /** A module that redeems behind the guard, twice or at once. */
  text: string;
  /** The same behind what looks like the guard, and is none. */
  unlike: string;
}

export const endpoint = `'https://issuer.example/token'`;

/** A token request as it stands in many programs. */
export const redeem = `fetch(${endpoint}, { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) })`;

/** The same for a library that repeats what throws. */
export const orThrow = `const response = await ${redeem}; if (!response.ok) throw new Error('failed'); return response.json();`;
