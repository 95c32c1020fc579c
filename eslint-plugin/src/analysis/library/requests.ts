/** Raw HTTP: requests, clients, clients that repeat failed requests. */

import type { Effect, Where } from '../../catalog/index.js';
import type { Machine } from '../machine.js';
import { at } from '../records.js';
import {
  isFunction,
  prim,
  provenance,
  str,
  undef,
  type Obj,
  type Retries,
  type Value,
} from '../values.js';
import { readMember } from '../eval/members.js';
import type { Runner } from '../attempt.js';
import type { Retry } from '../redeem.js';
import { goesOn, runRetried } from './callbacks.js';
import { literalParts } from '../evidence.js';
import { redeemByRequest } from './grant.js';
import { recognize } from './recognize.js';
import { answer } from './answers.js';
import type { LibraryCall } from './apply.js';
import { coldRequest } from './observables.js';
import { activeReruns, allHold, remainingReruns } from './options.js';
import { libraryProvenance, makeResult } from './results.js';
import type { Node } from '../syntax/nodes.js';

type Send = Extract<Effect, { does: 'send' }>;

export function sendRequest(m: Machine, call: LibraryCall, effect: Send): Value {
  const parts = gather(call.args, [...(effect.url ? [effect.url] : []), ...effect.parts]);
  const client = libraryProvenance(call).client;
  if (client?.defaults) parts.push(client.defaults);
  const options = effect.options
    ? at(call.args[effect.options.arg], effect.options.prop)
    : undefined;
  const retry = retryOf(m, call, effect, options);
  const send = (node: Node, operator: string | undefined): Obj | undefined => {
    const url = effect.url ? at(call.args[effect.url.arg], effect.url.prop) : undefined;
    return redeemByRequest(m, {
      node,
      parts,
      url,
      entry: call.entry,
      retry: operator === undefined ? retry : { label: operator, node: call.node },
      name: call.name,
      args: call.args,
    });
  };
  if (effect.sends === 'subscribed')
    return coldRequest(
      m,
      call.node,
      (node, operator) => send(node, operator) ?? m.settled(m.fresh(call.node, 'response')),
    );
  const promise = send(call.node, undefined);
  if (promise) answer(m, call.node, call.args, effect.answer, promise);
  return promise ?? response(m, call);
}

/** Who repeats a request that fails: its client, a part of its options, or a call that is given such options. */
function retryOf(
  m: Machine,
  call: LibraryCall,
  effect: Send,
  options: Value | undefined,
): Retry | undefined {
  const own: Retries = {
    label: `\`${call.name ?? libraryProvenance(call).path?.at(-1) ?? call.entry.callee.name}\``,
    reruns: effect.reruns ?? [],
    options: libraryProvenance(call).client?.defaults,
    perRequest: '',
  };
  const inside = options?.kind === 'obj' ? [...options.props.values()] : [];
  const all = [libraryProvenance(call).client?.retries, retriesAmong(inside), own];
  for (const retries of all) {
    const found = retries && repeated(m, call, retries, options);
    if (found) return found;
    if (retries !== own && isOff(retries, options)) return undefined;
  }
  return undefined;
}

function repeated(
  m: Machine,
  call: LibraryCall,
  retries: Retries,
  options: Value | undefined,
): Retry | undefined {
  const own = ownOptions(retries, options);
  const rerun = remainingReruns(retries.reruns, own, retries.options).find(
    ({ scenario }) => scenario === 'again after failure',
  );
  if (!rerun) return undefined;
  return {
    label: retries.label,
    node: call.node,
    effect: retries.effect,
    ...(rerun.decidedBy
      ? { goesOn: (error) => goesOn(m, call, rerun.decidedBy, [own, retries.options], error) }
      : {}),
  };
}

/** What the options of one request say of its repetition. */
function ownOptions(retries: Retries, options: Value | undefined): Value | undefined {
  return retries.perRequest === undefined ? undefined : at(options, retries.perRequest);
}

/** The options of one request say that it is not repeated, whatever its client does. */
function isOff(retries: Retries | undefined, options: Value | undefined): boolean {
  const own = retries && ownOptions(retries, options);
  if (!own) return false;
  return retries.reruns.some(({ off }) => off?.some((set) => allHold(set, own)));
}

/** A client or middleware among some values that repeats what fails. */
function retriesAmong(values: readonly Value[]): Retries | undefined {
  for (const value of values) {
    const found =
      value.kind === 'obj' && value.type === 'array'
        ? retriesAmong(value.items)
        : provenance(value).client?.retries;
    if (found) return found;
  }
  return undefined;
}

/** The answer to a request that is no redemption. */
function response(m: Machine, call: LibraryCall): Value {
  const args = call.args.map((arg) => provenance(arg).unknownCall?.args ?? []).flat();
  return m.settled(
    m.fresh(call.node, 'response', {
      attempts: [],
      label: 'response',
      unknownCall: { site: call.node.range[0], args },
    }),
  );
}

function gather(args: readonly Value[], places: readonly Where[]): Value[] {
  return places.flatMap((where) => {
    const found = where.rest ? args.slice(where.arg) : [at(args[where.arg], where.prop)];
    return found.filter(
      (value): value is Value =>
        value !== undefined && !(value.kind === 'prim' && value.value === undefined),
    );
  });
}

type Open = Extract<Effect, { does: 'open request' }>;

/** `request(url).send(body)`: parts are added until the request goes out. */
export function openRequest(m: Machine, call: LibraryCall, effect: Open): Value {
  const state = {
    parts: gather(call.args, [...(effect.url ? [effect.url] : []), ...(effect.parts ?? [])]),
    retry: undefined as Retry | undefined,
  };
  const made = makeResult(m, call);
  if (made.kind !== 'obj') return made;
  const promise = m.promise();
  let gone = false;
  const goOut = (node: Node = call.node): void => {
    if (gone) return;
    gone = true;
    const sent = redeemByRequest(m, {
      node,
      parts: state.parts,
      url: state.parts.find((part) => part.kind !== 'obj' && literalParts(part).includes('/')),
      entry: call.entry,
      retry: state.retry,
      name: call.name,
    });
    m.loop.settle(promise, sent ?? m.fresh(call.node, 'response'), false);
    if (sent) answer(m, call.node, call.args, effect.answer, sent);
  };
  made.promise = promise.promise;
  for (const name of effect.add) {
    made.props.set(
      name,
      m.simple(name, ({ args, node }) => {
        state.parts.push(...args.filter((arg) => !isFunction(arg)));
        const retries = retriesAmong(args);
        if (retries) state.retry ??= repeated(m, call, retries, undefined);
        if (args.length === 2) state.parts.push(pair(m, args[0]!, args[1]!));
        // An object is made before it is told anything; a request begins where it is made.
        if (effect.go?.includes(name))
          goOut(call.entry.callee.on === 'constructor' ? node : call.node);
        return made;
      }),
    );
  }
  for (const name of effect.retry ?? []) {
    made.props.set(
      name,
      m.simple(name, ({ node, args: [times] }) => {
        const none = times?.kind === 'prim' && (times.value === 0 || times.value === false);
        state.retry = none ? undefined : { label: `\`${name}\``, node };
        return made;
      }),
    );
  }
  if (effect.go)
    for (const name of effect.go)
      if (!effect.add.includes(name))
        made.props.set(
          name,
          m.simple(name, () => (goOut(), made)),
        );
  const context = m.loop.snapshot();
  if (!effect.go)
    m.loop.microtask(() => {
      const outer = m.loop.snapshot();
      m.loop.restore(context);
      goOut();
      m.loop.restore(outer);
    });
  return made;
}

function pair(m: Machine, name: Value, value: Value): Value {
  return name.kind === 'prim' ? m.object({ [String(name.value)]: value }) : str([value]);
}

type MakeClient = Extract<Effect, { does: 'make client' }>;

export function makeClient(m: Machine, call: LibraryCall, effect: MakeClient): Value {
  const options = effect.options
    ? at(call.args[effect.options.arg], effect.options.prop)
    : undefined;
  const made = makeResult(m, call);
  if (made.kind !== 'obj' || !made.from) return made;
  const inherited = libraryProvenance(call).client;
  const retries: Retries | undefined = effect.reruns
    ? {
        label: `\`${call.name ?? call.entry.callee.name}\``,
        reruns: effect.reruns,
        options,
        perRequest: '',
      }
    : (pluggedIn(m, call) ?? inherited?.retries);
  made.from = {
    ...made.from,
    path: made.from.path?.slice(0, -1) ?? [],
    client: {
      ...(retries ? { retries } : {}),
      ...(options ? { defaults: options } : {}),
    },
  };
  return made;
}

type MakeRetrying = Extract<Effect, { does: 'make retrying' }>;

/** A plugin that is handed over uncalled: `Octokit.plugin(retry)`. */
function pluggedIn(m: Machine, call: LibraryCall): Retries | undefined {
  for (const callee of call.args) {
    if (callee.kind !== 'sym' || !callee.from.module) continue;
    const { node, env } = call;
    const plugin = { node, env, callee, receiver: undefined, name: undefined, isNew: false };
    const effect = recognize(m, { ...plugin, args: [] })?.effect;
    if (effect?.does !== 'make retrying') continue;
    const { reruns, perRequest } = effect;
    return { label: `\`${callee.from.label ?? 'retry'}\``, reruns, perRequest, effect };
  }
  return undefined;
}

/** `axiosRetry(axios)`, `fetchRetry(fetch)`. */
export function makeRetrying(m: Machine, call: LibraryCall, effect: MakeRetrying): Value {
  const { target, reruns, perRequest } = effect;
  const options = effect.options && optionsAt(m, call, effect.options);
  const label = `\`${libraryProvenance(call).label ?? call.entry.callee.name}\``;
  const retries: Retries = { label, reruns, options, perRequest, effect };
  if (target === 'receiver') {
    const handed = retriesAmong(call.args);
    if (handed) equip(call.receiver, handed);
    return call.receiver ?? undef;
  }
  if (target !== 'result') {
    equip(at(call.args[target.arg], target.prop), retries);
    return undef;
  }
  const [own] = call.args;
  if (isFunction(own) && own.fn) return repeatedly(m, call, own, retries);
  const base = call.args.find((arg) => arg.kind === 'sym' || isFunction(arg));
  const from = base ? provenance(base) : provenance(call.callee);
  return m.fresh(call.node, 'client', {
    ...from,
    label: from.label ?? 'fetch',
    path: from.path ?? [],
    client: { retries },
  });
}

function equip(client: Value | undefined, retries: Retries): void {
  const from = client?.kind === 'sym' || client?.kind === 'obj' ? client.from : undefined;
  if (from) from.client = { ...from.client, retries };
}

/** Options may stand in an argument's property that the program has written before. */
function optionsAt(m: Machine, call: LibraryCall, { arg, prop }: Where): Value | undefined {
  const shown = at(call.args[arg], prop);
  if (shown || prop === undefined) return shown;
  const value = prop
    .split('.')
    .reduce<Value | undefined>(
      (object, name) => object && readMember(m, object, prim(name), call.node),
      call.args[arg],
    );
  return value?.kind === 'obj' ? value : undefined;
}

/** A function of the program that is run again when it fails. */
function repeatedly(m: Machine, call: LibraryCall, fn: Obj, retries: Retries): Value {
  const [rerun] = activeReruns(retries.reruns, retries.options);
  if (!rerun) return fn;
  const runner: Runner = {
    name: retries.label,
    as: 'retry',
    node: call.node,
    ...(retries.effect ? { effect: retries.effect } : {}),
  };
  return m.native('again', function* ({ args }) {
    const promise = m.promise();
    m.loop.start(
      runRetried(m, call, { fn, runner, rerun, options: retries.options, args }),
      promise,
    );
    yield* [];
    return promise;
  });
}
