/** Raw HTTP: requests, clients, clients that repeat failed requests. */

import type { Effect, Rerun } from '../../catalog/index.js';
import type { Machine } from '../machine.js';
import { at } from '../records.js';
import { isFunction, provenance, str, undef, type Obj, type Value } from '../values.js';
import { redeemByRequest } from './grant.js';
import { answer } from './answers.js';
import type { LibraryCall } from './apply.js';
import { coldRequest } from './observables.js';
import { activeReruns, allHold } from './options.js';
import { libraryProvenance, makeResult } from './results.js';
import type { Where } from '../../catalog/index.js';
import type { Node } from '../syntax/nodes.js';

type Send = Extract<Effect, { does: 'send' }>;

export function sendRequest(m: Machine, call: LibraryCall, effect: Send): Value {
  const parts = gather(call.args, [...(effect.url ? [effect.url] : []), ...effect.parts]);
  const client = libraryProvenance(call).client;
  if (client?.defaults) parts.push(client.defaults);
  const options = effect.options
    ? at(call.args[effect.options.arg], effect.options.prop)
    : undefined;
  const retries = isOff(effect, client?.retries?.effect, options)
    ? undefined
    : (client?.retries ?? retrying(effect.reruns, options, call));
  const send = (node: Node, retry: string | undefined): Obj | undefined => {
    const label = retry ?? retries?.label;
    const url = effect.url ? at(call.args[effect.url.arg], effect.url.prop) : undefined;
    return redeemByRequest(m, {
      node,
      parts,
      url,
      entry: call.entry,
      retry: label === undefined ? undefined : { label, node: call.node, effect: retries?.effect },
      name: call.name,
      args: call.args,
    });
  };
  if (effect.sends === 'subscribed')
    return coldRequest(
      m,
      call.node,
      (node, retry) => send(node, retry) ?? m.settled(m.fresh(call.node, 'response')),
    );
  const promise = send(call.node, undefined);
  if (promise) answer(m, call.node, call.args, effect.answer, promise);
  return promise ?? response(m, call);
}

function retrying(
  reruns: readonly Rerun[] | undefined,
  options: Value | undefined,
  call: LibraryCall,
): { label: string; effect?: Effect } | undefined {
  const active = activeReruns(reruns, options).some(
    (rerun) => rerun.scenario === 'again after failure',
  );
  return active
    ? {
        label: `\`${call.name ?? libraryProvenance(call).path?.at(-1) ?? call.entry.callee.name}\``,
      }
    : undefined;
}

/** The options of one request say that it is not repeated, whatever its client does. */
function isOff(effect: Send, client: Effect | undefined, options: Value | undefined): boolean {
  const retrying = client?.does === 'make retrying' ? client : undefined;
  if (!options || (retrying && retrying.perRequest === undefined)) return false;
  const own = retrying?.perRequest ? at(options, retrying.perRequest) : options;
  return (
    (retrying ?? effect).reruns?.some((rerun) => rerun.off?.some((set) => allHold(set, own))) ??
    false
  );
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
    retry: undefined as { label: string; node: Node } | undefined,
  };
  const made = makeResult(m, call);
  if (made.kind !== 'obj') return made;
  const promise = m.promise();
  let gone = false;
  const goOut = (): void => {
    if (gone) return;
    gone = true;
    const sent = redeemByRequest(m, {
      node: call.node,
      parts: state.parts,
      url: undefined,
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
      m.simple(name, ({ args }) => {
        state.parts.push(...args.filter((arg) => !isFunction(arg)));
        if (args.length === 2) state.parts.push(pair(m, args[0]!, args[1]!));
        if (effect.go?.includes(name)) goOut();
        return made;
      }),
    );
  }
  for (const name of effect.retry ?? []) {
    made.props.set(
      name,
      m.simple(name, ({ node }) => {
        state.retry = { label: `\`${name}\``, node };
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
  const again = activeReruns(effect.reruns, options).some(
    (rerun) => rerun.scenario === 'again after failure',
  );
  const inherited = libraryProvenance(call).client;
  made.from = {
    ...made.from,
    path: made.from.path?.slice(0, -1) ?? [],
    client: {
      ...(inherited?.retries ? { retries: inherited.retries } : {}),
      ...(again ? { retries: { label: `\`${call.name ?? call.entry.callee.name}\`` } } : {}),
      ...(options ? { defaults: options } : {}),
    },
  };
  return made;
}

type MakeRetrying = Extract<Effect, { does: 'make retrying' }>;

/** `axiosRetry(axios)`, `fetchRetry(fetch)`. */
export function makeRetrying(m: Machine, call: LibraryCall, effect: MakeRetrying): Value {
  const options = effect.options
    ? at(call.args[effect.options.arg], effect.options.prop)
    : undefined;
  const again = activeReruns(effect.reruns, options).some(
    (rerun) => rerun.scenario === 'again after failure',
  );
  const label = `\`${libraryProvenance(call).label ?? call.entry.callee.name}\``;
  if (effect.target !== 'result') {
    const target = at(call.args[effect.target.arg], effect.target.prop);
    const from =
      target && (target.kind === 'sym' || target.kind === 'obj') ? target.from : undefined;
    if (again && from) from.client = { ...from.client, retries: { label, effect } };
    return undef;
  }
  const base = call.args.find((arg) => arg.kind === 'sym' || isFunction(arg));
  const from = base ? provenance(base) : provenance(call.callee);
  const made = m.fresh(call.node, 'client', {
    ...from,
    label: from.label ?? 'fetch',
    path: from.path ?? [],
    client: again ? { retries: { label, effect } } : {},
  });
  return made;
}
