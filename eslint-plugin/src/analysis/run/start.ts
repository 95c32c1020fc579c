/** Getting at an entry, and starting it: the way up through the module and the outer functions, an instance, a call. */

import type { Frame, Runner } from '../attempt.js';
import { construct } from '../eval/classes.js';
import { callFunction, paramSymbols } from '../eval/functions.js';
import { declareCommonJs } from '../eval/modules.js';
import { runAll } from '../eval/statements.js';
import { Env } from '../env.js';
import { subscribeLater } from '../library/observables.js';
import type { Machine } from '../machine.js';
import type { ClassNode, FunctionNode, Node } from '../syntax/nodes.js';
import { undef, type Obj, type Value } from '../values.js';
import { statementsAside } from './aside.js';
import { Visit } from '../visits/visit.js';
import { closureOf, type Entry } from './entries.js';
import { openUp } from './state.js';

export function runModule(m: Machine): void {
  const { file } = m.program;
  const env = new Env(undefined, file);
  m.scope = env;
  m.callSite = file;
  m.modules.set(file, env);
  declareCommonJs(m, env);
  m.loop.start(moduleBody(m, env), m.promise());
}

function* moduleBody(m: Machine, env: Env): Generator<Obj, Value, void> {
  yield* runAll(m, m.program.file.ast.body, env);
  return undef;
}

const none: ReadonlySet<Node> = new Set();

/** Runs the module and the outer functions of an entry, unexplored, up to where the entry exists. */
export function setUp(
  m: Machine,
  entry: Entry,
  other?: Entry,
): { fn: Obj; instance: Obj | undefined } | undefined {
  const before = m.attempts.length;
  m.silent = true;
  m.aside = statementsAside(m.program, entry, ...(other ? [other] : []));
  runModule(m);
  m.loop.drain();
  for (const outer of entry.chain.slice(0, -1)) {
    const fn = closureOf(m, outer);
    if (!fn) return undefined;
    m.loop.start(call(m, fn, instanceFor(m, fn), ''), m.promise());
    m.loop.drain();
  }
  const node = entry.chain.at(-1)!;
  // A function that is a field of a class exists once there is an instance.
  const owner = entry.owner && instanceOf(m, entry.owner);
  const fn = closureOf(m, node);
  if (!fn) return undefined;
  const instance = owner ?? instanceFor(m, fn);
  m.silent = false;
  m.aside = none;
  // What an SDK redeemed by itself when the module made it stays redeemed.
  const since = m.attempts.splice(before);
  m.attempts.push(...since.filter((attempt) => attempt.bySdk));
  m.tokenEvents.length = 0;
  m.registrations.length = 0;
  m.pageStripped = false;
  m.setUpClosures = m.closures.length;
  m.setUpObjects = m.lastId;
  if (m.visit) m.visit = new Visit(m.visit.before);
  openUp(m, fn);
  return { fn, instance };
}

/** An instance for a method: one that the module made, else a new one of symbols. */
export function instanceFor(m: Machine, fn: Obj): Obj | undefined {
  const owner = fn.fn && m.program.shape(m.program.file).classOf(fn.fn.node);
  if (owner) return instanceOf(m, owner);
  return fn.fn?.thisValue?.kind === 'obj' ? fn.fn.thisValue : undefined;
}

function instanceOf(m: Machine, owner: ClassNode): Obj | undefined {
  const cls = m.heap.findLast((object) => object.cls?.node === owner);
  if (!cls) return undefined;
  const proto = cls.props.get('prototype');
  const existing = m.heap.findLast(
    (object) => object.type === 'object' && object.proto === proto && proto !== undefined,
  );
  if (existing) return existing;
  const made = makeInstance(m, cls, owner);
  m.loop.drain();
  return made;
}

export function makeInstance(m: Machine, cls: Obj, owner: ClassNode): Obj | undefined {
  const constructor = owner.body.body.find(
    (member) => member.type === 'MethodDefinition' && member.kind === 'constructor',
  );
  const params =
    constructor?.type === 'MethodDefinition'
      ? paramSymbols(constructor.value as FunctionNode, ' of instance')
      : [];
  let made: Obj | undefined;
  m.loop.start(
    (function* () {
      const value = yield* construct(m, cls, params, owner);
      if (value.kind === 'obj') made = value;
      return value;
    })(),
    m.promise(),
  );
  return made;
}

function* call(
  m: Machine,
  fn: Obj,
  thisValue: Value | undefined,
  tag: string,
  frame?: Frame,
  args?: Value[],
): Generator<Obj, Value, void> {
  const node = fn.fn!.node;
  return yield* callFunction(m, {
    fn,
    thisValue,
    args: args ?? paramSymbols(node, tag),
    node,
    ...(frame ? { frame } : {}),
  });
}

/** Starts one run of a function. */
export function start(
  m: Machine,
  fn: Obj,
  instance: Value | undefined,
  run: number,
  tag: string,
  runner?: Runner,
  args?: Value[],
): Obj {
  const promise = m.promise();
  const outer = m.loop.snapshot();
  m.run = run + (m.visit?.number ?? 0);
  const node = fn.fn!.node;
  const frame: Frame = {
    kind: 'run',
    node,
    file: fn.fn!.env.file,
    turn: m.run,
    ...(runner ? { runner } : {}),
  };
  m.loop.start(call(m, fn, instance, tag, frame, args), promise);
  if (promise.promise?.state === 'fulfilled') subscribeLater(m, promise.promise.value);
  m.loop.restore(outer);
  return promise;
}
