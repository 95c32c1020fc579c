/** Forms and parameters: `URLSearchParams`, `FormData`, `Headers`, and what is read from ones that nobody sees. */

import { codeName } from '../names.js';
import { invokeValue } from '../eval/calls.js';
import type { Machine } from '../machine.js';
import type { Node } from '../syntax/nodes.js';
import { keyOf, no, nul, provenance, str, sym, undef, type Obj, type Value } from '../values.js';
import { iterationFrame, type Gen } from './collections.js';

export const formMethods = new Set([
  'get',
  'set',
  'append',
  'has',
  'delete',
  'toString',
  'entries',
  'forEach',
  'getAll',
  'getHeaders',
  'keys',
  'values',
  'sort',
]);

/** Calls a method of a form. */
export function* formMethod(m: Machine, params: Obj, name: string, args: Value[], node: Node): Gen {
  const key = args[0] ?? undef;
  const wanted = keyOf(key);
  const found = params.entries.find((entry) => keyOf(entry.key) === wanted);
  switch (name) {
    case 'set':
    case 'append':
      if (found && name === 'set') found.value = args[1] ?? undef;
      else params.entries.push({ key, value: args[1] ?? undef });
      return params;
    case 'get':
    case 'getAll':
    case 'has':
      if (found) return found.value;
      if (!params.rest) return name === 'has' ? no : nul;
      return paramOf(params.rest, key);
    case 'delete':
      params.entries = params.entries.filter((entry) => entry !== found);
      return undef;
    case 'toString':
      return str([params]);
    case 'forEach':
      for (const [index, entry] of params.entries.entries()) {
        yield* invokeValue(
          m,
          args[0] ?? undef,
          [entry.value, entry.key],
          node,
          iterationFrame(m, args[0], name, node, index),
        );
      }
      return undef;
    case 'getHeaders':
    case 'sort':
      return undef;
    default:
      return m.array(params.entries.map((entry) => m.array([entry.key, entry.value])));
  }
}

/** One parameter of something unknown: the same name of the same thing is the same value. */
function paramOf(source: Value, key: Value): Value {
  const name = key.kind === 'prim' ? String(key.value) : keyOf(key);
  const from = provenance(source);
  return sym(`${keyOf(source)}?${name}`, {
    attempts: from.attempts,
    ...(from.url ? { url: from.url } : {}),
    label: name,
    ...(codeName.test(name) ? { code: true as const } : {}),
  });
}
