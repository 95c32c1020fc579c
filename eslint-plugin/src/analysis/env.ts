/** Lexical environments. */

import type { SourceFile } from './ports.js';
import type { Obj, Value } from './values.js';

/** A variable. */
export interface Binding {
  value: Value | undefined;
  name: string;
  /** Its value may have been changed before the code at hand runs. */
  open: boolean;
  constant: boolean;
  param: boolean;
  /** Declares the name with its value when it is first asked for. */
  lazy?: (() => void) | undefined;
}

/** One scope; `file` is the module it belongs to. */
export class Env {
  private readonly bindings = new Map<string, Binding>();

  constructor(
    readonly parent: Env | undefined,
    readonly file: SourceFile,
    readonly thisValue?: Value,
    readonly home?: Obj,
  ) {}

  declare(name: string, value: Value | undefined, constant = false, param = false): void {
    this.bindings.set(name, { value, name, open: false, constant, param });
  }

  /** A name whose value is made when it is first read: most imports never are. */
  declareLazily(name: string, make: () => Value): void {
    this.declareLater([name], () => this.declare(name, make(), true));
  }

  /** Names that are declared together, when one of them is first asked for. */
  declareLater(names: readonly string[], declare: () => void): void {
    for (const name of names) {
      this.declare(name, undefined, true);
      this.bindings.get(name)!.lazy = declare;
    }
  }

  own(name: string): Binding | undefined {
    const found = this.bindings.get(name);
    if (!found?.lazy) return found;
    const declare = found.lazy;
    for (const other of this.bindings.values()) if (other.lazy === declare) other.lazy = undefined;
    declare();
    return this.bindings.get(name);
  }

  all(): Iterable<Binding> {
    return this.bindings.values();
  }

  lookup(name: string): Binding | undefined {
    return this.scopeOf(name)?.own(name);
  }

  /** What a name means, if anybody has asked for it yet. */
  known(name: string): Value | undefined {
    return this.scopeOf(name)?.bindings.get(name)?.value;
  }

  /** The scope that declares a name. */
  scopeOf(name: string): Env | undefined {
    for (let env: Env | undefined = this; env; env = env.parent)
      if (env.bindings.has(name)) return env;
    return undefined;
  }

  /** The innermost `this`. */
  get self(): Value | undefined {
    for (let env: Env | undefined = this; env; env = env.parent)
      if (env.thisValue) return env.thisValue;
    return undefined;
  }

  /** The object whose `super` is meant. */
  get superHome(): Obj | undefined {
    for (let env: Env | undefined = this; env; env = env.parent) if (env.home) return env.home;
    return undefined;
  }
}
