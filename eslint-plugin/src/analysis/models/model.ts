/** What users say of functions of their own: the catalogue's language, made smaller. */

/** An argument by its index, or a property path in one: `0`, `'0.code'`. */
export type Place = number | string;

/** Which function is meant: one that a module exports, a method of what it makes, or a global one. */
export interface Callee {
  /** As it is imported (`'@acme/auth'`, `'~/auth'`), or the end of a project file's path without its extension (`'src/auth/client'`). */
  module?: string;
  /** What the module exports; `'default'` is the default export. */
  function?: string;
  /** A method, of `class` or of anything the module makes. */
  method?: string;
  /** The class, or the function that makes the receiver. */
  class?: string;
  /** A function that needs no import, dotted if it is a member: `'acme.redeem'`. */
  global?: string;
}

/** What calling it does. */
export type Doing =
  /** Sends an authorization code: the one in `code`, or the one inside the URL or parameters in `url`. Default: argument 0 is the code. */
  | { does: 'redeem'; code?: Place; url?: Place }
  /** Redeems the page's own `?code=` by itself. */
  | { does: 'redeem page code' }
  /** Gets tokens by a refresh token, or from a cache or a hidden sign-in. */
  | { does: 'refresh' | 'acquire silently' }
  /** Sends the user to sign in: what comes back is a new code. */
  | { does: 'start sign-in'; scopes?: Place }
  /** Runs a callback, and again after a failure, unless an argument has the value in `off`. */
  | { does: 'retry'; callback?: Place; off?: Readonly<Record<string, string | number | boolean>> }
  /** Runs a callback while no other runs, for each `key`. */
  | { does: 'run alone'; callback?: Place; key?: Place }
  /** Runs a callback for the first caller, for each `key`; others get its promise. */
  | { does: 'run once'; callback?: Place; key?: Place }
  /** Returns a function that runs the given one once, or once for each first argument. */
  | { does: 'make once'; callback?: Place; per?: 'ever' | 'argument' }
  /** Tells one caller yes, for each `key`, and all others no: by a falsy answer, or by throwing. */
  | { does: 'claim'; key?: Place; otherwise?: 'falsy' | 'throws' }
  /** Nothing that matters, whatever its name. */
  | { does: 'nothing' };

export type Model = Callee & Doing;

/** What a model may do, and which properties say more of it. */
export const doings = {
  redeem: ['code', 'url'],
  'redeem page code': [],
  refresh: [],
  'acquire silently': [],
  'start sign-in': ['scopes'],
  retry: ['callback', 'off'],
  'run alone': ['callback', 'key'],
  'run once': ['callback', 'key'],
  'make once': ['callback', 'per'],
  claim: ['key', 'otherwise'],
  nothing: [],
} as const satisfies Record<Doing['does'], readonly string[]>;
