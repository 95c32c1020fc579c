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
   * `function`: an export called by itself, `name()` or `ns.name()`; `'default'` names the default export, and a default import also serves as `ns`;
   * `method`: on a value made by the library, `x.name()`; a dotted name is a chain, `x.oauth.v2.access()`; `*` in it is any one name; `''`: the value itself is called;
   * `property`: a property path that is read from such a value, not called;
   * `constructor`: `new Name()`, the platform's too; `type`: a variable that is declared to be of this type is the only argument; `jsx`: `<Name …>`, its props as argument 0; `global`: a platform function such as `fetch`, dotted if it is a member of one.
   */
  on: 'function' | 'method' | 'property' | 'constructor' | 'type' | 'jsx' | 'global';
  name: string;
  /**
   * Classes, or functions that make the receiver (`'Issuer.discover'`), as evidence; types and `new` are compared with them.
   * An export that is itself the receiver is named too; `'default'` is the default export or what calling it gives.
   */
  receivers?: readonly string[];
  /** The name alone is proof: no other library or common helper uses it. Otherwise the import, the receiver or a type must show the library. */
  unambiguous?: true;
}

/** A condition on an argument that must hold for an entry to apply, as far as the program shows the value; with `rest`, one of the arguments must be shown to meet it. */
export interface When extends Where {
  equals?: string | number | boolean;
  /** The value is not this one; a value that is not shown passes. */
  notEquals?: string | number | boolean;
  /** The argument is an object (true) or is not one (false); a function is none. */
  isObject?: boolean;
  /** The argument is given (true) or left out (false). */
  given?: boolean;
  /** A text that this pattern (case ignored) is found in; the program must show the text. */
  matches?: string;
}

/** How an entry point is run again; `docs`: see the table of scenarios in `analysis/scenarios.ts`. */
export type ScenarioKind =
  'once' | 'mounted twice' | 'overlapping' | 'again later' | 'again after failure' | 'replayed';

/** Option values by dotted option path: all of them must hold. `'*'` stands for any given value; a list holds what one of its items is; `''` is the options argument itself. */
export type OptionValues = Readonly<Record<string, readonly (string | number | boolean | null)[]>>;

/** When a callback or request is run again by the library, and which options turn that off or on. */
export interface Rerun {
  scenario: ScenarioKind;
  /** Any of these sets of option values, all shown by the program, turns it off. */
  off?: readonly OptionValues[];
  /** Off unless one of these sets holds. */
  on?: readonly OptionValues[];
  /** Options that, given as functions, decide on each rerun: a falsy answer or a throw ends it. */
  decidedBy?: readonly string[];
  /** Error classes of the library: throwing one ends it. */
  endedBy?: readonly string[];
  /** Where the callback's parameters hold a function that ends it (`'0'`, `'0.abort'`). */
  ends?: string;
  /** Where the callback's parameters hold the function without whose call nothing is run again (`'0'`), or which method of the receiver that is (`'receiver.retry'`). */
  onlyIf?: string;
}

/** A Node-style callback that gets the outcome, if that argument is a function; `params` says what its parameters hold. */
export interface Answer {
  arg: number | 'last';
  params: readonly ('error' | 'result' | 'body' | 'access token' | 'refresh token' | 'other')[];
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

/** A callback that gets tokens: `tokens` says at which paths of its parameters (`'0'`, `'0.account'`) there is what. */
export interface TokenCallback {
  callback: Where;
  tokens: Readonly<Record<string, 'access' | 'refresh' | 'whole'>>;
  /** What it returns is kept for the next request. */
  returns?: 'kept';
}

/** What a call does. */
export type Effect =
  /** Sends an authorization code. `code`: alternatives, first that holds a value counts; `url`: the code is inside that URL or those parameters. */
  | {
      does: 'redeem';
      code: readonly Where[];
      codeIs?: 'code' | 'url';
      guard?: SelfGuard;
      tokens?: Tokens;
      retries?: string;
      answer?: Answer;
    }
  /** Redeems the page's own `?code=` by itself, read from `location` (or from `url` if that argument is given). */
  | {
      does: 'redeem page code';
      url?: Where;
      /** The client that it does this with, if that is not the receiver. */
      instance?: Where;
      guard?: SelfGuard;
      tokens?: Tokens;
      when?: 'called' | 'subscribed' | 'constructed' | 'rendered';
      on?: readonly OptionValues[];
      off?: readonly OptionValues[];
      options?: Where;
      retries?: string;
    }
  /** Makes an object that redeems when `method` of it is called (`new AccessTokenRequest({ code }).performAsync()`); `'()'`: when it is called itself. */
  | {
      does: 'prepare redemption';
      code: readonly Where[];
      codeIs?: 'code' | 'url';
      method: string;
      tokens?: Tokens;
      guard?: SelfGuard;
      retries?: string;
    }
  /** Uses a refresh token. `token`: where it is given. */
  | { does: 'refresh'; token?: Where }
  /** Asks for tokens silently: from the cache or by refresh. */
  | { does: 'acquire silently' }
  /** Sends the user to sign-in, or returns the URL for it; what comes back is a new code. `scopes`: where scopes are listed; `params`: where other parameters are. */
  | { does: 'start sign-in'; scopes?: readonly Where[]; params?: readonly Where[] }
  /** Sends an HTTP request; a redemption when its parts or the query of `url` carry `grant_type=authorization_code` with a code. */
  | {
      does: 'send';
      url?: Where;
      parts: readonly Where[];
      sends?: 'called' | 'subscribed';
      options?: Where;
      reruns?: readonly Rerun[];
      answer?: Answer;
    }
  /** A chained request: methods of the result add parts (`.send(body)`, `.write(body)`) or only give it back (`.type('form')`), the request goes out once: when one of `go` is called, else when it is awaited. */
  | {
      does: 'open request';
      url?: Where;
      parts?: readonly Where[];
      add: readonly string[];
      go?: readonly string[];
      retry?: readonly string[];
      answer?: Answer;
    }
  /** Makes a client whose calls act like those of the same library; `options` are its defaults, `reruns` what they, or those of a request, make it do. */
  | { does: 'make client'; options?: Where; reruns?: readonly Rerun[] }
  /** Makes an existing client (`target`) or the returned one repeat failed requests; the receiver, if an argument is what repeats them. A function of the program becomes one that is run again. `perRequest`: the property of a request's own options that says otherwise for that request; `''`: those options themselves. */
  | {
      does: 'make retrying';
      target: Where | 'result' | 'receiver';
      options?: Where;
      reruns: readonly Rerun[];
      perRequest?: string;
    }
  /** Runs a callback. `with`: what it gets is fresh (`'fresh'`), another each time (`'another'`), an item of the receiver or an argument (`'item'`), the arguments after it (`'later arguments'`), what it depends on, now and before (`'deps'`), the page's URL at a path in its parameters, or nothing known. `atOnce`: it waits for a change, unless one of these sets of options holds. `cleanup`: the callback returns its cleanup. `when: 'subscribed'`: once for each subscriber of the result. */
  | {
      does: 'run';
      callback: Where;
      with?: 'fresh' | 'another' | 'item' | 'later arguments' | 'deps' | { pageUrlAt: string };
      atOnce?: readonly OptionValues[];
      reruns?: readonly Rerun[];
      options?: Where;
      cleanup?: 'returned';
      deps?: Where;
      when?: 'now' | 'later' | 'registered' | 'subscribed';
      returns?: 'callback result' | 'promise of it' | 'query' | 'nothing';
      as?: 'effect' | 'query' | 'retry' | 'listener' | 'server' | 'timer' | 'handler' | 'mutation';
    }
  /** Redeems by itself, out of sight, and runs callbacks with the tokens it got. Nothing is to be kept by hand where one of the sets of options holds: the library keeps them. */
  | {
      does: 'hand over tokens';
      callbacks: readonly TokenCallback[];
      options?: Where;
      off?: readonly OptionValues[];
    }
  /** Runs the callback that was given to the call which made the callee (`mutate` of `useMutation`), with the same arguments; `key`: it gets that call's first argument instead, and then an object that holds the argument by this name. */
  | { does: 'call callback'; key?: string }
  /** Hands an action to a store; a function is run (a thunk). `payload`: where an action that is named by a string has its data. */
  | { does: 'dispatch'; action: Where; payload?: Where }
  /** A React hook that keeps a value between renders or calls. */
  | { does: 'hook'; hook: 'ref' | 'state' | 'reducer' | 'memo' | 'callback' }
  /** Reads the page's URL at render time: what it returns is captured. `shape`: search parameters, an array whose first item is them, a location, a query object, one parameter by name (argument 0), the URL, or an object that holds `query`, `searchParams` or `url`. */
  | {
      does: 'read page';
      shape:
        | 'params'
        | '[params]'
        | 'location'
        | 'query'
        | '{query}'
        | 'param'
        | 'url'
        | '{params}'
        | '{url}';
    }
  /** Changes the URL through a router; only code that reads `location` again sees it. `to`: the new URL or parameters; one that holds the code strips nothing. */
  | { does: 'strip page'; to?: Where }
  /** Answers yes to one caller only, and to no later one with the same arguments (`SET key NX`, `findOneAndDelete`). `at`: where in the result the answer is; `yes` and `no`: the answers, else something truthy and null; `fails`: no is a throw. */
  | {
      does: 'claim';
      key?: readonly Where[];
      at?: string;
      yes?: string | number | boolean;
      no?: string | number | boolean | null;
      fails?: 'throws';
    }
  /** Runs a callback alone: one at a time, in order. The lock is the receiver, or what the receiver was made from (`of`), with `key` if that is given. `busy`: what a second caller meets, else it waits. */
  | {
      does: 'run exclusively';
      callback: Where;
      key?: Where;
      of?: 'maker argument';
      busy?: 'throws' | 'null';
    }
  /** Runs a callback for the first caller, for each `key`; later ones get its promise. */
  | { does: 'run once'; callback: Where; key?: Where }
  /** Waits for a lock; `release` names the method or item (or the returned function itself, `'()'`) that gives it back. `busy`: what a second caller gets instead of waiting. */
  | {
      does: 'lock';
      release: string;
      on?: 'receiver' | 'result';
      key?: Where;
      of?: 'maker argument';
      busy?: 'throws' | 'false';
    }
  /** Tells whether the receiver is locked. */
  | { does: 'is locked' }
  /** Makes a function that runs the given one once, or once for each first argument; `method`: that method of the result is the function. `forgets`: what it drops so that a later call runs again. `batch`: the given one gets a list of first arguments. */
  | {
      does: 'memoize';
      fn: Where;
      per: 'ever' | 'first argument';
      method?: string;
      forgets?: 'rejections' | 'settled';
      batch?: true;
    }
  /** Cancels a timer by its handle or a listener by its callback. */
  | { does: 'cancel'; what: Where }
  /** Ends what the receiver runs: no request, event or tick comes from it any more. */
  | { does: 'close' }
  /** Assumed true of an error, the attempts behind that error did not spend the code (`isDPoPNonceError`). */
  | { does: 'tell unspent'; error: Where }
  /** Builds a form, query string or body from parts, or parses one. Pure. `fields`: further fields of what is built. */
  | { does: 'build'; from: Where; fields?: Readonly<Record<string, Where>> }
  | { does: 'parse'; from: Where }
  /** Adds a field to the record that the receiver is, or to a copy of it, and returns that. */
  | { does: 'add field'; name: Where; value: Where; to: 'receiver' | 'copy' }
  /** A handler of requests: its parameters are fresh in each call. `returns`: what it returns is the answer. */
  | { does: 'handle requests'; callback: Where; returns?: 'data' }
  /** A test runner's callback: never run. */
  | { does: 'test' }
  /** Nothing that matters here; the entry stands for what it returns. */
  | { does: 'nothing' };

/** A function in what a call returns: `at` is `''` for the result itself, `'1'` for an item, `'mutate'` for a property. */
export interface Returned {
  at: string;
  effect: Effect;
}

/** One API. Of several entries for one callee, the first whose conditions are not refuted applies. */
export interface Entry {
  callee: Callee;
  when?: readonly When[];
  effect: Effect;
  returns?: readonly Returned[];
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

/** Methods of classes with one of these bases that the framework itself calls. */
export interface Lifecycles {
  base: readonly string[];
  mount: string;
  unmount: string;
}

/** Functions that a framework calls because of the name they are exported under, or the decorator they wear. */
export interface Convention {
  /** `handle requests`: fresh parameters in each call; `run once`: once per page or instance. */
  does: 'handle requests' | 'run once';
  /** What a handler returns is the answer: a page is rendered with it, or it is sent as data. */
  returns?: 'page' | 'data';
  exports?: readonly string[];
  /** Only in files whose path (with `/`) matches this pattern. */
  files?: string;
  /** Decorators of the packages below. */
  decorators?: readonly string[];
  /** Methods of components. */
  methods?: readonly string[];
  packages?: readonly string[];
  source: string;
}
