/** Methods of texts, and pure methods of anything unknown: the same call on the same value is the same value. */

import { partOfText } from '../judge/fallback/parts.js';
import { codeName } from '../names.js';
import type { Machine } from '../machine.js';
import type { Node } from '../syntax/nodes.js';
import {
  keyOf,
  merge,
  prim,
  provenance,
  sym,
  text,
  type Provenance,
  type Value,
} from '../values.js';
import { mentionsCode } from './page.js';

/** Methods that keep what a text says. */
const keeping = new Set(['toString', 'trim', 'normalize', 'valueOf', 'toWellFormed']);
/** Methods that look without changing, and look the same each time. */
const pure = new Set([
  'get',
  'getAll',
  'has',
  'slice',
  'substring',
  'substr',
  'split',
  'replace',
  'replaceAll',
  'match',
  'matchAll',
  'exec',
  'test',
  'includes',
  'startsWith',
  'endsWith',
  'indexOf',
  'toLowerCase',
  'toUpperCase',
  'padEnd',
  'padStart',
  'at',
  'charAt',
  'concat',
  'query',
  'param',
  'header',
  'json',
  'text',
  'blob',
  'formData',
  'parseBody',
  'getTime',
  'toISOString',
  'find',
  'search',
]);
/** Of those, the ones that read a body or a request: pure only for the request itself. */
const reading = new Set(['json', 'text', 'blob', 'formData', 'parseBody']);

export function stringMethod(
  m: Machine,
  receiver: Value,
  name: string,
  args: Value[],
  node: Node,
): Value | undefined {
  if (keeping.has(name)) return receiver;
  if (receiver.kind === 'prim' && typeof receiver.value === 'string')
    return (
      literalMethod(receiver.value, name, args) ??
      (pure.has(name) ? m.fresh(node, name) : undefined)
    );
  // With an argument it writes a body.
  if (reading.has(name) && args.length > 0) return undefined;
  if (!pure.has(name) || (receiver.kind === 'obj' && !reading.has(name))) return undefined;
  if (receiver.kind === 'sym' && receiver.from.module && !reading.has(name) && !receiver.from.made)
    return undefined;
  if (args.some((arg) => arg.kind === 'obj' && (arg.fn ?? arg.native))) return undefined;
  const key = `${keyOf(receiver)}.${name}(${args.map(keyOf).join(',')})`;
  const written = m.overlay.get(
    `${keyOf(receiver)}.${args[0]?.kind === 'prim' ? String(args[0].value) : ''}`,
  );
  if (written && name === 'get') return written;
  if (['test', 'includes', 'startsWith', 'endsWith', 'has'].includes(name) && name !== 'has') {
    return { kind: 'cond', op: 'test', name: `.${name}`, args: [receiver, ...args] };
  }
  const from = provenance(receiver);
  return sym(key, {
    attempts: merge([from.attempts, ...args.map((arg) => provenance(arg).attempts)]),
    ...(from.unknownCall ? { unknownCall: from.unknownCall } : {}),
    ...(from.url ? { url: from.url } : {}),
    ...codeBy(from, name, args),
    ...partOfText(from, name),
    label: text(args[0]) && /^\w+$/.test(text(args[0])!) ? text(args[0])! : (from.label ?? name),
  });
}

/** `.get('code')`, `.query('code')`, `.match(/code=(…)/)`, `.split('code=')` give a code; parts of a code are one. */
function codeBy(from: Provenance, name: string, args: Value[]): { code?: true } {
  const first = text(args[0]);
  if (['get', 'query', 'getAll', 'param'].includes(name))
    return first !== undefined && codeName.test(first) ? { code: true } : {};
  if (from.code) return { code: true };
  return ['match', 'exec', 'split', 'matchAll'].includes(name) && args.some(mentionsCode)
    ? { code: true }
    : {};
}

function literalMethod(value: string, name: string, args: Value[]): Value | undefined {
  const given = args.map((arg) => (arg.kind === 'prim' ? arg.value : undefined));
  if (args.some((arg) => arg.kind !== 'prim')) return undefined;
  switch (name) {
    case 'toLowerCase':
      return prim(value.toLowerCase());
    case 'toUpperCase':
      return prim(value.toUpperCase());
    case 'includes':
      return prim(value.includes(String(given[0])));
    case 'startsWith':
      return prim(value.startsWith(String(given[0])));
    case 'endsWith':
      return prim(value.endsWith(String(given[0])));
    case 'concat':
      return prim(value + given.join(''));
    case 'slice':
    case 'substring':
      return typeof given[0] === 'number'
        ? prim(value.slice(given[0], given[1] as number | undefined))
        : undefined;
    case 'replace':
      return typeof given[0] === 'string' && typeof given[1] === 'string'
        ? prim(value.replace(given[0], given[1]))
        : undefined;
    default:
      return undefined;
  }
}
