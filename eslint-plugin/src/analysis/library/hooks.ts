/** React's hooks: what they keep from one render to the next. */

import type { Runner } from '../attempt.js';
import { invokeValue, type Call } from '../eval/calls.js';
import { callbackFrame } from '../eval/functions.js';
import { note } from '../judge/fallback/sinks.js';
import type { Machine } from '../machine.js';
import { isFunction, keyOf, undef, type Obj, type Value } from '../values.js';
import type { LibraryCall } from './apply.js';
import { libraryProvenance } from './results.js';

/** What a component keeps between renders, by the place of the hook. */
export class Renders {
  /** The component renders again: hooks give back what they keep. */
  again = false;
  /** A state was set to something new. */
  changed = false;
  /** Something has redeemed while rendering: StrictMode renders twice. */
  redeem = false;
  private readonly kept = new Map<string, Value>();

  get(key: string): Value | undefined {
    return this.again ? this.kept.get(key) : undefined;
  }

  set(key: string, value: Value): void {
    this.kept.set(key, value);
  }

  /** The page is loaded anew. */
  forget(): void {
    this.kept.clear();
    this.again = this.changed = this.redeem = false;
  }

  /** What a state holds now. */
  now(key: string): Value | undefined {
    return this.kept.get(key);
  }
}

/** A hook is known by where it stands and by the calls that lead there. */
function slotOf(m: Machine, call: Call, part = ''): string {
  return `${[...m.frames.map((frame) => frame.node.range[0]), call.node.range[0]].join('>')}${part}`;
}

/** What a hook nobody sees returns stays the same from render to render, unless it says otherwise. */
export function stable(m: Machine, call: Call, value: Value): Value {
  if (!/^use[A-Z]/.test(call.name ?? call.spoken ?? '')) return value;
  const slot = slotOf(m, call);
  const known = m.renders.get(slot);
  if (!known) m.renders.set(slot, value);
  return known ?? value;
}

export function* hook(m: Machine, call: LibraryCall, kind: string): Generator<Obj, Value, void> {
  const [first, second] = call.args;
  switch (kind) {
    case 'ref':
      return keep(m, slotOf(m, call), () => m.object({ current: first ?? undef }));
    case 'callback':
      return isUnchanged(m, call, second)
        ? keep(m, slotOf(m, call), () => first ?? undef)
        : renew(m, slotOf(m, call), first ?? undef);
    case 'memo': {
      if (first?.kind !== 'obj') return undef;
      const known = isUnchanged(m, call, second) ? m.renders.get(slotOf(m, call)) : undefined;
      return known ?? renew(m, slotOf(m, call), yield* whileRendering(m, call, first));
    }
    default:
      return yield* state(m, call, kind === 'reducer' ? second : first, kind);
  }
}

function keep(m: Machine, slot: string, make: () => Value): Value {
  return m.renders.get(slot) ?? renew(m, slot, make());
}

function renew(m: Machine, slot: string, value: Value): Value {
  m.renders.set(slot, value);
  return value;
}

/** Whether what a memo depends on is what it was at the render before. */
function isUnchanged(m: Machine, call: Call, deps: Value | undefined): boolean {
  const slot = slotOf(m, call, ' deps');
  const before = m.renders.get(slot);
  if (deps) m.renders.set(slot, deps);
  return before !== undefined && sameDeps(before, deps);
}

/** Whether two dependency lists hold the same values; without one everything may have changed. */
export function sameDeps(before: Value | undefined, now: Value | undefined): boolean {
  if (before?.kind !== 'obj' || now?.kind !== 'obj')
    return before !== undefined && now !== undefined;
  return (
    before.items.length === now.items.length &&
    before.items.every((item, index) => keyOf(item) === keyOf(now.items[index]!))
  );
}

/** State is what it was at the render that made the closures: the initial value when effects run first. */
function* state(
  m: Machine,
  call: LibraryCall,
  initial: Value | undefined,
  kind: string,
): Generator<Obj, Value, void> {
  const slot = slotOf(m, call);
  let value = m.renders.get(slot);
  if (!value) {
    value =
      initial?.kind === 'obj' && initial.fn
        ? yield* whileRendering(m, call, initial)
        : (initial ?? undef);
    m.renders.set(slot, value);
  }
  const setter = keep(m, `${slot} setter`, () =>
    m.native('setState', function* ({ args, node }) {
      for (const arg of args) note(m, 'kept', arg, node);
      const old = m.renders.now(slot) ?? undef;
      const [to = undef] = args;
      const next =
        kind === 'reducer'
          ? m.fresh(node, 'state')
          : isFunction(to)
            ? yield* invokeValue(m, to, [old], node)
            : to;
      if (keyOf(next) !== keyOf(old)) m.renders.changed = true;
      m.renders.set(slot, next);
      return undef;
    }),
  );
  return m.array([value, setter]);
}

/** What a hook calls while its component renders, React's StrictMode calls twice. */
function* whileRendering(m: Machine, call: LibraryCall, fn: Obj): Generator<Obj, Value, void> {
  const runner: Runner = {
    name: `\`${call.name ?? call.entry.callee.name}\``,
    as: 'effect',
    node: call.node,
  };
  const before = m.attempts.length;
  const value = yield* invokeValue(m, fn, [], call.node, fn.fn && callbackFrame(m, fn, runner, 0));
  if (m.attempts.length > before && fn.fn && libraryProvenance(call).module === 'react') {
    m.renders.redeem = true;
    if (m.scenario === 'mounted twice') {
      m.run = 1;
      yield* invokeValue(m, fn, [], call.node, callbackFrame(m, fn, runner, 1));
      m.run = 0;
    }
  }
  return value;
}
