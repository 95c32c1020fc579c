/** What a catalogue call returns when nothing more is said: a value of that library. */

import type { Machine } from '../machine.js';
import { merge, provenance, type Provenance, type Value } from '../values.js';
import type { LibraryCall } from './apply.js';

/** A fresh value that belongs to the library of the call. */
export function makeResult(m: Machine, call: LibraryCall): Value {
  const from = libraryProvenance(call);
  const made = m.alloc('object');
  made.from = {
    ...from,
    attempts: merge(call.args.map((arg) => provenance(arg).attempts)),
    made: true,
  };
  made.label = from.path?.at(-1);
  return made;
}

/** The provenance of the library a call goes to. */
export function libraryProvenance(call: LibraryCall): Provenance {
  const own = provenance(call.callee);
  if (own.module) return own;
  const receiver = call.receiver ? provenance(call.receiver) : own;
  const path = call.name === undefined ? receiver.path : [...(receiver.path ?? []), call.name];
  return { ...receiver, ...(path ? { path } : {}) };
}
