/** What no code shows: atomic claims, locks, functions that run once. */

import type { Effect } from '../../catalog/index.js';
import { callbackFrame } from '../eval/functions.js';
import { invokeValue } from '../eval/calls.js';
import { wait } from '../loop.js';
import { Thrown, type Machine } from '../machine.js';
import { at } from '../records.js';
import {
  isFunction,
  keyOf,
  no,
  nul,
  prim,
  provenance,
  undef,
  yes,
  type Obj,
  type Value,
} from '../values.js';
import type { LibraryCall } from './apply.js';
import { makeResult } from './results.js';

type Claim = Extract<Effect, { does: 'claim' }>;

/** Yes to one caller only. */
export function claim(m: Machine, call: LibraryCall, effect: Claim): Value {
  const keys =
    effect.key?.map((where) => at(call.args[where.arg], where.prop) ?? undef) ?? call.args;
  const key = `${call.receiver ? keyOf(call.receiver) : ''} ${call.entry.callee.name} ${keys.map((value) => deepKey(value)).join(' ')}`;
  const won = !m.taken.has(key);
  m.taken.set(key, m.run);
  if (!won && effect.fails === 'throws') return m.settled(m.fresh(call.node, 'error'), true);
  const answer = won
    ? effect.yes === undefined
      ? m.fresh(call.node, 'claimed', { attempts: [], label: 'claimed' })
      : prim(effect.yes)
    : effect.no === undefined
      ? nul
      : prim(effect.no);
  if (won && answer.kind === 'sym') m.facts.set(answer.key, { truthy: true, nullish: false });
  return m.settled(
    effect.at
      ? effect.at
          .split('.')
          .reduceRight<Value>((inner, name) => m.object({ [name]: inner }), answer)
      : answer,
  );
}

/** Objects made anew with the same content are the same key. */
function deepKey(value: Value): string {
  if (value.kind !== 'obj') return keyOf(value);
  return `{${[...value.props].map(([name, item]) => `${name}:${deepKey(item)}`).join(',')}${value.items.map(deepKey).join(',')}}`;
}

/** Locks by what they belong to: free, or with callers waiting. */
interface Lock {
  held: boolean;
  waiting: (() => void)[];
}

function lockOf(m: Machine, call: LibraryCall, key: Value | undefined): Lock {
  const name = `${call.receiver ? keyOf(call.receiver) : keyOf(call.callee)} ${key ? deepKey(key) : ''}`;
  let found = m.locks.get(name);
  if (!found) m.locks.set(name, (found = { held: false, waiting: [] }));
  return found;
}

function take(m: Machine, lock: Lock): Obj {
  const promise = m.promise();
  if (!lock.held) {
    lock.held = true;
    m.loop.settle(promise, undef, false);
  } else lock.waiting.push(() => m.loop.settle(promise, undef, false));
  return promise;
}

function release(lock: Lock): void {
  const next = lock.waiting.shift();
  if (next) next();
  else lock.held = false;
}

type Exclusive = Extract<Effect, { does: 'run exclusively' }>;

export function* runExclusively(
  m: Machine,
  call: LibraryCall,
  effect: Exclusive,
): Generator<Obj, Value | undefined, void> {
  const fn = at(call.args[effect.callback.arg], effect.callback.prop);
  if (!isFunction(fn)) return undefined;
  const held = lockOf(m, call, effect.key && at(call.args[effect.key.arg], effect.key.prop));
  if (held.held && effect.busy) {
    if (effect.busy === 'throws') return m.settled(m.fresh(call.node, 'error'), true);
    return yield* invokeValue(m, fn, [nul], call.node);
  }
  const promise = m.promise();
  m.loop.start(alone(m, held, fn, call, held.held), promise);
  return promise;
}

type Once = Extract<Effect, { does: 'run once' }>;

/** `share(key, () => redeem(code))`: whoever comes later gets the first one's promise. */
export function runOnce(m: Machine, call: LibraryCall, effect: Once): Value | undefined {
  const fn = at(call.args[effect.callback.arg], effect.callback.prop);
  if (!isFunction(fn)) return undefined;
  const key = effect.key && at(call.args[effect.key.arg], effect.key.prop);
  const slot = `once ${keyOf(call.callee)} ${key ? keyOf(key) : ''}`;
  const known = m.kept.get(slot);
  if (known) return known;
  const promise = m.promise();
  m.kept.set(slot, promise);
  m.loop.start(invokeValue(m, fn, [], call.node), promise);
  return promise;
}

function* alone(
  m: Machine,
  held: Lock,
  fn: Obj,
  call: LibraryCall,
  waited: boolean,
): Generator<Obj, Value, void> {
  yield* wait(m, take(m, held));
  try {
    const frame = fn.fn
      ? callbackFrame(
          m,
          fn,
          { name: `\`${call.name ?? 'lock'}\``, as: 'exclusive', node: call.node, waited },
          0,
        )
      : undefined;
    return yield* wait(m, yield* invokeValue(m, fn, [m.object()], call.node, frame));
  } finally {
    release(held);
  }
}

type LockEffect = Extract<Effect, { does: 'lock' }>;

export function lock(m: Machine, call: LibraryCall, effect: LockEffect): Value {
  const held = lockOf(m, call, effect.key && at(call.args[effect.key.arg], effect.key.prop));
  const free = m.simple(effect.release, () => (release(held), undef));
  if (held.held && effect.busy)
    return effect.busy === 'false' ? no : m.settled(m.fresh(call.node, 'error'), true);
  const taken = take(m, held);
  if (effect.busy === 'false') return yes;
  const promise = m.promise();
  m.loop.whenSettled(taken, () => m.loop.settle(promise, result(m, call, effect, free), false));
  return promise;
}

function result(m: Machine, call: LibraryCall, effect: LockEffect, free: Obj): Value {
  if (effect.release === '()') return free;
  if (effect.on === 'receiver' && call.receiver?.kind === 'obj')
    call.receiver.props.set(effect.release, free);
  else if (effect.on === 'receiver' && call.receiver)
    m.overlay.set(`${keyOf(call.receiver)}.${effect.release}`, free);
  else if (/^\d+$/.test(effect.release)) {
    const items = m.array();
    items.items[Number(effect.release)] = free;
    for (let index = 0; index < items.items.length; index++) items.items[index] ??= undef;
    return items;
  }
  const made = makeResult(m, call);
  if (made.kind === 'obj') made.props.set(effect.release, free);
  return made;
}

export function isLocked(m: Machine, call: LibraryCall): Value {
  return prim(lockOf(m, call, undefined).held);
}

type Memoize = Extract<Effect, { does: 'memoize' }>;

/** A function that runs another once, or once for each first argument. */
export function memoize(m: Machine, call: LibraryCall, effect: Memoize): Value {
  const fn = at(call.args[effect.fn.arg], effect.fn.prop);
  if (!fn) return makeResult(m, call);
  const results = new Map<string, Value>();
  const memo = m.native('memoized', function* ({ args, node }) {
    const key = effect.per === 'ever' ? '' : keyOf(args[0] ?? undef);
    const known = results.get(key);
    if (known && !forgotten(known, effect.forgets)) return known;
    const given = effect.batch ? [m.array([args[0] ?? undef])] : args;
    try {
      const value = yield* invokeValue(
        m,
        fn,
        given,
        node,
        isFunction(fn) && fn.fn ? { kind: 'call', node, file: fn.fn.env.file, turn: 0 } : undefined,
      );
      results.set(key, value);
      return value;
    } catch (error) {
      if (error instanceof Thrown) results.delete(key);
      throw error;
    }
  });
  memo.from = { attempts: provenance(fn).attempts };
  if (!effect.method) return memo;
  const made = makeResult(m, call);
  if (made.kind === 'obj') made.props.set(effect.method, memo);
  return made;
}

function forgotten(value: Value, forgets: 'rejections' | 'settled' | undefined): boolean {
  const state = value.kind === 'obj' ? value.promise?.state : undefined;
  return forgets === 'settled'
    ? state !== 'pending'
    : forgets === 'rejections' && state === 'rejected';
}
