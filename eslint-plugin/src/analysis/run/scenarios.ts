/**
 * How an entry is run again, and what the second run shares with the first.
 *
 * | scenario | how | shared |
 * |---|---|---|
 * | once | one run; redemptions may fail | – |
 * | mounted twice | effects, cleanups, effects again | refs, module state, storage, URL, what was captured at render |
 * | overlapping | start A, start B, then let both go on | `this`, captured and module state; fresh parameters |
 * | again later | A to its end, then B | everything A left |
 * | again after failure | A's redemption fails, then B | everything A left |
 */

import type { Frame, Runner } from '../attempt.js';
import type { ScenarioKind } from '../../catalog/index.js';
import { construct } from '../eval/classes.js';
import { callFunction, paramSymbols } from '../eval/functions.js';
import { subscribeLater } from '../library/observables.js';
import { declareCommonJs } from '../eval/modules.js';
import { runAll } from '../eval/statements.js';
import { Env } from '../env.js';
import { note } from '../judge/fallback/sinks.js';
import { sameDeps } from '../library/hooks.js';
import type { Machine } from '../machine.js';
import type { ClassNode, FunctionNode, Node } from '../syntax/nodes.js';
import { undef, type Obj, type Value } from '../values.js';
import { statementsAside } from './aside.js';
import { closureOf, entryNode, type Entry } from './entries.js';
import type { Registration } from './registration.js';
import { openUp } from './state.js';
import { afterOther, watched } from './watchers.js';

/** Runs one path of an entry in a scenario; `registers`: the entry hands callbacks over, and these are run again, not the entry. */
export function runScenario(
  m: Machine,
  entry: Entry,
  scenario: ScenarioKind,
  registers: boolean,
): void {
  m.scenario = scenario;
  m.infallible = scenario !== 'once' && scenario !== 'again after failure';
  runEntry(m, entry, scenario, registers);
  m.loop.drain(true);
}

function runEntry(m: Machine, entry: Entry, scenario: ScenarioKind, registers: boolean): void {
  if (entry.kind === 'module') {
    runModule(m);
    m.loop.drain();
    return runRegistrations(m, scenario);
  }
  const self = setUp(m, entry);
  if (!self) return;
  if (entry.kind === 'together') return runMounts(m, entry, self.instance);
  if (entry.kind === 'lifecycle') return runLifecycle(m, entry, self.instance, scenario);
  if (scenario === 'overlapping' && !registers) return overlap(m, self.fn, self.instance);
  const result = start(m, self.fn, self.instance, 0, '');
  if (scenario === 'again later' && m.registrations.some(runsAgain))
    renderAgain(m, self.fn, self.instance);
  runRegistrations(m, scenario);
  note(m, 'handed', result, self.fn.fn!.node);
}

function runModule(m: Machine): void {
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
function setUp(
  m: Machine,
  entry: Entry,
  other?: Entry,
): { fn: Obj; instance: Obj | undefined } | undefined {
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
  const bySdk = m.attempts.filter((attempt) => attempt.bySdk);
  m.attempts.splice(0, m.attempts.length, ...bySdk);
  m.tokenEvents.length = 0;
  m.registrations.length = 0;
  m.pageStripped = false;
  m.setUpClosures = m.closures.length;
  m.setUpObjects = m.lastId;
  openUp(m, fn);
  return { fn, instance };
}

/** An instance for a method: one that the module made, else a new one of symbols. */
function instanceFor(m: Machine, fn: Obj): Obj | undefined {
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

function makeInstance(m: Machine, cls: Obj, owner: ClassNode): Obj | undefined {
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
function start(
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
  m.run = run;
  const node = fn.fn!.node;
  const frame: Frame = {
    kind: 'run',
    node,
    file: fn.fn!.env.file,
    turn: run,
    ...(runner ? { runner } : {}),
  };
  m.loop.start(call(m, fn, instance, tag, frame, args), promise);
  if (promise.promise?.state === 'fulfilled') subscribeLater(m, promise.promise.value);
  m.loop.restore(outer);
  return promise;
}

/** Two calls of one function, the second while the first is under way. */
function overlap(m: Machine, fn: Obj, instance: Value | undefined): void {
  const name = m.program.shape(m.program.file).nameOf(fn.fn!.node);
  const runner: Runner = {
    name: name ? `\`${name}\`` : 'this function',
    as: 'method',
    node: fn.fn!.node,
  };
  start(m, fn, instance, 0, '', runner);
  start(m, fn, instance, 1, "'", runner);
  m.loop.drain();
}

/** Two functions that know nothing of each other, the second called while the first is under way. */
export function runTogether(m: Machine, one: Entry, other: Entry): void {
  m.scenario = 'overlapping';
  m.infallible = true;
  const self = setUp(m, one, other);
  const fn = self && closureOf(m, entryNode(other)!);
  if (!fn) return;
  start(m, self.fn, self.instance, 0, '');
  start(m, fn, self.instance ?? instanceFor(m, fn), 1, '');
  m.loop.drain();
}

/** What a component runs once each: its constructor, then its methods. */
function runMounts(m: Machine, entry: Entry, instance: Obj | undefined): void {
  const cls = entry.owner && m.heap.findLast((object) => object.cls?.node === entry.owner);
  const made = cls ? makeInstance(m, cls, entry.owner!) : instance;
  for (const node of entry.mounts ?? []) {
    const fn = closureOf(m, node);
    if (fn) start(m, fn, made ?? instanceFor(m, fn), 0, '');
  }
  m.loop.drain();
  runRegistrations(m, 'once');
}

function runLifecycle(
  m: Machine,
  entry: Entry,
  instance: Obj | undefined,
  scenario: ScenarioKind,
): void {
  const [first] = entry.mounts ?? [];
  const mount = first && closureOf(m, first);
  if (!mount) return;
  const runner: Runner = { name: '`componentDidMount`', as: 'lifecycle', node: mount.fn!.node };
  start(m, mount, instance, 0, '', runner);
  if (scenario === 'mounted twice') {
    const unmount = entry.unmount && closureOf(m, entry.unmount);
    if (unmount) start(m, unmount, instance, 0, '');
    start(m, mount, instance, 1, '', runner);
    m.loop.drain();
  }
  runRegistrations(m, scenario);
}

/** Runs what was registered on the way: effects first, then what the platform calls later. */
function runRegistrations(m: Machine, scenario: ScenarioKind): void {
  if (scenario === 'mounted twice') mountTwice(m);
  let done = 0;
  for (let rounds = 0; rounds < 3; rounds++) {
    if (m.registrations.length === done) m.loop.drain();
    const pending = m.registrations.slice(done);
    if (pending.length === 0) break;
    done = m.registrations.length;
    if (scenario !== 'mounted twice' && !m.renders.again) mount(m, pending);
    for (const registration of pending) {
      if (!isEffect(registration)) deliver(m, registration, scenario);
      else if (scenario !== 'mounted twice' && comesAgain(registration, scenario))
        runAgain(m, registration);
    }
    m.loop.drain();
  }
  m.loop.drain();
}

/** Whether a new render may run an effect again: that depends on what it depends on. */
export function runsAgain({ runner, reruns }: Registration): boolean {
  return (
    runner.as === 'effect' &&
    runner.effect?.does === 'run' &&
    runner.effect.deps !== undefined &&
    reruns.some((rerun) => rerun.scenario === 'mounted twice')
  );
}

/** A component whose effects set a state renders again, at once and when what they wait for has come. */
function renderAgain(m: Machine, fn: Obj, instance: Value | undefined): void {
  let effects = m.registrations.filter(isEffect);
  for (const { fn: effect, runner } of effects) start(m, effect, undefined, 0, '', runner);
  for (const waits of [false, true]) {
    if (waits) m.loop.drain();
    if (!m.renders.changed) continue;
    Object.assign(m.renders, { again: true, changed: false });
    const count = m.registrations.length;
    start(m, fn, instance, 1, '');
    const next = m.registrations.slice(count).filter(isEffect);
    for (const [index, effect] of next.entries()) {
      if (
        runsAgain(effect) &&
        effects[index]?.runner.node === effect.runner.node &&
        !sameDeps(effects[index].deps, effect.deps)
      )
        start(m, effect.fn, undefined, 1, '', effect.runner);
    }
    effects = next;
  }
  m.renders.again = true;
  m.loop.drain();
}

/** All effects of a component run, in order, before anything that one of them waits for comes. */
function mount(m: Machine, registrations: readonly Registration[]): void {
  for (const effect of registrations.filter(isEffect)) {
    // What changes later is another code.
    if (effect.removed || (effect.waits && m.attempts.length > 0)) continue;
    m.life.enter(m.scope, m.heap.length);
    start(
      m,
      effect.fn,
      effect.thisValue,
      0,
      '',
      effect.runner,
      effect.watches ? watched(m, effect) : effect.args,
    );
  }
  m.loop.drain();
}

function isEffect(registration: Registration): boolean {
  return registration.runner.as === 'effect';
}

/** React in development: every effect, every cleanup, every effect again. */
function mountTwice(m: Machine): void {
  const effects = m.registrations.filter(isEffect);
  const cleanups = effects.map((effect) =>
    effect.removed ? undefined : start(m, effect.fn, undefined, 0, '', effect.runner),
  );
  for (const [index, cleanup] of cleanups.entries()) {
    const value = cleanup?.promise?.state === 'fulfilled' ? cleanup.promise.value : undefined;
    if (effects[index]!.cleanup && value?.kind === 'obj' && value.fn)
      start(m, value, undefined, 0, '');
  }
  for (const effect of effects)
    if (mountsTwice(effect)) start(m, effect.fn, undefined, 1, '', effect.runner);
  m.loop.drain();
}

function mountsTwice(effect: Registration): boolean {
  return effect.reruns.some((rerun) => rerun.scenario === 'mounted twice');
}

/** Lets the platform call what was registered: once, or as the scenario says. */
function deliver(m: Machine, registration: Registration, scenario: ScenarioKind): void {
  if (registration.removed || (registration.runner.as === 'mutation' && registration.fn.fn?.called))
    return;
  const { fn, runner, args } = registration;
  const again =
    scenario !== 'once' && scenario !== 'mounted twice' && comesAgain(registration, scenario);
  const before = m.attempts.length;
  m.life.enter(m.scope, m.heap.length);
  const first = start(m, fn, registration.thisValue, 0, '', runner, args);
  // Whoever runs a query looks at whether it failed.
  if (runner.as === 'query') m.loop.whenSettled(first, () => undefined);
  if (scenario !== 'overlapping' || !again) m.loop.drain();
  if (!again || isRemoved(registration)) return;
  if (
    scenario === 'again after failure' &&
    !m.attempts.slice(before).some((attempt) => attempt.failed)
  )
    return;
  start(m, fn, registration.thisValue, 1, '', runner, args);
  m.loop.drain();
}

/** Running it may have taken it away. */
function isRemoved(registration: Registration): boolean {
  return registration.removed;
}

function comesAgain({ reruns }: Registration, scenario: ScenarioKind): boolean {
  return reruns.some((rerun) => rerun.scenario === scenario);
}

/** An effect that has run runs once more, the code unchanged. */
function runAgain(m: Machine, effect: Registration): void {
  const keys = m.attempts.map((attempt) => attempt.key);
  const args = effect.watches ? afterOther(m, watched(m, effect), keys) : effect.args;
  if (effect.removed || (effect.watches && !args)) return;
  start(m, effect.fn, effect.thisValue, 1, '', effect.runner, args);
  m.loop.drain();
}
