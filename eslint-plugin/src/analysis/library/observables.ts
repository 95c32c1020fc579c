/** Cold requests: nothing is sent until somebody subscribes, and each subscription sends again. */

import { invokeValue } from '../eval/calls.js';
import { wait } from '../loop.js';
import { Thrown, type Machine } from '../machine.js';
import type { Node } from '../syntax/nodes.js';
import { activeReruns } from './options.js';
import { isFunction, provenance, undef, type Obj, type Value } from '../values.js';

/** Sends the request once more; `retry`: failed attempts are repeated. */
export type Send = (node: Node, retry: string | undefined) => Obj;

interface Observable {
  send: Send;
  /** Operators that failed requests, or all subscribers, meet. */
  retry: string | undefined;
  shared: Obj | undefined;
  shares: boolean;
  /** The call that made it. */
  origin: Node;
  /** What is done with each answer before subscribers see it. */
  steps: { fn: Obj; node: Node; onError: boolean }[];
}

const observables = new WeakMap<Obj, Observable>();

/** A request that goes out when it is subscribed to. */
export function coldRequest(m: Machine, origin: Node, send: Send): Obj {
  return make(m, { send, origin, retry: undefined, shared: undefined, shares: false, steps: [] });
}

export function isObservable(value: Value | undefined): value is Obj {
  return value?.kind === 'obj' && observables.has(value);
}

function make(m: Machine, state: Observable): Obj {
  const object = m.alloc('native');
  object.label = 'observable';
  observables.set(object, state);
  object.props.set(
    'subscribe',
    m.simple(
      'subscribe',
      ({ args, node }) => (
        react(m, subscribe(m, object, node), args, node),
        m.object({ unsubscribe: m.simple('unsubscribe', () => undef) })
      ),
    ),
  );
  object.props.set(
    'toPromise',
    m.simple('toPromise', ({ node }) => subscribe(m, object, node)),
  );
  object.props.set(
    'pipe',
    m.simple('pipe', ({ args, node }) => make(m, piped(state, args, node))),
  );
  return object;
}

/** A request that is handed to the caller, who will subscribe. */
export function subscribeLater(m: Machine, value: Value): void {
  const state = value.kind === 'obj' ? observables.get(value) : undefined;
  if (value.kind === 'obj' && state && !state.shared) subscribe(m, value, state.origin);
}

/** Subscribes: by `.subscribe()`, `firstValueFrom()`, `toPromise()`. */
export function subscribe(m: Machine, object: Obj, node: Node): Obj {
  const state = observables.get(object)!;
  if (state.shares && state.shared) return state.shared;
  const sent = state.send(node, state.retry);
  const promise = m.promise();
  m.loop.start(follow(m, sent, state), promise);
  state.shared = promise;
  return promise;
}

function* follow(m: Machine, sent: Obj, state: Observable): Generator<Obj, Value, void> {
  let value: Value;
  try {
    value = yield* wait(m, sent);
  } catch (error) {
    const handler = state.steps.find((step) => step.onError);
    if (!(error instanceof Thrown) || !handler) throw error;
    return yield* inner(
      m,
      yield* invokeValue(m, handler.fn, [error.value], handler.node),
      handler.node,
    );
  }
  for (const step of state.steps) {
    if (!step.onError)
      value = yield* inner(m, yield* invokeValue(m, step.fn, [value], step.node), step.node);
  }
  return value;
}

/** What an operator's function returns may be another cold request: it is subscribed to. */
function* inner(m: Machine, value: Value, node: Node): Generator<Obj, Value, void> {
  return yield* wait(m, isObservable(value) ? subscribe(m, value, node) : value);
}

/** What `pipe(retry(2), shareReplay(1), switchMap(…))` makes of a request. */
function piped(state: Observable, operators: readonly Value[], node: Node): Observable {
  const next: Observable = { ...state, shared: undefined, steps: [...state.steps] };
  for (const operator of operators) {
    const name =
      provenance(operator).label ?? (operator.kind === 'obj' ? operator.label : undefined) ?? '';
    if (/^retry(?:When|Backoff)?$/.test(name) && !isSwitchedOff(operator))
      next.retry = `\`${name}\``;
    else if (/^share(?:Replay)?$|^publish\w*$/.test(name)) next.shares = true;
    const fn =
      operator.kind === 'obj' ? operator.items.find((item) => isFunction(item)) : undefined;
    if (isFunction(fn)) next.steps.push({ fn, node, onError: name === 'catchError' });
  }
  return next;
}

/** `retry(0)`. */
function isSwitchedOff(operator: Value): boolean {
  const retries = provenance(operator).client?.retries;
  return retries !== undefined && activeReruns(retries.reruns, retries.options).length === 0;
}

/** Hands the outcome to `next` and `error`. */
function react(m: Machine, promise: Obj, args: readonly Value[], node: Node): void {
  const observer = args[0];
  const pick = (name: string, index: number): Value | undefined =>
    observer?.kind === 'obj' && !observer.fn && !observer.native
      ? observer.props.get(name)
      : args[index];
  const [next, failed] = [pick('next', 0), pick('error', 1)];
  const context = m.loop.snapshot();
  m.loop.whenSettled(promise, (value, rejected) => {
    const fn = rejected ? failed : next;
    if (!isFunction(fn)) return;
    const outer = m.loop.snapshot();
    m.loop.restore(context);
    const frame = fn.fn
      ? {
          kind: 'callback' as const,
          node: fn.fn.node,
          file: fn.fn.env.file,
          turn: m.turn(fn.fn.node),
        }
      : undefined;
    m.loop.start(invokeValue(m, fn, [value], node, frame), m.promise());
    m.loop.restore(outer);
  });
}
