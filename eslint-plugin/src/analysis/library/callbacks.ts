/** Callbacks that a library or framework runs: now, later, or in a scenario of its own. */

import type { Effect, Rerun } from '../../catalog/index.js';
import type { Runner } from '../attempt.js';
import { pageUrl } from '../builtins/page.js';
import { truthy } from '../conditions.js';
import { invokeValue } from '../eval/calls.js';
import { callbackFrame, paramSymbols } from '../eval/functions.js';
import { wait } from '../loop.js';
import { Thrown, type Machine } from '../machine.js';
import { at } from '../records.js';
import { isFunction, prim, provenance, sym, undef, type Obj, type Value } from '../values.js';
import type { LibraryCall } from './apply.js';
import { coldRequest } from './observables.js';
import { activeReruns, allHold } from './options.js';
import { libraryProvenance, makeResult } from './results.js';

type Run = Extract<Effect, { does: 'run' }>;

export function* runCallback(
  m: Machine,
  call: LibraryCall,
  effect: Run,
  given: readonly Value[] = call.args,
): Generator<Obj, Value | undefined, void> {
  const fn = at(given[effect.callback.arg], effect.callback.prop);
  const all = effect.callback.rest ? given.slice(effect.callback.arg) : [fn];
  const options = effect.options ? at(given[effect.options.arg], effect.options.prop) : undefined;
  const as = effect.as ?? 'handler';
  const runner: Runner = { name: runnerName(call), as, node: call.node, effect };
  if (effect.when === 'subscribed')
    return isFunction(fn) ? onEachSubscription(m, call, fn, runner) : undefined;
  if (effect.when === 'now' || as === 'retry' || (as === 'mutation' && given !== call.args)) {
    if (!fn) return undefined;
    return yield* runNow(m, call, effect, fn, runner, options, handedTo(call, effect, given));
  }
  const handle = effect.returns === 'nothing' ? undef : makeResult(m, call);
  for (const callback of all) {
    if (!isFunction(callback) || !callback.fn) continue;
    if (
      as === 'query' &&
      effect.callback.arg === 1 &&
      call.args[0] &&
      !truthy(m, call.args[0], call.node, true)
    ) {
      // Nobody else calls it.
      m.ignored.add(callback.fn.node);
      continue;
    }
    const handed =
      effect.with && typeof effect.with === 'object'
        ? withPage(m, callback, effect.with.pageUrlAt)
        : undefined;
    m.registrations.push({
      fn: callback,
      runner,
      reruns: activeReruns(effect.reruns, options),
      target: as === 'server' ? handle : call.receiver,
      handle: as === 'timer' ? handle : callback,
      removed: false,
      cleanup: effect.cleanup === 'returned',
      once: false,
      signal: as === 'listener' && options ? at(options, 'signal') : undefined,
      deps: effect.deps && call.args[effect.deps.arg],
      watches: effect.with === 'deps',
      waits: effect.atOnce !== undefined && !effect.atOnce.some((set) => allHold(set, options)),
      fresh: effect.with === 'another',
      args:
        handed ??
        (as === 'query' && effect.callback.arg === 1 && call.args[0] ? [call.args[0]] : undefined),
      thisValue: undefined,
      run: m.run,
    });
    callback.fn.called ||= as !== 'mutation';
  }
  return effect.returns === 'query' ? query(m, call) : handle;
}

/** What a callback that is run at once gets, as far as the call says. */
function handedTo(call: LibraryCall, effect: Run, given: readonly Value[]): readonly Value[] {
  if (effect.with === 'later arguments') return given.slice(effect.callback.arg + 1);
  return given === call.args ? [] : call.args;
}

/** A source that runs its callback anew for each subscriber, and again where an operator says so. */
function onEachSubscription(m: Machine, call: LibraryCall, fn: Obj, runner: Runner): Value {
  return coldRequest(m, call.node, (_node, operator) => {
    const promise = m.promise();
    const again: Runner = { ...runner, as: 'retry', name: operator ?? runner.name };
    const rerun: Rerun = { scenario: 'again after failure' };
    m.loop.start(
      operator === undefined
        ? invokeValue(m, fn, [], call.node)
        : runRetried(m, call, { fn, runner: again, rerun, options: undefined }),
      promise,
    );
    return promise;
  });
}

/** What a query hook returns: data and error that nobody knows yet. */
function query(m: Machine, call: LibraryCall): Value {
  return m.fresh(call.node, 'query', { attempts: [], label: 'query' });
}

function runnerName(call: LibraryCall): string {
  const name = call.name ?? libraryProvenance(call).label ?? call.entry.callee.name;
  return `\`${name}\``;
}

/** A parameter that holds the page's URL somewhere inside. */
function withPage(m: Machine, fn: Obj, path: string): Value[] {
  const args = fn.fn ? paramSymbols(fn.fn.node, '') : [];
  const [index = '0', ...names] = path.split('.');
  const value = names.reduceRight<Value>((inner, name) => m.object({ [name]: inner }), pageUrl);
  args[Number(index)] = value;
  return args;
}

function* runNow(
  m: Machine,
  call: LibraryCall,
  effect: Run,
  fn: Value,
  runner: Runner,
  options: Value | undefined,
  handed: readonly Value[],
): Generator<Obj, Value, void> {
  const rerun = activeReruns(effect.reruns, options).find(
    (item) => item.scenario === 'again after failure',
  );
  const promise = m.promise();
  if (!rerun) {
    const frame = fn.kind === 'obj' && fn.fn ? callbackFrame(m, fn, runner, 0) : undefined;
    const args = handed.length > 0 ? [...handed] : fresh(fn, '');
    const result = yield* invokeValue(m, fn, args, call.node, frame);
    if (effect.returns === 'callback result') return result;
    if (effect.returns === 'nothing') return undef;
    return result.kind === 'obj' && result.promise ? result : m.settled(result);
  }
  m.loop.start(runRetried(m, call, { fn, runner, rerun, options }), promise);
  return promise;
}

function fresh(fn: Value, tag: string): Value[] {
  return fn.kind === 'obj' && fn.fn ? paramSymbols(fn.fn.node, tag) : [];
}

/** A callback that is run again when it fails. */
export interface Retried {
  fn: Value;
  runner: Runner;
  rerun: Rerun;
  options: Value | undefined;
  /** What it gets, if that is known. */
  args?: readonly Value[];
}

/** Runs a callback, and once more if it fails and nothing ends it. */
export function* runRetried(
  m: Machine,
  call: LibraryCall,
  { fn, runner, rerun, options, args }: Retried,
): Generator<Obj, Value, void> {
  let error: Thrown | undefined;
  for (let turn = 0; turn < 2; turn++) {
    const ended = { value: false, asked: false };
    const before = m.attempts.length;
    const frame = fn.kind === 'obj' && fn.fn ? callbackFrame(m, fn, runner, turn) : undefined;
    const outer = m.tries;
    m.tries = [...outer, { attempts: m.attempts.length, asked: new Set() }];
    try {
      const result = yield* wait(
        m,
        yield* invokeValue(
          m,
          fn,
          withEnds(m, call, args ?? fresh(fn, ''), rerun, ended),
          call.node,
          frame,
        ),
      );
      const asked = ended.asked || mayAsk(m, fn, rerun, before);
      if (!(rerun.onlyIf && asked && turn === 0)) return result;
    } catch (thrown) {
      if (!(thrown instanceof Thrown)) throw thrown;
      error = thrown;
      if (ended.value || isEnding(thrown.value, rerun.endedBy)) throw thrown;
      if (rerun.onlyIf && !ended.asked) throw thrown;
      if (!(yield* goesOn(m, call, rerun.decidedBy, [options], thrown.value))) throw thrown;
    } finally {
      m.tries = outer;
    }
  }
  if (error) throw error;
  return undef;
}

function isEnding(value: Value, classes: readonly string[] | undefined): boolean {
  const path = provenance(value).path;
  return classes?.some((name) => path?.includes(name) ?? false) ?? false;
}

/** A callback that was given a failure, and asks for another run somewhere: not on this path, but for another failure. */
function mayAsk(m: Machine, fn: Value, { onlyIf }: Rerun, before: number): boolean {
  if (!onlyIf?.startsWith('receiver.') || fn.kind !== 'obj' || !fn.fn) return false;
  const shape = m.program.shape(fn.fn.env.file);
  return (
    m.attempts.slice(before).some(({ failed }) => failed) &&
    shape.mentions(fn.fn.node, onlyIf.slice('receiver.'.length))
  );
}

/** Hands the callback the functions by which it ends, or asks for, another run. */
function withEnds(
  m: Machine,
  call: LibraryCall,
  given: readonly Value[],
  rerun: Rerun,
  ended: { value: boolean; asked: boolean },
): Value[] {
  const args = [...given];
  const { receiver } = call;
  if (rerun.onlyIf?.startsWith('receiver.') && receiver?.kind === 'obj') {
    const ask = m.simple('retry', () => ((ended.asked = true), prim(true)));
    receiver.props.set(rerun.onlyIf.slice('receiver.'.length), ask);
    return args;
  }
  const place = (path: string | undefined, value: Value): void => {
    if (path === undefined) return;
    const [index = '0', ...names] = path.split('.');
    args[Number(index)] = names.reduceRight<Value>(
      (inner, name) => m.object({ [name]: inner }),
      value,
    );
  };
  place(
    rerun.ends,
    m.simple('bail', () => ((ended.value = true), undef)),
  );
  place(
    rerun.onlyIf,
    m.simple('retry', ({ args: given }) => {
      ended.asked = true;
      throw new Thrown(given[0] ?? sym('error'));
    }),
  );
  return args;
}

/** A function among the options that decides on each rerun. */
export function* goesOn(
  m: Machine,
  call: LibraryCall,
  names: readonly string[] | undefined,
  options: readonly (Value | undefined)[],
  error: Value,
): Generator<Obj, boolean, void> {
  for (const name of names ?? []) {
    const decide = options.map((each) => at(each, name)).find((each) => isFunction(each));
    if (!isFunction(decide)) continue;
    try {
      const answer = yield* wait(
        m,
        yield* invokeValue(m, decide, [error, error, error], call.node),
      );
      if (!truthy(m, answer, call.node, true)) return false;
    } catch (thrown) {
      if (!(thrown instanceof Thrown)) throw thrown;
      return false;
    }
  }
  return true;
}
