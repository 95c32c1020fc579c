/** What a loop over a value runs over. */

import type { Machine } from '../machine.js';
import { keyOf, provenance, sym, type Value } from '../values.js';
import type { Node } from '../syntax/nodes.js';

/** The items of a collection; of one whose content is unknown, two symbols that stand for different items. */
export function iterate(m: Machine, over: Value, _node: Node): Value[] {
  if (over.kind === 'obj') {
    const known =
      over.type === 'array'
        ? [...over.items]
        : over.type === 'map' || over.type === 'params'
          ? over.entries.map((entry) => m.array([entry.key, entry.value]))
          : over.type === 'set'
            ? over.entries.map((entry) => entry.key)
            : [];
    return over.rest || over.open
      ? [...known, ...unknownItems(over.rest ?? over)]
      : known.slice(0, 8);
  }
  return unknownItems(over);
}

/** Two symbols for two items of an unknown collection. */
export function unknownItems(over: Value): Value[] {
  const { attempts, codes, late } = provenance(over);
  const from = { attempts, ...(codes ? { codes } : {}), ...(late ? { late } : {}) };
  return [0, 1].map((index) => sym(`${keyOf(over)}[${index}]`, from));
}
