/** Promises: `then`, `catch`, `finally`, and the functions on `Promise`. */

import { invokeValue } from '../eval/calls.js';
import { iterate } from '../eval/iteration.js';
import { wait } from '../loop.js';
import { Thrown, type Machine } from '../machine.js';
import type { Node } from '../syntax/nodes.js';
import { isFunction, undef, type Obj, type Value } from '../values.js';
import type { Gen } from './collections.js';

/** `promise.then(…)` and its kin, or undefined for another method. A value that is no promise counts as one that is fulfilled. */
export function promiseMethod(
  m: Machine,
  value: Value,
  name: string,
  args: Value[],
  node: Node,
): Obj | undefined {
  if (name !== 'then' && name !== 'catch' && name !== 'finally') return undefined;
  const promise = value.kind === 'obj' && value.promise ? value : m.settled(value);
  const onFulfilled = name === 'catch' ? undefined : args[0];
  const onRejected = name === 'then' ? args[1] : name === 'catch' ? args[0] : args[0];
  const derived = m.promise();
  const handled = isFunction(onRejected) && name !== 'finally';
  m.loop.start(react(m, promise, { onFulfilled, onRejected, node, name, handled }), derived);
  return derived;
}

interface Reaction {
  onFulfilled: Value | undefined;
  onRejected: Value | undefined;
  node: Node;
  name: string;
  handled: boolean;
}

function* react(m: Machine, promise: Obj, reaction: Reaction): Gen {
  const { node, name } = reaction;
  let result: Value;
  const outer = m.tries;
  if (reaction.handled) m.tries = [...outer, { attempts: m.attempts.length, asked: new Set() }];
  try {
    result = yield* wait(m, promise);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    m.tries = outer;
    if (!isCallable(reaction.onRejected)) throw error;
    const value = yield* callReaction(
      m,
      reaction.onRejected,
      name === 'finally' ? [] : [error.value],
      node,
    );
    if (name === 'finally') throw error;
    return yield* adopt(m, value);
  }
  m.tries = outer;
  if (!isCallable(reaction.onFulfilled)) return result;
  const value = yield* callReaction(
    m,
    reaction.onFulfilled,
    name === 'finally' ? [] : [result],
    node,
  );
  const settled = yield* adopt(m, value);
  return name === 'finally' ? result : settled;
}

function isCallable(value: Value | undefined): value is Value {
  return isFunction(value) || value?.kind === 'sym';
}

function* callReaction(m: Machine, fn: Value, args: Value[], node: Node): Gen {
  const frame =
    fn.kind === 'obj' && fn.fn
      ? {
          kind: 'callback' as const,
          node: fn.fn.node,
          file: fn.fn.env.file,
          turn: m.turn(fn.fn.node),
        }
      : undefined;
  return yield* invokeValue(m, fn, args, node, frame);
}

function* adopt(m: Machine, value: Value): Gen {
  return value.kind === 'obj' && value.promise ? yield* wait(m, value) : value;
}

/** `new Promise((resolve, reject) => …)`. */
export function* newPromise(m: Machine, executor: Value | undefined, node: Node): Gen {
  const promise = m.promise();
  if (!isFunction(executor)) return promise;
  const resolve = m.simple(
    'resolve',
    ({ args }) => (m.loop.settle(promise, args[0] ?? undef, false), undef),
  );
  const reject = m.simple(
    'reject',
    ({ args }) => (m.loop.settle(promise, args[0] ?? undef, true), undef),
  );
  try {
    yield* invokeValue(m, executor, [resolve, reject], node);
  } catch (error) {
    if (!(error instanceof Thrown)) throw error;
    m.loop.settle(promise, error.value, true);
  }
  return promise;
}

/** The functions on `Promise` itself. */
export function* promiseStatic(m: Machine, name: string, args: Value[], node: Node): Gen {
  const given = args[0] ?? undef;
  switch (name) {
    case 'resolve':
      return given.kind === 'obj' && given.promise ? given : m.settled(given);
    case 'reject':
      return m.settled(given, true);
    case 'all':
    case 'allSettled':
    case 'race':
    case 'any': {
      const derived = m.promise();
      m.loop.start(combine(m, name, iterate(m, given, node)), derived);
      return derived;
    }
    case 'withResolvers': {
      const promise = m.promise();
      return m.object({
        promise,
        resolve: m.simple(
          'resolve',
          (call) => (m.loop.settle(promise, call.args[0] ?? undef, false), undef),
        ),
        reject: m.simple(
          'reject',
          (call) => (m.loop.settle(promise, call.args[0] ?? undef, true), undef),
        ),
      });
    }
    default:
      return m.fresh(node, name);
  }
}

function* combine(m: Machine, name: string, items: readonly Value[]): Gen {
  const results: Value[] = [];
  for (const item of items) {
    try {
      results.push(yield* wait(m, item));
      if (name === 'race' || name === 'any') return results.at(-1)!;
    } catch (error) {
      if (!(error instanceof Thrown)) throw error;
      if (name === 'all' || name === 'race') throw error;
      if (name === 'allSettled') results.push(m.object({ reason: error.value }));
    }
  }
  return m.array(name === 'allSettled' ? results.map((value) => m.object({ value })) : results);
}
