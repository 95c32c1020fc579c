/**
 * The shape of the catalogue. One file per library or framework lists what its calls do; the analysis interprets it.
 * Data only: nothing here runs.
 */

/** A place among a call's arguments: an argument, or a property path in it (`'auth.code'`). `rest: true`: this argument and all later ones. */
export interface Where {
  arg: number;
  prop?: string;
  rest?: true;
}

/** How an entry of a library is reached. */
export interface Callee {
  /**
   * `function`: an export called by itself, `name()` or `ns.name()`; `'default'` names the default export;
   * `method`: on a value made by the library, `x.name()`; a dotted name is a chain, `x.oauth.v2.access()`;
   * `constructor`: `new Name()`; `jsx`: `<Name …>`, its props as argument 0; `global`: a platform function such as `fetch`.
   */
  on: 'function' | 'method' | 'constructor' | 'jsx' | 'global';
  name: string;
  /** Classes, or functions that make the receiver (`'Issuer.discover'`), as evidence; types and `new` are compared with them. */
  receivers?: readonly string[];
  /** The name alone is proof: no other library or common helper uses it. Otherwise the import, the receiver or a type must show the library. */
  unambiguous?: true;
}

/** A condition on an argument that must hold for an entry to apply, as far as the program shows the value. */
export interface When extends Where {
  equals?: string | number | boolean;
  /** The argument is an object (true) or is not one (false). */
  isObject?: boolean;
}

/** How an entry point is run again; `docs`: see the table of scenarios in `analysis/scenarios.ts`. */
export type ScenarioKind =
  | 'once'
  | 'mounted twice'
  | 'overlapping'
  | 'again later'
  | 'again after failure'
  | 'replayed';

/** Option values by dotted option path: all of them must hold. `'*'` stands for any given value. */
export type OptionValues = Readonly<Record<string, readonly (string | number | boolean | null)[]>>;

/** When a callback or request is run again by the library, and which options turn that off or on. */
export interface Rerun {
  scenario: ScenarioKind;
  /** Any of these sets of option values, all shown by the program, turns it off. */
  off?: readonly OptionValues[];
  /** Off unless one of these sets holds. */
  on?: readonly OptionValues[];
}

/** How an SDK keeps itself from sending a code again. */
export type SelfGuard =
  /** Never again on this instance: calls share the first one's promise for good. */
  | 'instance'
  /** Overlapping calls on this instance share one promise; a later call sends again. */
  | 'in flight'
  /** The stored state is spent asynchronously: a later call sends nothing, an overlapping one does. */
  | 'later'
  /** The stored state is spent before anything is sent: no second call sends anything. */
  | 'page';

/** What becomes of the tokens of a redemption. */
export type Tokens =
  /** The result holds `refresh_token` or the like, at these property paths. */
  | { in: 'result'; refreshTokenAt: readonly string[]; accessTokenAt?: readonly string[] }
  /** The library keeps and renews them if it is asked silently (MSAL). */
  | { in: 'silent cache' }
  /** The library keeps and renews them by itself (supabase session, oidc-client-ts with automaticSilentRenew, …). */
  | { in: 'library' };

/** What a call does. */
export type Effect =
  /** Sends an authorization code. `code`: alternatives, first that holds a value counts; `url`: the code is inside that URL or those parameters. */
  | { does: 'redeem'; code: readonly Where[]; codeIs?: 'code' | 'url'; guard?: SelfGuard; tokens?: Tokens; retries?: string }
  /** Redeems the page's own `?code=` by itself, read from `location` (or from `url` if that argument is given). */
  | { does: 'redeem page code'; url?: Where; guard?: SelfGuard; tokens?: Tokens; when?: 'called' | 'constructed' | 'rendered'; off?: readonly OptionValues[]; options?: Where }
  /** Makes an object that redeems when `method` of it is called (`new AccessTokenRequest({ code }).performAsync()`). */
  | { does: 'prepare redemption'; code: readonly Where[]; method: string; tokens?: Tokens; guard?: SelfGuard }
  /** Uses a refresh token. */
  | { does: 'refresh' }
  /** Asks for tokens silently: from the cache or by refresh. */
  | { does: 'acquire silently' }
  /** Sends the user to sign-in, or returns the URL for it; what comes back is a new code. `scopes`: where scopes are listed; `params`: where other parameters are. */
  | { does: 'start sign-in'; scopes?: readonly Where[]; params?: readonly Where[] }
  /** Sends an HTTP request; a redemption when its parts carry `grant_type=authorization_code` with a code, in body, form or query. */
  | { does: 'send'; url?: Where; parts: readonly Where[]; sends?: 'called' | 'subscribed'; options?: Where; reruns?: readonly Rerun[] }
  /** A chained request: `method` calls on the result add parts (`.send(body)`, `.write(body)`), the request goes out once. */
  | { does: 'open request'; url?: Where; parts?: readonly Where[]; add: readonly string[]; retry?: readonly string[] }
  /** Makes a client whose calls act like those of the same library; `options` are its defaults, `reruns` what they make it do. */
  | { does: 'make client'; options?: Where; reruns?: readonly Rerun[] }
  /** Makes an existing client (`target`) or the returned one repeat failed requests. */
  | { does: 'make retrying'; target: Where | 'result'; options?: Where; reruns: readonly Rerun[] }
  /** Runs a callback. `with`: what it gets is fresh (`'fresh'`), an item of the receiver or an argument (`'item'`), or nothing known. `cleanup`: the callback returns its cleanup. */
  | { does: 'run'; callback: Where; reruns?: readonly Rerun[]; options?: Where; cleanup?: 'returned'; deps?: Where; when?: 'now' | 'later' | 'registered'; returns?: 'callback result' | 'promise of it' | 'query' | 'nothing'; as?: 'effect' | 'query' | 'retry' | 'listener' | 'server' | 'timer' | 'handler' | 'mutation' }
  /** A React hook that keeps a value between renders or calls. */
  | { does: 'hook'; hook: 'ref' | 'state' | 'reducer' | 'memo' | 'callback' }
  /** Reads the page's URL at render time: what it returns is captured. `shape`: search parameters, an array whose first item is them, a location, a query object, or one parameter by name (argument 0). */
  | { does: 'read page'; shape: 'params' | '[params]' | 'location' | 'query' | '{query}' | 'param' | 'url' }
  /** Changes the URL through a router; only code that reads `location` again sees it. */
  | { does: 'strip page' }
  /** Answers yes to one caller only, and to no later one with the same arguments (`SET key NX`, `findOneAndDelete`). */
  | { does: 'claim'; key?: readonly Where[] }
  /** Runs a callback alone: one at a time, in order. */
  | { does: 'run exclusively'; callback: Where }
  /** Waits for a lock; `release` names the method (or the returned function itself, `'()'`) that gives it back. */
  | { does: 'lock'; release: string; on?: 'receiver' | 'result' }
  /** Makes a function that runs the given one once, or once for each first argument. */
  | { does: 'memoize'; fn: Where; per: 'ever' | 'first argument' }
  /** Assumed true of an error, the attempts behind that error did not spend the code (`isDPoPNonceError`). */
  | { does: 'tell unspent'; error: Where }
  /** Builds a form, query string or body from parts, or parses one. Pure. */
  | { does: 'build'; from: Where }
  | { does: 'parse'; from: Where }
  /** A handler of requests: its parameters are fresh in each call. */
  | { does: 'handle requests'; callback: Where }
  /** A test runner's callback: never run. */
  | { does: 'test' };

/** One API. */
export interface Entry {
  callee: Callee;
  when?: readonly When[];
  effect: Effect;
  /** The package and version, RFC section or documentation page the fact was taken from. */
  source: string;
}

/** One library or framework. */
export interface Library {
  /** npm package names whose exports these are; empty for the platform. A subpath import (`pkg/sub`) counts as its package unless listed itself. */
  packages: readonly string[];
  entries: readonly Entry[];
  /** Texts, any of which a file must contain for these entries to matter: extra signs for the prefilter beside package names of redeeming libraries. */
  signs?: readonly string[];
}
