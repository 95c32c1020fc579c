/** What happens to token values while a path runs: written down here, judged when the path has ended. */

import type { Env } from '../../env.js';
import type { StoredCode } from '../expiry/late-code.js';
import type { Overwrite } from '../rotation/writes.js';
import type { SourceFile } from '../../ports.js';
import type { Node } from '../../syntax/nodes.js';
import type { Obj, Value } from '../../values.js';

/**
 * Where a value went. `kept`: to a place that outlives the run; `handed`: to code that nobody sees; `sent`: with a request
 * or to a library, which spends an access token and may keep anything else; `used`: for nothing that lasts. A value that
 * only reaches local variables goes nowhere.
 */
export type Sink = 'kept' | 'handed' | 'sent' | 'used';

export interface SinkEvent {
  sink: Sink;
  value: Value;
  node: Node;
  file: SourceFile;
}

/** The notes of one path. */
export class TokenLife {
  /** A code was redeemed: before that no value can be a token. */
  redeemed = false;
  readonly sinks: SinkEvent[] = [];
  /** Where a refresh token that may not have come replaces the one that was used. */
  readonly overwrites: Overwrite[] = [];
  /** Codes that were stored, and those that were given to anybody else. */
  readonly storedCodes: StoredCode[] = [];
  readonly sentCodes = new Set<string>();
  /** The code of the objects that were made since. */
  readonly literals = new Map<Obj, { node: Node; file: SourceFile }>();
  /** Values that were handed to functions that check what they get. */
  readonly checked: string[] = [];
  /** What local objects of unseen classes were given by their methods. */
  readonly held = new Map<Obj, Value[]>();
  /** Objects up to this number were there before the entry ran. */
  base = 0;
  /** Objects up to this number were there before the code at hand ran. */
  outerHeap = 0;
  /** Scopes that outlive the code at hand. */
  readonly outerScopes = new Set<Env>();
  /** Every value that went anywhere, while requests for sign-in are looked for. */
  seen: Value[] | undefined;
  /** Parameters added to the URL that a library made, by that URL's key. */
  readonly added: { url: string; name: string; value: Value }[] = [];

  /** Everything that exists now is older than what runs next, a function created in `scope`. */
  enter(scope: Env | undefined, objects: number): void {
    this.outerHeap = objects;
    for (let env = scope; env; env = env.parent) this.outerScopes.add(env);
  }

  hold(owner: Obj, values: readonly Value[]): void {
    this.held.set(owner, [...(this.held.get(owner) ?? []), ...values]);
  }
}
