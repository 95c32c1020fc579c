/** Operators on values, known and unknown. */

import { isNullish, keyOf, no, not, prim, str, sym, yes, type Obj, type Value } from '../values.js';

/** `a === b` (and `==`: the difference never decides whether a code is sent twice). */
export function equality(a: Value, b: Value): Value {
  const sizes = sizesOf(a, b);
  if (sizes) return prim(sizes[0] === sizes[1]);
  if (a.kind === 'prim' && b.kind === 'prim') {
    return prim(a.value === b.value || (isNullish(a) && isNullish(b)));
  }
  if (keyOf(a) === keyOf(b)) return yes;
  if (a.kind === 'obj' && (b.kind === 'obj' || b.kind === 'prim')) return no;
  if (b.kind === 'obj' && a.kind === 'prim') return no;
  return { kind: 'cond', op: '===', args: [a, b] };
}

export function binary(operator: string, a: Value, b: Value): Value {
  switch (operator) {
    case '===':
    case '==':
      return equality(a, b);
    case '!==':
    case '!=':
      return not(equality(a, b));
    case '+':
      return plus(a, b);
  }
  const [left, right] = sizesOf(a, b) ?? [numberIn(a), numberIn(b)];
  if (left === undefined || right === undefined) return test(operator, a, b);
  return arithmetic(operator, left, right) ?? test(operator, a, b);
}

function numberIn(value: Value): number | undefined {
  return value.kind === 'prim' && typeof value.value === 'number' ? value.value : undefined;
}

/** The size of a collection that others fill too: so many items that nobody knows, and those that the code at hand has added. */
export function sizeOf(collection: Obj): Value {
  const { id, entries, deleted } = collection;
  return sym(`${sizeKey}${id}-${deleted?.size ?? 0}+${entries.length}`, {
    attempts: [],
    label: 'size',
  });
}

const sizeKey = 'size of #';

/** How many items were added when each of two sizes of one collection was asked for. */
function sizesOf(a: Value, b: Value): [number, number] | undefined {
  if (a.kind !== 'sym' || b.kind !== 'sym' || !a.key.startsWith(sizeKey)) return undefined;
  const [one, first] = a.key.split('+');
  const [other, second] = b.key.split('+');
  return one === other ? [Number(first), Number(second)] : undefined;
}

function plus(a: Value, b: Value): Value {
  if (
    a.kind === 'prim' &&
    b.kind === 'prim' &&
    typeof a.value === 'number' &&
    typeof b.value === 'number'
  ) {
    return prim(a.value + b.value);
  }
  return str([a, b]);
}

function arithmetic(operator: string, a: number, b: number): Value | undefined {
  switch (operator) {
    case '<':
      return prim(a < b);
    case '<=':
      return prim(a <= b);
    case '>':
      return prim(a > b);
    case '>=':
      return prim(a >= b);
    case '-':
      return prim(a - b);
    case '*':
      return prim(a * b);
    case '/':
      return prim(a / b);
    case '%':
      return prim(a % b);
    case '**':
      return prim(a ** b);
    default:
      return undefined;
  }
}

function test(operator: string, a: Value, b: Value): Value {
  return { kind: 'cond', op: 'test', name: operator, args: [a, b] };
}
