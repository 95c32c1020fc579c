/** Callbacks that get the outcome of a redemption: Node-style, or `success` and `error` among the options. */

import type { Answer } from '../../catalog/index.js';
import { invokeValue } from '../eval/calls.js';
import type { Machine } from '../machine.js';
import type { Node } from '../syntax/nodes.js';
import { isFunction, nul, undef, type Obj, type Value } from '../values.js';

const onSuccess = new Set(['success', 'onSuccess', 'done', 'complete', 'callback']);
const onFailure = new Set(['error', 'onError', 'fail', 'complete', 'callback']);

/** Calls who waits for the outcome of `promise`: the callback the catalogue names, and those among the options. */
export function answer(
  m: Machine,
  node: Node,
  args: readonly Value[],
  place: Answer | undefined,
  promise: Obj,
): void {
  const callback = place && (place.arg === 'last' ? args.at(-1) : args[place.arg]);
  if (isFunction(callback))
    when(m, node, callback, promise, (value, failed) =>
      failed ? [value] : successArgs(place!, value),
    );
  for (const arg of args) {
    if (arg.kind !== 'obj' || arg.fn) continue;
    for (const [name, fn] of arg.props) {
      if (!isFunction(fn)) continue;
      if (onSuccess.has(name) || onFailure.has(name))
        when(
          m,
          node,
          fn,
          promise,
          (value) => [value],
          (failed) => (failed ? onFailure : onSuccess).has(name),
        );
    }
  }
}

function successArgs(place: Answer, value: Value): Value[] {
  return place.params.map((param) => (param === 'error' ? nul : param === 'other' ? undef : value));
}

function when(
  m: Machine,
  node: Node,
  fn: Obj,
  promise: Obj,
  args: (value: Value, failed: boolean) => Value[],
  applies: (failed: boolean) => boolean = () => true,
): void {
  const context = m.loop.snapshot();
  m.loop.whenSettled(promise, (value, failed) => {
    if (!applies(failed)) return;
    const outer = m.loop.snapshot();
    m.loop.restore(context);
    try {
      const frame = fn.fn
        ? {
            kind: 'callback' as const,
            node: fn.fn.node,
            file: fn.fn.env.file,
            turn: m.turn(fn.fn.node),
          }
        : undefined;
      m.loop.start(invokeValue(m, fn, args(value, failed), node, frame), m.promise());
    } finally {
      m.loop.restore(outer);
    }
  });
}
