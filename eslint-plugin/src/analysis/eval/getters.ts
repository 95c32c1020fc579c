/** Getters: properties whose reading runs code. */

import type { Machine } from '../machine.js';
import type { Node } from '../syntax/nodes.js';
import type { Obj, Value } from '../values.js';
import { callFunction } from './functions.js';
import { nameKey, readMember } from './members.js';

/** Reads a property; a getter is called. */
export function* read(
  m: Machine,
  object: Value,
  name: Value,
  node: Node,
): Generator<Obj, Value, void> {
  const getter = getterOf(object, name);
  return getter
    ? yield* callFunction(m, { fn: getter, thisValue: object, args: [], node })
    : readMember(m, object, name, node);
}

/** The getter of a property, if it has one that nothing hides. */
export function getterOf(object: Value, name: Value): Obj | undefined {
  if (object.kind !== 'obj') return undefined;
  for (let at: Obj | undefined = object; at; at = at.proto) {
    const getter = at.getters?.get(nameKey(name));
    if (getter) return hides(object, at, nameKey(name)) ? undefined : getter;
  }
  return undefined;
}

/** Whether an object, or one between it and the owner of a getter, has a property of that name itself. */
function hides(object: Obj, owner: Obj, key: string): boolean {
  for (let at: Obj | undefined = object; at; at = at.proto) {
    if (at.props.has(key)) return true;
    if (at === owner) return false;
  }
  return false;
}

export function defineGetter(object: Obj, key: string, getter: Obj): void {
  object.props.delete(key);
  (object.getters ??= new Map<string, Obj>()).set(key, getter);
}

/** `Object.defineProperty`: a value hides a getter of the same name; a getter is called from then on. */
export function defineProperty(object: Value, name: Value, how: Value | undefined): Value {
  if (object.kind !== 'obj' || how?.kind !== 'obj') return object;
  const getter = how.props.get('get');
  const value = how.props.get('value');
  if (getter?.kind === 'obj' && getter.fn) defineGetter(object, nameKey(name), getter);
  else if (value) object.props.set(nameKey(name), value);
  return object;
}
