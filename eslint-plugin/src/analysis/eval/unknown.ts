/** Calls of functions whose body nobody sees: harmless, a fresh symbol, may run callbacks once. */

import type { Machine } from '../machine.js';
import { Thrown } from '../machine.js';
import { isObservable, subscribe } from '../library/observables.js';
import { stable } from '../library/hooks.js';
import { redeemByRequest } from '../library/grant.js';
import { storedValue } from '../library/refresh.js';
import { implicitCode, isRandom, isSending, repeats } from '../evidence.js';
import { redeem } from '../redeem.js';
import { closeTarget, isTarget, removeRegistration } from '../run/registration.js';
import { wait } from '../loop.js';
import { partOfResult } from '../judge/fallback/parts.js';
import { noteCall } from '../judge/fallback/sinks.js';
import { codeMaker } from '../names.js';
import {
  isFunction,
  keyOf,
  merge,
  provenance,
  text,
  undef,
  type Obj,
  type Value,
} from '../values.js';
import { invokeValue, type Call } from './calls.js';
import type { Eval } from './expressions.js';
import { callbackFrame, paramSymbols } from './functions.js';

/** Names under which callbacks are handed over for later. */
const registering =
  /^(?:on|once|add\w*Listener|addListener|subscribe|listen|watch|use|register|handle\w*|get|post|put|patch|delete|all|route)$/;
const removing = /^(?:off|remove\w*Listener\w*|unsubscribe|remove)$/;
/** Methods of a server, or of what stands for one, that give a route its handler. */
const routing = /^(?:get|post|put|patch|delete|del|all|use)$/;

function isRoute(value: Value | undefined): boolean {
  return text(value)?.startsWith('/') ?? false;
}

/** Methods of emitters and servers that return what they are called on (nodejs.org: events, net.Server). */
const fluent =
  /^(?:on|once|off|addListener|removeListener|prepend\w*Listener|setMaxListeners|listen|ref|unref)$/;
const closing =
  /^(?:close|destroy|stop|shutdown|terminate|removeAllListeners|kill|dispose|closeAllConnections)$/;

export function* unknownCall(m: Machine, call: Call): Eval {
  const name = call.name ?? provenance(call.callee).label;
  noteCall(m, call);
  if (call.isNew) return made(m, call);
  if (name && call.receiver) undo(m, call, name);
  const cold = call.args.find(isObservable);
  if (cold) return subscribe(m, cold, call.node);
  if (isSending(m, call)) {
    const url = call.args[0];
    const promise = redeemByRequest(m, {
      node: call.node,
      parts: call.args,
      url,
      name,
      callee: call.callee,
      args: call.args,
    });
    if (promise) return promise;
  }
  const implicit = implicitCode(m, call);
  if (implicit)
    return redeem(m, { node: call.node, code: implicit, relayed: true, bySdk: true }) ?? undef;
  mayThrow(m, call);
  const callbacks = call.args.filter((arg): arg is Obj => isFunction(arg) && arg.fn !== undefined);
  if (name && routing.test(name) && isRoute(call.args[0]))
    for (const { fn } of callbacks) m.handlers.set(fn!.node, { node: call.node });
  if (callbacks.length > 0 && m.stack.length > 0) {
    if (name && registering.test(name)) for (const fn of callbacks) register(m, call, fn, name);
    else return yield* runOnce(m, call, callbacks, name);
  }
  if (name && fluent.test(name) && call.receiver && isTarget(m, call.receiver))
    return call.receiver;
  const stored = name === undefined ? undefined : storedValue(m, call, name);
  return stored ?? stable(m, call, result(m, call, []));
}

/** An object of a class nobody sees; what it was made of stays inside. */
function made(m: Machine, call: Call): Value {
  const from = provenance(call.callee);
  const object = m.alloc('object');
  object.from = {
    ...from,
    made: true,
    attempts: merge(call.args.map((arg) => provenance(arg).attempts)),
  };
  object.items = call.args;
  object.label = from.path?.at(-1);
  return object;
}

function undo(m: Machine, call: Call, name: string): void {
  if (removing.test(name)) for (const arg of call.args) removeRegistration(m, arg);
  else if (closing.test(name)) {
    closeTarget(m, call.receiver!);
    removeRegistration(m, call.receiver!);
  } else if (/^(?:remove|unsubscribe|cancel|clear)$/.test(name))
    removeRegistration(m, call.receiver!);
}

/** Inside a `try` that has already redeemed, an unknown call may throw: asked once for each attempt. */
function mayThrow(m: Machine, call: Call): void {
  if (m.infallible) return;
  const block = m.tries.at(-1);
  if (!block) return;
  const attempt = m.attempts
    .slice(block.attempts)
    .find((item) => item.run === m.run && item.settled && !item.failed && !block.asked.has(item));
  if (!attempt) return;
  block.asked.add(attempt);
  const attempts = merge(call.args.map((arg) => provenance(arg).attempts));
  const fine = m.decide(
    {
      kind: 'unknown call',
      key: `throws ${call.node.range[0]}`,
      node: call.node,
      attempts,
      site: call.node.range[0],
      args: [],
    },
    true,
  );
  if (!fine) throw new Thrown(m.fresh(call.node, 'error', { attempts, label: 'error' }));
}

function register(m: Machine, call: Call, fn: Obj, name: string): void {
  m.registrations.push({
    fn,
    runner: { name: `\`${name}\``, as: 'handler', node: call.node },
    reruns: [],
    target: call.receiver,
    handle: fn,
    removed: false,
    cleanup: false,
    once: false,
    deps: undefined,
    args: delivered(m, call),
    thisValue: undefined,
    run: m.run,
  });
  fn.fn!.called = true;
}

/** What comes out of a response — its chunks, its only item — is part of it. */
function delivered(m: Machine, call: Call): Value[] | undefined {
  const { attempts } = provenance(call.receiver ?? undef);
  return attempts.length > 0
    ? [m.fresh(call.node, 'item', { attempts, label: 'item', token: 'whole' })]
    : undefined;
}

/** Runs callbacks once; what they return may be what the call returns. */
function* runOnce(
  m: Machine,
  call: Call,
  callbacks: readonly Obj[],
  name: string | undefined,
): Eval {
  let last: Value = undef;
  const [only] = callbacks;
  if (only && name && repeats(name)) {
    const promise = m.promise();
    m.loop.start(runAgain(m, call, only, name), promise);
    return promise;
  }
  for (const fn of callbacks) {
    const frame = callbackFrame(
      m,
      fn,
      { name: `\`${name ?? 'callback'}\``, as: 'handler', node: call.node },
      0,
    );
    last = yield* invokeValue(
      m,
      fn,
      paramSymbols(fn.fn!.node, `#${m.turn(fn.fn!.node)}`),
      call.node,
      frame,
    );
  }
  if (last.kind === 'obj' && last.promise) {
    const promise = m.promise();
    m.loop.start(after(m, call, last), promise);
    return promise;
  }
  return stable(m, call, result(m, call, [last]));
}

/** A wrapper that nobody sees, named for repeating, may run its callback again when the first run fails. */
function* runAgain(m: Machine, call: Call, fn: Obj, name: string): Eval {
  for (let turn = 0; ; turn++) {
    const frame = callbackFrame(m, fn, { name: `\`${name}\``, as: 'retry', node: call.node }, turn);
    const before = m.attempts.length;
    try {
      return yield* wait(
        m,
        yield* invokeValue(m, fn, paramSymbols(fn.fn!.node, `#${turn}`), call.node, frame),
      );
    } catch (error) {
      const failed = m.attempts.slice(before).some((attempt) => attempt.failed);
      if (!(error instanceof Thrown) || turn > 0 || !failed || !mayRepeat(m, call)) throw error;
    }
  }
}

function mayRepeat(m: Machine, call: Call): boolean {
  const site = call.node.range[0];
  return m.decide(
    { kind: 'unknown call', key: `repeats ${site}`, node: call.node, attempts: [], site, args: [] },
    true,
  );
}

function* after(m: Machine, call: Call, promise: Obj): Eval {
  const value = yield* wait(m, promise);
  return provenance(value).attempts.length > 0 ? value : result(m, call, [value]);
}

function result(m: Machine, call: Call, more: readonly Value[]): Value {
  const name = call.name ?? provenance(call.callee).label ?? 'call';
  const from = provenance(call.callee);
  const receiver = call.receiver ? provenance(call.receiver) : undefined;
  const attempts = merge(
    [...call.args, ...more]
      .map((arg) => provenance(arg).attempts)
      .concat(receiver ? [receiver.attempts] : []),
  );
  const module = from.module ?? receiver?.module;
  const random =
    isRandom(name) || receiver?.random || call.args.some((arg) => provenance(arg).random);
  return m.fresh(call.node, name, {
    attempts,
    label: name,
    ...partOfResult(name, from, receiver, call.args.map(provenance)),
    unknownCall: {
      site: call.node.range[0],
      args: [...call.args.map(keyOf), ...(call.receiver ? [keyOf(call.receiver)] : [])],
    },
    ...(module && module !== 'global'
      ? {
          module,
          path: [...(from.path ?? receiver?.path ?? []), ...(from.path ? [] : [name])],
          made: true as const,
          madeBy: call.args,
        }
      : {}),
    ...(random ? { random: true as const } : {}),
    ...(codeMaker.test(name) ? { code: true as const } : {}),
    ...(codeMaker.test(name) && call.args.some((arg) => provenance(arg).url === 'page')
      ? { url: 'page' as const }
      : {}),
  });
}
