/** Doing what the catalogue says a call does. */

import type { Effect, Entry, Returned, Where } from '../../catalog/index.js';
import type { Call } from '../eval/calls.js';
import type { Machine } from '../machine.js';
import type { FunctionNode } from '../syntax/nodes.js';
import { at } from '../records.js';
import { keyOf, provenance, sym, undef, type Obj, type Value } from '../values.js';
import { relayedCode } from '../evidence.js';
import { redeem } from '../redeem.js';
import { isObservable, subscribe } from './observables.js';
import { runCallback } from './callbacks.js';
import { refreshByLibrary } from './refresh.js';
import { addField, build } from './fields.js';
import { claim, isLocked, lock, memoize, runExclusively, runOnce } from './guards.js';
import { readPage, stripPage } from './pages.js';
import { recognize } from './recognize.js';
import { prepareRedemption, redeemByLibrary, redeemPageCode } from './redemptions.js';
import { makeClient, makeRetrying, openRequest, sendRequest } from './requests.js';
import { closeTarget, removeRegistration } from '../run/registration.js';
import { dispatch } from './dispatch.js';
import { handOverTokens } from './handed-tokens.js';
import { hook, stable } from './hooks.js';
import { makeResult } from './results.js';
import { noteLibraryCall } from '../judge/fallback/sinks.js';
import { noteTokens } from '../judge/tokens.js';

/** A call together with the entry that describes it. */
export interface LibraryCall extends Call {
  entry: Entry;
}

/** Applies the catalogue to a call, or returns undefined when it says nothing of it. */
export function* applyLibrary(m: Machine, call: Call): Generator<Obj, Value | undefined, void> {
  const attached = attachedEffect(call);
  const entry = attached ?? recognize(m, call);

  if (!entry) return undefined;
  return yield* applyEntry(m, { ...call, entry });
}

/** What an earlier call of the library said of this function (`setSearchParams`, `mutate`). */
function attachedEffect(call: Call): Entry | undefined {
  const from = provenance(call.callee);
  return from.effect;
}

export function* applyEntry(
  m: Machine,
  call: LibraryCall,
): Generator<Obj, Value | undefined, void> {
  noteLibraryCall(m, call, call.entry.effect.does);
  const result = yield* apply(m, call, call.entry.effect);
  const { returns } = call.entry;
  const whole = returns && result ? withReturned(m, call, result, returns) : result;
  return whole && call.entry.effect.does !== 'hook' ? stable(m, call, whole) : whole;
}

/** Attaches to parts of a result what calling them does. */
function withReturned(
  m: Machine,
  call: LibraryCall,
  result: Value,
  returns: readonly Returned[],
): Value {
  const functions = returns.map(({ at: place, effect }) => {
    const entry: Entry = { ...call.entry, effect };
    return {
      place,
      value: sym(`${keyOf(result)}.${place}`, {
        attempts: [],
        label: place,
        effect: entry,
        made: true,
        madeBy: call.args,
        madeAs: call.entry,
        path: [place],
      }),
    };
  });
  const whole = functions.find(({ place }) => place === '');
  if (whole) return whole.value;
  const object = m.alloc(functions.every(({ place }) => /^\d+$/.test(place)) ? 'array' : 'object');
  object.rest = result;
  for (const { place, value } of functions) {
    if (object.type === 'array') object.items[Number(place)] = value;
    else object.props.set(place, value);
  }
  if (object.type === 'array' && result.kind === 'obj')
    for (const [index, item] of result.items.entries()) object.items[index] ??= item;
  for (let index = 0; index < object.items.length; index++)
    object.items[index] ??= sym(`${keyOf(result)}[${index}]`, provenance(result));
  return object;
}

function* apply(
  m: Machine,
  call: LibraryCall,
  effect: Effect,
): Generator<Obj, Value | undefined, void> {
  switch (effect.does) {
    case 'redeem':
      return redeemByLibrary(m, call, effect);
    case 'redeem page code':
      return redeemPageCode(m, call, effect);
    case 'prepare redemption':
      return prepareRedemption(m, call, effect);
    case 'refresh':
      return refreshByLibrary(m, call, effect) ?? renew(m, call, 'refresh');
    case 'acquire silently':
      return renew(m, call, 'silent');
    case 'start sign-in':
      return signIn(m, call, effect);
    case 'send':
      return sendRequest(m, call, effect);
    case 'open request':
      return openRequest(m, call, effect);
    case 'make client':
      return makeClient(m, call, effect);
    case 'make retrying':
      return makeRetrying(m, call, effect);
    case 'run':
      return yield* runCallback(m, call, effect);
    case 'hand over tokens':
      yield* handOverTokens(m, call, effect);
      return makeResult(m, call);
    case 'call callback':
      return yield* callGivenCallback(m, call, effect);
    case 'dispatch':
      return yield* dispatch(m, call, effect);
    case 'hook':
      return yield* hook(m, call, effect.hook);
    case 'read page':
      return readPage(m, call, effect);
    case 'strip page':
      return stripPage(m, call, effect);
    case 'claim':
      return claim(m, call, effect);
    case 'run exclusively':
      return yield* runExclusively(m, call, effect);
    case 'run once':
      return runOnce(m, call, effect);
    case 'lock':
      return lock(m, call, effect);
    case 'is locked':
      return isLocked(m, call);
    case 'memoize':
      return memoize(m, call, effect);
    case 'tell unspent':
      return tellUnspent(call, effect);
    case 'build':
      return build(m, call, effect);
    case 'add field':
      return addField(m, call, effect);
    case 'parse':
      return parseOrSubscribe(m, call, at(call.args[effect.from.arg], effect.from.prop) ?? undef);
    case 'cancel':
      removeRegistration(m, at(call.args[effect.what.arg], effect.what.prop) ?? undef);
      m.loop.clearTimer(at(call.args[effect.what.arg], effect.what.prop) ?? undef);
      return undef;
    case 'close':
      if (call.receiver) closeTarget(m, call.receiver);
      return undef;
    case 'handle requests':
    case 'test':
      return handOver(m, call, effect);
    case 'nothing':
      return makeResult(m, call);
  }
}

/** New tokens without a code. After a redemption in the same run this may fail too: that is what a `catch` is for. */
function renew(m: Machine, call: LibraryCall, kind: 'refresh' | 'silent'): Value {
  const { node } = call;
  noteTokens(m, { kind, node, file: call.env.file, call });
  const site = node.range[0];
  const redeemed = m.attempts.some(
    (attempt) => attempt.run === m.run && attempt.settled && !attempt.failed,
  );
  const fails =
    redeemed &&
    !m.infallible &&
    !m.decide(
      { kind: 'outcome', key: `renews ${site}`, node, attempts: [], site: undefined, args: [] },
      true,
    );
  if (fails) return m.settled(m.fresh(node, 'error', { attempts: [], label: 'error' }), true);
  const unknownCall = { site, args: [] };
  return m.settled(m.fresh(node, 'tokens', { attempts: [], label: 'tokens', unknownCall }));
}

function signIn(
  m: Machine,
  call: LibraryCall,
  effect: Extract<Effect, { does: 'start sign-in' }>,
): Value {
  const read = (places: readonly Where[] | undefined): (Value | undefined)[] =>
    (places ?? []).map((where) => at(call.args[where.arg], where.prop));
  const result = makeResult(m, call);
  noteTokens(m, {
    kind: 'sign-in',
    node: call.node,
    file: call.env.file,
    call,
    scopes: read(effect.scopes),
    params: read(effect.params),
    result,
  });
  return handedOn(m, call) ?? result;
}

/** A sign-in that is given the page's code redeems it on the way. */
function handedOn(m: Machine, call: LibraryCall): Value | undefined {
  const code = relayedCode(m, call.args, undefined, {
    name: call.name ?? call.entry.callee.name,
  });
  return code && redeem(m, { node: call.node, code, entry: call.entry, relayed: true });
}

/** A handler of requests becomes an entry of its own; a test's body is never run. */
function handOver(
  m: Machine,
  call: LibraryCall,
  effect: Extract<Effect, { does: 'handle requests' | 'test' }>,
): Value | undefined {
  if (effect.does === 'test') {
    for (const arg of call.args) if (arg.kind === 'obj' && arg.fn) m.ignored.add(arg.fn.node);
  } else {
    // `store.get(key)` beside a server: nothing is handed over.
    if (!at(call.args[effect.callback.arg], effect.callback.prop)) return undefined;
    for (const arg of handlersIn(call, effect))
      m.handlers.set(arg, { node: call.node, returns: effect.returns });
  }
  return makeResult(m, call);
}

/** The functions that handle requests: arguments, or properties of a route's description. */
function handlersIn(
  { args }: LibraryCall,
  { callback }: Extract<Effect, { does: 'handle requests' }>,
): FunctionNode[] {
  const given = callback.prop ? [...args, at(args[callback.arg], callback.prop)] : args;
  return given.flatMap((arg) => (arg?.kind === 'obj' && arg.fn ? [arg.fn.node] : []));
}

/** `mutate(x)` runs the function that was given to `useMutation`. */
function* callGivenCallback(
  m: Machine,
  call: LibraryCall,
  { key }: Extract<Effect, { does: 'call callback' }>,
): Generator<Obj, Value | undefined, void> {
  const { madeBy = [], madeAs } = provenance(call.callee);
  if (madeAs?.effect.does !== 'run') return undefined;
  const args = key ? [madeBy[0] ?? undef, m.object({ [key]: call.args[0] ?? undef })] : call.args;
  return yield* runCallback(
    m,
    { ...call, args },
    { ...madeAs.effect, as: 'mutation', when: 'now', returns: 'promise of it' },
    madeBy,
  );
}

function tellUnspent(call: LibraryCall, effect: Extract<Effect, { does: 'tell unspent' }>): Value {
  const error = at(call.args[effect.error.arg], effect.error.prop) ?? undef;
  const told = sym(`unspent(${keyOf(error)})`, {
    ...provenance(error),
    label: 'unspent',
    unspends: provenance(error).attempts,
  });
  return told;
}

/** `firstValueFrom(request)` reads a request that goes out only now. */
function parseOrSubscribe(m: Machine, call: LibraryCall, from: Value): Value {
  return isObservable(from) ? subscribe(m, from, call.node) : parse(m, from);
}

/** A parsed query string: its parameters are properties. */
function parse(m: Machine, from: Value): Value {
  if (from.kind === 'sym' && from.from.url === 'page') return from;
  if (from.kind === 'str' && from.parts.length === 1 && typeof from.parts[0] !== 'string')
    return from.parts[0]!;
  if (from.kind === 'prim') return m.object();
  return sym(`parse(${keyOf(from)})`, {
    attempts: provenance(from).attempts,
    ...(provenance(from).url ? { url: provenance(from).url! } : {}),
    label: 'query',
  });
}
