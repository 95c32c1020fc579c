/** One sending of an authorization code to a token endpoint. Every attempt counts: a failed one may have spent the code. */

import type { Effect, Entry } from '../catalog/index.js';
import type { SourceFile } from './ports.js';
import type { FunctionNode, Node } from './syntax/nodes.js';
import type { Site, Obj, Value } from './values.js';

/** Why code is running: the calls, loops, callbacks and scenario runs that led here, outermost first. */
export interface Frame {
  kind: 'call' | 'loop' | 'callback' | 'run';
  /** The call expression, the loop statement, the callback's function or the entry's function. */
  node: Node;
  file: SourceFile;
  /** Which iteration, invocation or run. */
  turn: number;
  /** How many attempts had their answer when it was entered. */
  since?: number;
  /** For a call: the function that was called. */
  callee?: FunctionNode;
  /** For a call of a callback that was handed over: its function. */
  fn?: FunctionNode;
  fnFile?: SourceFile;
  /** For a callback: who runs it, and as what. */
  runner?: Runner;
  /** The file where the runner stands. */
  runnerFile?: SourceFile | undefined;
}

/** Who runs a callback. */
export interface Runner {
  name: string;
  as:
    | 'effect'
    | 'render'
    | 'lifecycle'
    | 'query'
    | 'retry'
    | 'listener'
    | 'server'
    | 'timer'
    | 'handler'
    | 'mutation'
    | 'method'
    | 'iteration'
    | 'exclusive';
  /** It waited for others to be done. */
  waited?: boolean;
  /** The call that registers or runs it. */
  node: Node;
  /** What the catalogue says of that call. */
  effect?: Effect;
}

export interface Attempt {
  id: number;
  /** The call that sends. */
  node: Node;
  file: SourceFile;
  /** Identity of the code. */
  key: string;
  code: Value;
  /** How messages call the code. */
  name: string;
  frames: readonly Frame[];
  /** The functions that were running, outermost first. */
  stack: readonly FunctionNode[];
  /** 0 for the first run of the scenario, 1 for the second. */
  run: number;
  /** How many decisions had been made before it. */
  time: number;
  promise: Obj;
  settled: boolean;
  failed: boolean;
  /** How many attempts had their answer with it. */
  answered: number;
  /** How many decisions had been made by then. */
  answeredAt: number;
  /** Attempts with the same code that were in flight when it began. */
  overlaps: Attempt[];
  /** Assumed not to have spent the code (`use_dpop_nonce`). */
  unspent: boolean;
  /** Assumed to have failed in a way that may not have spent the code (`invalid_client`). */
  doubtful: boolean;
  /** The app's own backend gave a message that the program knows: it may not have redeemed at all. */
  toldApart: boolean;
  signal: Obj | undefined;
  /** Where the form or body that carries the code was made, if that is another place. */
  body: Site | undefined;
  /** Where a relayed code goes. */
  endpoint: string | undefined;
  entry: Entry | undefined;
  /** The code goes to the app's own backend, not to a token endpoint. */
  relayed: boolean;
  /** The SDK reads the page's code by itself. */
  bySdk: boolean;
  /** Inside try blocks whose handler is of the program. */
  guarded: boolean;
}
