/** Operators on values, known and unknown. */

import { isNullish, keyOf, no, not, prim, str, yes, type Value } from '../values.js';

/** `a === b` (and `==`: the difference never decides whether a code is sent twice). */
export function equality(a: Value, b: Value): Value {
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
  if (
    a.kind === 'prim' &&
    b.kind === 'prim' &&
    typeof a.value === 'number' &&
    typeof b.value === 'number'
  ) {
    return arithmetic(operator, a.value, b.value) ?? test(operator, a, b);
  }
  return test(operator, a, b);
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
