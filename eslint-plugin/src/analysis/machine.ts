/** The state of one path: heap, event loop, page, path condition, what has been redeemed. */

import type { Attempt, Frame } from './attempt.js';
import type { Env } from './env.js';
import { EventLoop } from './loop.js';
import { leads, PathEnd, type Decision, type Lead, type Oracle } from './oracle.js';
import { Renders } from './library/hooks.js';
import type { SourceFile } from './ports.js';
import type { Program } from './program.js';
import type { Registration } from './run/registration.js';
import type { ScenarioKind } from '../catalog/index.js';
import type { FunctionNode, Node } from './syntax/nodes.js';
import {
  Obj,
  sym,
  undef,
  type Native,
  type NativeCall,
  type ObjType,
  type Provenance,
  type Sym,
  type Value,
} from './values.js';
import type { Visit } from './visits/visit.js';
import type { Ledger } from './judge/consumption/ledger.js';
import { TokenLife } from './judge/fallback/life.js';
import type { TokenEvent } from './judge/tokens.js';

/** Steps one path may take before it ends quietly. */
const pathSteps = 5000;
/** How deep calls may nest. */
export const maxStack = 14;
/** How often one function may be on the stack. */
export const maxRecursion = 2;

/** A value thrown by the program. */
export class Thrown {
  constructor(readonly value: Value) {}
}

/** What is known of a symbol on this path. */
export interface Fact {
  truthy?: boolean;
  nullish?: boolean;
  equals?: string;
  differs?: Set<string>;
}

/** One function of the program being run. */
export interface StackEntry {
  frame: Frame;
  fn: FunctionNode | undefined;
}

export class Machine {
  readonly loop: EventLoop;
  readonly facts = new Map<string, Fact>();
  /** Values that were assumed to be equal, by key. */
  readonly equals = new Map<string, string>();
  /** Conditions of no single symbol, by key. */
  readonly tests = new Map<string, boolean>();
  readonly decisions: Decision[] = [];
  readonly attempts: Attempt[] = [];
  /** How many of them have their answer. */
  answered = 0;
  /** What was written to properties of symbols. */
  readonly overlay = new Map<string, Value>();
  /** Functions created on this path, in order. */
  readonly closures: Obj[] = [];
  readonly registrations: Registration[] = [];
  readonly globals = new Map<string, Value>();
  readonly tokenEvents: TokenEvent[] = [];
  /** What becomes of the tokens. */
  readonly life = new TokenLife();
  /** Locations read undecided and later written: the sign of a cache filled on first use. */
  readonly claims = new Set<string>();
  /** Entries of collections that were looked up. */
  readonly read = new Set<string>();
  /** What two equal requests do to a store, where that is looked at. */
  ledger: Ledger | undefined;
  pageStripped = false;
  readonly renders = new Renders();
  /** Callbacks of test runners: never run. */
  readonly ignored = new Set<FunctionNode>();
  /** Callbacks that handle requests: fresh parameters in each call. With the call that registers each. */
  readonly handlers = new Map<FunctionNode, { node: Node; returns?: 'data' | undefined }>();
  /** How the visit of a callback went, where it is replayed. */
  visit: Visit | undefined;
  /** The scope of the module whose file is analysed. */
  scope!: Env;
  /** Names by which atomic claims were made, with the run that got them. */
  readonly taken = new Map<string, number>();
  scenario: ScenarioKind = 'once';
  run = 0;
  frames: Frame[] = [];
  stack: FunctionNode[] = [];
  /** The file whose code is running. */
  callSite: SourceFile | undefined;
  readonly modules = new Map<SourceFile, Env>();
  /** The innermost try blocks of the program around the code at hand: attempts made when each was entered. */
  tries: { attempts: number; asked: Set<Attempt> }[] = [];
  /** While true, no question is asked about failures: scenarios where a failure would break every correct guard. */
  infallible = false;
  /** While true, questions get their default and are not remembered: the way up to an entry. */
  silent = false;
  /** Statements that are left out on the way up to the entry. */
  aside: ReadonlySet<Node> = new Set();
  /** How many functions the way up to the entry created. */
  setUpClosures = 0;
  /** The last object that was made on the way up to the entry. */
  setUpObjects = 0;
  /** Names that other code than the entry writes. */
  openNames: ReadonlySet<string> = new Set();
  /** Every object, in order. */
  readonly heap: Obj[] = [];
  /** What SDKs that guard themselves keep. */
  readonly kept = new Map<string, Obj>();
  readonly locks = new Map<string, { held: boolean; waiting: (() => void)[] }>();
  /** Calls whose result is awaited. */
  readonly awaited = new Set<Node>();
  private ids = 0;
  /** Instances that are being made inside each other. */
  constructing = 0;
  private steps = 0;
  /** How often each node was evaluated; equal requests count by themselves, so that equal answers come of equal calls. */
  private readonly sites = new Map<Node, number>();
  private readonly sitesOfSecond = new Map<Node, number>();

  constructor(
    readonly program: Program,
    readonly oracle: Oracle,
  ) {
    this.loop = new EventLoop(this);
  }

  get lastId(): number {
    return this.ids;
  }

  step(): void {
    if (++this.steps > pathSteps || --this.program.budget.steps < 0) throw new PathEnd('budget');
  }

  alloc(type: ObjType): Obj {
    const object = new Obj(type, ++this.ids);
    this.heap.push(object);
    return object;
  }

  object(fields: Record<string, Value> = {}): Obj {
    const object = this.alloc('object');
    for (const [name, value] of Object.entries(fields)) object.props.set(name, value);
    return object;
  }

  array(items: Value[] = []): Obj {
    const array = this.alloc('array');
    array.items = items;
    return array;
  }

  native(name: string, call: (call: NativeCall) => Generator<Obj, Value, void>): Obj {
    const object = this.alloc('native');
    object.native = { name, call } satisfies Native;
    return object;
  }

  /** A native that neither waits nor calls back. */
  simple(name: string, call: (call: NativeCall) => Value): Obj {
    return this.native(name, function* (given) {
      return call(given);
    });
  }

  /** A fresh symbol for the result of evaluating `node` once more. */
  fresh(node: Node, label: string, from: Provenance = { attempts: [] }): Sym {
    return sym(`${label}@${node.range[0]}#${this.turn(node)}`, from);
  }

  /** How often `node` has been evaluated. */
  turn(node: Node): number {
    const sites = this.ledger && this.run > 0 ? this.sitesOfSecond : this.sites;
    const turn = sites.get(node) ?? 0;
    sites.set(node, turn + 1);
    return turn;
  }

  promise(): Obj {
    const promise = this.alloc('promise');
    promise.promise = { state: 'pending', value: undef, waiters: [], attempt: undefined };
    return promise;
  }

  settled(value: Value, rejected = false): Obj {
    const promise = this.promise();
    this.loop.settle(promise, value, rejected);
    return promise;
  }

  /** Runs `body` with one more frame. */
  *within<T>(frame: Frame, body: () => Generator<Obj, T, void>): Generator<Obj, T, void> {
    const saved = this.frames;
    this.frames = [...saved, frame];
    try {
      return yield* body();
    } finally {
      this.frames = saved;
    }
  }

  get frame(): Frame | undefined {
    return this.frames.at(-1);
  }

  /** What the answer that is not given first would be good for. */
  private leadOf({ kind, node, attempts }: Pick<Decision, 'kind' | 'node' | 'attempts'>): Lead {
    // What a redemption answered may tell the program to try again.
    if (kind === 'outcome' || attempts.length > 0) return leads.toRedemption;
    const shape = this.program.shape(this.callSite ?? this.program.file);
    if (!node || shape.branches(node)) return leads.toRedemption;
    return this.attempts.length > 0 ? leads.fromRedemption : leads.elsewhere;
  }

  decide(decision: Omit<Decision, 'answer' | 'run'>, preferred: boolean): boolean {
    if (this.silent) return preferred;
    const answer = this.oracle.ask(preferred, this.leadOf(decision));
    this.decisions.push({ ...decision, answer, run: this.run });
    return answer;
  }
}
