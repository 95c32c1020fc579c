/**
 * The values of the abstract interpreter. Known values are themselves; everything else is a symbol, and equal symbols
 * are the same value: that is what "the same code" means.
 */

import type { Effect, Entry, Rerun } from '../catalog/index.js';
import type { Attempt } from './attempt.js';
import type { Env } from './env.js';
import type { SourceFile } from './ports.js';
import type { ClassNode, FunctionNode, Node } from './syntax/nodes.js';

export type Value = Prim | Sym | Str | Cond | Obj;

/** A known primitive. */
export interface Prim {
  kind: 'prim';
  value: undefined | null | boolean | number | string;
}

/** A piece of code, and the file it stands in. */
export interface Site {
  node: Node;
  file: SourceFile;
}

/** What a parameter, an import, a global or the result of an unknown call holds. */
export interface Sym {
  kind: 'sym';
  /** Identity: equal keys are equal values. */
  key: string;
  from: Provenance;
}

/** A text put together of known and unknown parts; an object among the parts stands for its form or JSON. */
export interface Str {
  kind: 'str';
  parts: (string | Value)[];
}

/** A condition that is decided only when a branch tests it. */
export interface Cond {
  kind: 'cond';
  op: '!' | '===' | '&&' | '||' | '??' | '?:' | 'test';
  /** For `test`: what else makes two tests equal, e.g. the operator. */
  name?: string;
  args: Value[];
}

/** A part of a token response: all of it, one of the tokens, or what renews nothing and opens nothing. */
export type TokenPart = 'whole' | 'access' | 'refresh' | 'other';

/** Where a symbol comes from. */
export interface Provenance {
  /** The redemption attempts it derives from: a result, an error, or their parts. */
  attempts: readonly Attempt[];
  /** The package it was imported from, and the path of names from there: `['@azure/msal-node', 'ConfidentialClientApplication']`. */
  module?: string;
  path?: readonly string[];
  /** It was made by `new`, or by a call, of an export of that package. */
  made?: true;
  /** A parameter or property annotated with this type name. */
  type?: string | undefined;
  /** The result of a call whose body nobody sees, and the keys of that call's arguments. */
  unknownCall?: { site: number; args: readonly string[] };
  /** Part of the page's own URL, or of the URL a request was made to. */
  url?: 'page' | 'request';
  /** It is, by the way it was read or by its name, an authorization code. */
  code?: true | undefined;
  /** It was made at random: nothing that was there before equals it. */
  random?: true;
  /** The stored codes by which it was found; whether a plain collection holds it. */
  codes?: readonly string[];
  kept?: true;
  /** What a store answers whoever comes too late: nothing. */
  late?: true;
  /** What it answers whoever comes first, and the key of the whole answer. */
  inTime?: string;
  /** Names on the way to it, for messages. */
  label?: string;
  /** A catalogue client whose failed requests are repeated. */
  client?: ClientState;
  /** What calling it does, as the call that made it says; and that call's arguments. */
  effect?: Entry;
  madeBy?: readonly Value[];
  madeAs?: Entry;
  /** Of what derives from attempts that succeeded: which part of the tokens; by default the whole. */
  token?: TokenPart;
  /** Assuming it true tells that these attempts did not spend the code. */
  unspends?: readonly Attempt[];
}

/** When a client repeats failed requests, and who says so. */
export interface Retries {
  label: string;
  reruns: readonly Rerun[];
  /** The options it was made with. */
  options?: Value | undefined;
  /** Where the options of one request say otherwise; `''`: at their top. */
  perRequest?: string | undefined;
  effect?: Effect;
}

/** What is known of an HTTP client made by a library. */
export interface ClientState {
  retries?: Retries;
  defaults?: Value;
}

export type ObjType =
  | 'object'
  | 'array'
  | 'map'
  | 'set'
  | 'params'
  | 'function'
  | 'class'
  | 'promise'
  | 'storage'
  | 'native';

/** A mutable object on the heap. */
export class Obj {
  readonly kind = 'obj';
  // Most objects are functions that nobody looks into: what they hold is made when it is asked for.
  private fields: Map<string, Value> | undefined;
  private list: Value[] | undefined;
  private pairs: { key: Value; value: Value }[] | undefined;
  /** What the unknown rest of it is: a spread symbol, the collection's unknown initial content. */
  rest: Value | undefined;
  /** Its content may have been changed before the code at hand runs: what was not written since is unknown. */
  open = false;
  written: Set<string> | undefined;
  deleted: Set<string> | undefined;
  proto: Obj | undefined;
  /** What is run when a property is read. */
  getters: Map<string, Obj> | undefined;
  fn: Closure | undefined;
  native: Native | undefined;
  cls: ClassValue | undefined;
  promise: PromiseState | undefined;
  /** Catalogue state: what this object is to its library. */
  from: Provenance | undefined;
  label: string | undefined;
  /** For a form: the call that made it. */
  builtAt: Site | undefined;

  constructor(
    readonly type: ObjType,
    readonly id: number,
  ) {}

  get props(): Map<string, Value> {
    return (this.fields ??= new Map());
  }

  /** Items of an array. */
  get items(): Value[] {
    return (this.list ??= []);
  }

  set items(items: Value[]) {
    this.list = items;
  }

  /** Keys and values of maps and sets and forms, in order. */
  get entries(): { key: Value; value: Value }[] {
    return (this.pairs ??= []);
  }

  set entries(entries: { key: Value; value: Value }[]) {
    this.pairs = entries;
  }
}

/** A function of the program with the environment it was created in. */
export interface Closure {
  node: FunctionNode;
  env: Env;
  thisValue: Value | undefined;
  /** Object whose `super` a method sees. */
  home: Obj | undefined;
  called: boolean;
}

/** A function the interpreter itself provides. */
export interface Native {
  name: string;
  call: (call: NativeCall) => Generator<Obj, Value, void>;
}

/** A call of a native function. */
export interface NativeCall {
  thisValue: Value;
  args: Value[];
  node: Node;
  isNew: boolean;
}

export interface ClassValue {
  node: ClassNode;
  env: Env;
  base: Value | undefined;
}

export interface PromiseState {
  state: 'pending' | 'fulfilled' | 'rejected';
  value: Value;
  waiters: (() => void)[];
  /** The redemption it stands for. */
  attempt: Attempt | undefined;
}

export const undef: Prim = { kind: 'prim', value: undefined };
export const nul: Prim = { kind: 'prim', value: null };
export const yes: Prim = { kind: 'prim', value: true };
export const no: Prim = { kind: 'prim', value: false };

const none: Provenance = { attempts: [] };

export function prim(value: Prim['value']): Prim {
  return { kind: 'prim', value };
}

export function sym(key: string, from: Provenance = none): Sym {
  return { kind: 'sym', key, from };
}

export function not(value: Value): Value {
  if (value.kind === 'prim') return prim(!value.value);
  if (value.kind === 'cond' && value.op === '!') return value.args[0]!;
  return { kind: 'cond', op: '!', args: [value] };
}

/** Identity of a value: equal keys are equal values. */
export function keyOf(value: Value): string {
  switch (value.kind) {
    case 'prim':
      return typeof value.value === 'string' ? JSON.stringify(value.value) : String(value.value);
    case 'sym':
      return value.key;
    case 'str':
      return `"${value.parts.map((part) => (typeof part === 'string' ? part : `\${${keyOf(part)}}`)).join('')}"`;
    case 'cond':
      return `${value.op}${value.name ?? ''}(${value.args.map(keyOf).join(',')})`;
    case 'obj':
      return `#${value.id}`;
  }
}

/** The provenance of a value; of a compound one, what its parts have in common with attempts. */
export function provenance(value: Value): Provenance {
  switch (value.kind) {
    case 'sym':
      return value.from;
    case 'obj':
      return value.promise?.attempt ? { attempts: [value.promise.attempt] } : (value.from ?? none);
    case 'cond':
      return together(value.args);
    case 'str':
      return {
        attempts: merge(
          value.parts.map((part) => (typeof part === 'string' ? [] : provenance(part).attempts)),
        ),
      };
    case 'prim':
      return none;
  }
}

/** What several values come from, taken together. */
function together(values: readonly Value[]): Provenance {
  const all = values.map(provenance);
  const unknownCall = all.find((from) => from.unknownCall)?.unknownCall;
  return {
    attempts: merge(all.map((from) => from.attempts)),
    ...(unknownCall ? { unknownCall } : {}),
  };
}

/** The union of several lists of attempts. */
export function merge(lists: readonly (readonly Attempt[])[]): readonly Attempt[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length <= 1) return filled[0] ?? [];
  return [...new Set(filled.flat())];
}

/** Strings joined: literal neighbours become one. */
export function str(parts: (string | Value)[]): Value {
  const joined: (string | Value)[] = [];
  for (const part of parts.flatMap(flatPart)) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string')
      joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  if (joined.every((part) => typeof part === 'string')) return prim(joined.join(''));
  return { kind: 'str', parts: joined };
}

function flatPart(part: string | Value): (string | Value)[] {
  if (typeof part === 'string') return [part];
  if (part.kind === 'prim') return [String(part.value)];
  if (part.kind === 'str') return part.parts;
  return [part];
}

/** A literal text, where the value is one. */
export function text(value: Value | undefined): string | undefined {
  return value?.kind === 'prim' && typeof value.value === 'string' ? value.value : undefined;
}

export function isNullish(value: Value): boolean {
  return value.kind === 'prim' && (value.value === undefined || value.value === null);
}

export function isFunction(value: Value | undefined): value is Obj {
  return value?.kind === 'obj' && (value.type === 'function' || value.native !== undefined);
}
