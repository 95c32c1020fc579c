/** Records that libraries build and add fields to: `HttpParams`, `form-data`. */

import type { Effect } from '../../catalog/index.js';
import type { Machine } from '../machine.js';
import { at, fieldsOf } from '../records.js';
import { prim, str, undef, type Obj, type Value } from '../values.js';
import type { LibraryCall } from './apply.js';
import { libraryProvenance } from './results.js';

/** A form, query or body; one that starts empty is filled later. */
export function build(
  m: Machine,
  call: LibraryCall,
  effect: Extract<Effect, { does: 'build' }>,
): Value {
  const from = at(call.args[effect.from.arg], effect.from.prop) ?? undef;
  if (effect.fields) {
    const built = m.object();
    built.rest = from;
    for (const [name, where] of Object.entries(effect.fields))
      built.props.set(name, at(call.args[where.arg], where.prop) ?? undef);
    return built;
  }
  if (from.kind === 'sym') return from;
  return from.kind === 'prim' && from.value === undefined ? ownRecord(m, call) : str([from]);
}

/** Adds a field; a record that is no library's has methods of its own. */
export function addField(
  m: Machine,
  call: LibraryCall,
  effect: Extract<Effect, { does: 'add field' }>,
): Value | undefined {
  const { receiver } = call;
  if (!receiver || (receiver.kind === 'obj' && !receiver.from)) return undefined;
  const target =
    effect.to === 'receiver' && receiver.kind === 'obj' ? receiver : copyOf(m, call, receiver);
  const key = at(call.args[effect.name.arg], effect.name.prop) ?? undef;
  target.entries.push({ key, value: at(call.args[effect.value.arg], effect.value.prop) ?? undef });
  return target;
}

function copyOf(m: Machine, call: LibraryCall, source: Value): Obj {
  const made = ownRecord(m, call);
  for (const [name, value] of fieldsOf(source)) made.entries.push({ key: prim(name), value });
  if (source.kind === 'sym') made.rest = source;
  return made;
}

function ownRecord(m: Machine, call: LibraryCall): Obj {
  const made = m.alloc('params');
  made.from = libraryProvenance(call);
  return made;
}
