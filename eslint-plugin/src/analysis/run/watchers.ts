/** Watchers: callbacks that get what they watch, now and before, and run again when any of it has changed. */

import { isPage } from '../builtins/page.js';
import { invokeValue } from '../eval/calls.js';
import { readMember } from '../eval/members.js';
import type { Machine } from '../machine.js';
import { codeKey } from '../redeem.js';
import { isFunction, keyOf, prim, sym, undef, type Obj, type Value } from '../values.js';
import type { Registration } from './registration.js';

/** What a watcher's callback gets when it runs for the first time. */
export function watched(m: Machine, { fn, deps }: Registration): Value[] {
  if (!deps) return [];
  return [
    deps.kind === 'obj' && deps.type === 'array'
      ? m.array(deps.items.map((source) => valueOf(m, source, fn)))
      : valueOf(m, deps, fn),
    undef,
  ];
}

/** A getter is called, of a ref its value is meant. */
function valueOf(m: Machine, source: Value, { fn }: Obj): Value {
  if (!isFunction(source))
    return source.kind === 'sym' ? readMember(m, source, prim('value'), fn!.node) : source;
  const promise = m.promise();
  m.loop.start(invokeValue(m, source, [], fn!.node), promise);
  return promise.promise!.value;
}

/** What the callback gets when anything but the code has changed; undefined where it watches the code alone. */
export function afterOther(
  m: Machine,
  [value]: readonly Value[],
  keys: readonly string[],
): Value[] | undefined {
  if (!value) return undefined;
  const list = value.kind === 'obj' && value.type === 'array' ? value.items : [value];
  const other = list.findIndex(
    (item) => item.kind === 'sym' && !isPage(item) && !keys.includes(codeKey(item)),
  );
  if (other < 0) return undefined;
  const next = list.map((item, index) =>
    index === other ? sym(`${keyOf(item)}'`, item.kind === 'sym' ? item.from : undefined) : item,
  );
  return [value.kind === 'obj' && value.type === 'array' ? m.array(next) : next[0]!, value];
}
