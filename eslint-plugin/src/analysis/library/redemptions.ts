/** Redemptions by an SDK's own API. */

import type { Effect, SelfGuard } from '../../catalog/index.js';
import { isPage, pageUrl } from '../builtins/page.js';
import type { Machine } from '../machine.js';
import { codeName } from '../names.js';
import { at } from '../records.js';
import { redeem } from '../redeem.js';
import { keyOf, sym, undef, type Obj, type Sym, type Value } from '../values.js';
import { noteTokens } from '../judge/tokens.js';
import { answer } from './answers.js';
import type { LibraryCall } from './apply.js';
import { allHold, mayHold } from './options.js';
import { makeResult } from './results.js';

type Redeem = Extract<Effect, { does: 'redeem' }>;

export function redeemByLibrary(m: Machine, call: LibraryCall, effect: Redeem): Value {
  const code = codeOf(m, call, effect);
  const kept = keepsItself(m, call, effect.guard, code);
  if (kept) return kept;
  const promise = redeem(m, {
    node: call.node,
    code,
    entry: call.entry,
    retry: undefined,
    ...(effect.codeIs === 'url' ? { key: urlKey(code) } : {}),
  });
  if (!promise) return m.settled(m.fresh(call.node, 'tokens'));
  noteRequest(m, call, promise);
  remember(m, call, code, promise);
  answer(m, call.node, call.args, effect.answer, promise);
  return promise;
}

function noteRequest(m: Machine, call: LibraryCall, promise: Obj): void {
  noteTokens(m, {
    kind: 'request',
    node: call.node,
    file: call.env.file,
    call,
    attempt: promise.promise?.attempt,
  });
}

function codeOf(m: Machine, call: LibraryCall, effect: Redeem): Value {
  for (const where of effect.code) {
    const base = call.args[where.arg];
    // Where either the code or an object with it may stand, a code that is known as one is the code.
    if (
      where.prop !== undefined &&
      base?.kind === 'sym' &&
      effect.code.some((other) => other.arg === where.arg && other.prop === undefined) &&
      !holdsCode(base)
    )
      continue;
    const found = at(base, where.prop);
    if (!found || (found.kind === 'prim' && found.value === undefined)) continue;
    if (effect.codeIs === 'url') return insideUrl(found);
    // An object where a code is expected holds it.
    if (found.kind === 'obj' && where.prop === undefined && !found.promise) {
      const inner = [...found.props].find(([name]) => codeName.test(name))?.[1];
      return inner ?? (found.rest ? found.rest : sym(keyOf(found), { attempts: [] }));
    }
    return found;
  }
  return m.fresh(call.node, 'code');
}

/** An unknown value that is named for options rather than for a code. */
function holdsCode(value: Sym): boolean {
  return !value.from.code && /options|params|request|config/i.test(value.from.label ?? '');
}

/** The code inside a URL or its parameters. */
function insideUrl(value: Value): Value {
  if (isPage(value)) return value;
  if (value.kind === 'obj') {
    const params = value.type === 'params' ? value : value.props.get('searchParams');
    const code =
      params?.kind === 'obj'
        ? params.entries.find(
            (entry) => entry.key.kind === 'prim' && codeName.test(String(entry.key.value)),
          )?.value
        : undefined;
    const own = code ?? [...value.props].find(([name]) => codeName.test(name))?.[1];
    if (own) return own;
    const rest = params?.kind === 'obj' ? params.rest : value.rest;
    return sym(rest ? keyOf(rest) : keyOf(value), {
      attempts: [],
      label: 'url',
      ...(rest?.kind === 'sym' && rest.from.url ? { url: rest.from.url } : {}),
    });
  }
  return value;
}

function urlKey(code: Value): string {
  return isPage(code) ? 'page:code' : keyOf(code);
}

type PageCode = Extract<Effect, { does: 'redeem page code' }>;

export function redeemPageCode(m: Machine, made: LibraryCall, effect: PageCode): Value {
  const instance = effect.instance && at(made.args[effect.instance.arg], effect.instance.prop);
  const call = instance ? { ...made, receiver: instance } : made;
  const options = effect.options
    ? at(call.args[effect.options.arg], effect.options.prop)
    : undefined;
  const off = effect.off?.some((set) => mayHold(set, options));
  const on = !effect.on || effect.on.some((set) => allHold(set, options));
  if (off || !on || (m.pageStripped && !effect.url)) return makeResult(m, call);
  const given = effect.url ? at(call.args[effect.url.arg], effect.url.prop) : undefined;
  if (m.pageStripped && (!given || isPage(given))) return makeResult(m, call);
  const code =
    given && !isPage(given) && given.kind !== 'prim' && given.kind !== 'obj' ? given : pageUrl;
  const kept = keepsItself(m, call, effect.guard, code);
  const constructed = effect.when === 'constructed';
  if (kept) return constructed ? makeResult(m, call) : kept;
  const promise = redeem(m, { node: call.node, code, entry: call.entry, bySdk: true });
  if (!promise) return makeResult(m, call);
  noteRequest(m, call, promise);
  // What a client has sent by itself does not keep another call from sending it, unless the page has one client.
  if (!constructed || effect.guard === 'page') remember(m, call, code, promise);
  return constructed ? makeResult(m, call) : promise;
}

/** What an SDK that guards itself returns instead of sending again. */
function keepsItself(
  m: Machine,
  call: LibraryCall,
  guard: SelfGuard | undefined,
  code: Value,
): Value | undefined {
  if (!guard) return undefined;
  const known = m.kept.get(guardKey(guard, call, code));
  if (!known) return undefined;
  const pending = known.promise?.state === 'pending';
  switch (guard) {
    case 'instance':
      return known;
    case 'in flight':
      return pending ? known : undefined;
    case 'later':
      return pending ? undefined : m.settled(m.fresh(call.node, 'error'), true);
    case 'page':
      return m.settled(m.fresh(call.node, 'error'), true);
  }
}

function remember(m: Machine, call: LibraryCall, code: Value, promise: Value): void {
  const { effect } = call.entry;
  const guard = 'guard' in effect ? effect.guard : undefined;
  if (guard && promise.kind === 'obj') m.kept.set(guardKey(guard, call, code), promise);
}

/** The state an SDK guards itself by: its instance's, or the page's. */
function guardKey(guard: SelfGuard, call: LibraryCall, code: Value): string {
  const owner =
    guard === 'page' || guard === 'later' ? '' : call.receiver ? keyOf(call.receiver) : '';
  return `${guard} ${owner} ${urlKey(code)}`;
}

type Prepare = Extract<Effect, { does: 'prepare redemption' }>;

/** An object that redeems when one of its methods is called. */
export function prepareRedemption(m: Machine, call: LibraryCall, effect: Prepare): Value {
  const code = codeOf(m, call, {
    does: 'redeem',
    code: effect.code,
    ...(effect.codeIs ? { codeIs: effect.codeIs } : {}),
  });
  let kept: Obj | undefined;
  const perform = m.simple(effect.method, ({ node }) => {
    const pending = kept?.promise?.state === 'pending';
    if (
      kept &&
      (effect.guard === 'instance' ||
        (effect.guard === 'in flight' && pending) ||
        (effect.guard === 'later' && !pending))
    )
      return kept;
    kept = redeem(m, { node, code, entry: call.entry });
    if (kept) noteRequest(m, call, kept);
    return kept ?? m.settled(undef);
  });
  if (effect.method === '()') return perform;
  const made = makeResult(m, call);
  if (made.kind === 'obj') made.props.set(effect.method, perform);
  return made;
}
