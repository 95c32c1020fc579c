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
 * | replayed | A to its end, then B with the same request or URL | session, cookies, storage, URL as A left them |
 */

import type { Runner } from '../attempt.js';
import type { ScenarioKind } from '../../catalog/index.js';
import { note } from '../judge/fallback/sinks.js';
import { sameDeps } from '../library/hooks.js';
import type { Machine } from '../machine.js';
import type { Obj, Value } from '../values.js';
import { Visit } from '../visits/visit.js';
import { closureOf, entryNode, type Entry } from './entries.js';
import type { Registration } from './registration.js';
import { redeemsWhileRendering, renderTwice } from './rendering.js';
import { answeredInPlace, comeAgain, leftInUrl, reload } from './replays.js';
import { instanceFor, makeInstance, runModule, setUp, start } from './start.js';
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
  if (scenario === 'replayed') m.visit = new Visit();
  runEntry(m, entry, scenario, registers);
  m.loop.drain(true);
  if (!m.visit || !leftInUrl(m)) return;
  reload(m);
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
  if (redeemsWhileRendering(m, self.fn, result)) {
    m.renders.redeem = true;
    if (scenario === 'mounted twice') renderTwice(m, self.fn, self.instance);
  }
  if (scenario === 'again later' && m.registrations.some(runsAgain))
    renderAgain(m, self.fn, self.instance);
  runRegistrations(m, scenario);
  if (m.visit && answeredInPlace(m, self.fn.fn!.node, result)) {
    comeAgain(m);
    start(m, self.fn, self.instance, 0, '');
    m.loop.drain();
  }
  note(m, 'handed', result, self.fn.fn!.node);
}

/** Two calls of one function, the second while the first is under way; a handler gets the same request twice. */
function overlap(m: Machine, fn: Obj, instance: Value | undefined): void {
  const { node } = fn.fn!;
  const handles = m.handlers.has(node);
  const name = m.program.shape(m.program.file).nameOf(node);
  const unnamed = handles ? 'this handler' : 'this function';
  const runner: Runner = { name: name ? `\`${name}\`` : unnamed, as: 'method', node };
  start(m, fn, instance, 0, '', runner);
  start(m, fn, instance, 1, handles ? '' : "'", runner);
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
  if (m.visit && hears(registration) && answeredInPlace(m, fn.fn!.node, first, runner.node)) {
    comeAgain(m);
    start(m, fn, registration.thisValue, 0, '', runner, args);
    m.loop.drain();
  }
  if (!again || isRemoved(registration)) return;
  if (
    scenario === 'again after failure' &&
    !m.attempts.slice(before).some((attempt) => attempt.failed)
  )
    return;
  start(m, fn, registration.thisValue, 1, registration.fresh ? "'" : '', runner, args);
  m.loop.drain();
}

/** Whether another request would reach it: a listener that is told once is gone then. */
function hears(registration: Registration): boolean {
  const { runner, reruns } = registration;
  return !isRemoved(registration) && (runner.as !== 'listener' || reruns.length > 0);
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
