/** Deciding conditions: by what is known, by what was assumed before, or by the oracle. */

import { doubtfulErrors, unspentErrors } from '../catalog/errors.js';
import type { Attempt } from './attempt.js';
import { merge } from './values.js';
import type { Fact, Machine } from './machine.js';
import type { Node } from './syntax/nodes.js';
import {
  isNullish,
  keyOf,
  provenance,
  text,
  type Cond,
  type Prim,
  type Provenance,
  type Sym,
  type Value,
} from './values.js';

/** Whether `value` is truthy on this path. `preferred` is the answer to try first where it is open. */
export function truthy(
  m: Machine,
  value: Value,
  node: Node | undefined,
  preferred: boolean,
): boolean {
  switch (value.kind) {
    case 'prim':
      return Boolean(value.value);
    case 'obj':
      return true;
    case 'str':
      if (value.parts.some((part) => typeof part === 'string' && part !== '')) return true;
      return askSym(m, keyOf(value), value, node, preferred);
    case 'sym':
      return askSym(m, value.key, value, node, preferred);
    case 'cond':
      return decideCond(m, value, node, preferred);
  }
}

/** Whether `value` is known to be null or undefined, or assumed to be. */
export function nullish(
  m: Machine,
  value: Value,
  node: Node | undefined,
  preferred: boolean,
): boolean {
  if (value.kind === 'prim') return isNullish(value);
  if (value.kind === 'obj' || value.kind === 'str') return false;
  if (value.kind === 'cond') {
    if (value.op === '??') {
      return (
        nullish(m, value.args[0]!, node, preferred) && nullish(m, value.args[1]!, node, preferred)
      );
    }
    return false;
  }
  if (value.from.late) return true;
  if (isYes(value)) return false;
  const fact = factOf(m, value.key);
  if (fact.nullish !== undefined) return fact.nullish;
  // What an attempt gave, or threw, is there.
  if (value.from.attempts.length > 0 && !flagName.test(`.${value.from.label ?? ''}`)) return false;
  if (fact.truthy !== undefined || fact.equals !== undefined) {
    if (fact.truthy) return false;
    if (fact.equals !== undefined) return fact.equals === 'null' || fact.equals === 'undefined';
    // Falsy and not told further: for the code at hand that means it is missing.
    return true;
  }
  const answer = ask(m, value.key, value, node, !preferred);
  fact.nullish = !answer;
  fact.truthy = answer;
  return !answer;
}

function askSym(
  m: Machine,
  key: string,
  value: Value,
  node: Node | undefined,
  preferred: boolean,
): boolean {
  if (value.kind === 'sym' && value.from.late) return false;
  if (isYes(value)) return true;
  const answer = askTruth(m, key, value, node, preferred);
  if (answer && value.kind === 'sym')
    for (const attempt of value.from.unspends ?? []) attempt.unspent = true;
  return answer;
}

function askTruth(
  m: Machine,
  key: string,
  value: Value,
  node: Node | undefined,
  preferred: boolean,
): boolean {
  const fact = factOf(m, key);
  if (fact.truthy !== undefined) return fact.truthy;
  if (fact.nullish === true) return false;
  if (fact.equals !== undefined)
    return !['null', 'undefined', 'false', '0', '""'].includes(fact.equals);
  const answer = ask(m, key, value, node, preferred);
  fact.truthy = answer;
  if (answer) fact.nullish = false;
  return answer;
}

/** Names that hold an error: of a result that succeeded they are falsy. */
const errorName =
  /(?:^|[.@])(?:error|err|errors|error_description|errorDescription|isError|failed)(?:\b|$)/i;

/** Asking what kind of error a failed attempt left; that it is of the kind asked for comes first. */
function isOfFailure(key: string, { attempts }: Provenance): boolean {
  return /^is\w*Error@/.test(key) && attempts.some(({ failed }) => failed);
}

/** Names that tell success. */
const flagName =
  /[.@](?:ok|success\w*|succeeded|status\w*|is\w+|has\w+|valid|refresh_?token|id_?token|authenticated|authorized|data\.ok)$/i;

/** What the program takes an error to be tells what became of the code. */
function tellSpent(attempts: readonly Attempt[], literal: string): void {
  for (const attempt of attempts) {
    if (unspentErrors.some((name) => literal.includes(name))) attempt.unspent = true;
    else tellDoubtful(attempt, literal);
  }
}

/** What stands beside a doubtful error in one test is taken for the same: `error === 'invalid_client' || status === 401`. */
function tellBeside(value: Value): void {
  const tested = keyOf(value);
  for (const attempt of provenance(value).attempts) tellDoubtful(attempt, tested);
}

function tellDoubtful(attempt: Attempt, tested: string): void {
  if (doubtfulErrors.some((name) => tested.includes(name))) attempt.doubtful = true;
  if (attempt.relayed && sentence.test(tested)) attempt.toldApart = true;
}

/** A message that was written for people to read. */
const sentence = /"[^" ]* [^"]*"/;

function ask(
  m: Machine,
  key: string,
  value: Value,
  node: Node | undefined,
  preferred: boolean,
): boolean {
  const from = provenance(value);
  if (from.attempts.length > 0) {
    if (/^error#\d+$/.test(key)) return true;
    const isError = errorName.test(key);
    if (m.infallible) return !isError;
    // What a successful attempt gave is there; only a flag that tells success may say otherwise.
    if (
      from.attempts.every((attempt) => !attempt.failed) &&
      !isError &&
      !flagName.test(`.${from.label ?? ''}`) &&
      !flagName.test(key)
    )
      return true;
  }
  const call = from.unknownCall;
  return m.decide(
    {
      kind: call ? 'unknown call' : 'environment',
      key,
      node,
      attempts: from.attempts,
      site: call?.site,
      args: call?.args ?? [],
    },
    errorName.test(key) ? false : preferred || isOfFailure(key, from),
  );
}

function decideCond(m: Machine, cond: Cond, node: Node | undefined, preferred: boolean): boolean {
  const [a, b, c] = cond.args as [Value, Value, Value];
  switch (cond.op) {
    case '!':
      return !truthy(m, a, node, !preferred);
    case '&&':
      return truthy(m, a, node, preferred) && truthy(m, b, node, preferred);
    case '||':
      if (truthy(m, a, node, preferred)) return true;
      if (!truthy(m, b, node, preferred)) return false;
      tellBeside(a);
      return true;
    case '??':
      return nullish(m, a, node, false)
        ? truthy(m, b, node, preferred)
        : truthy(m, a, node, preferred);
    case '?:':
      return truthy(m, a, node, true)
        ? truthy(m, b, node, preferred)
        : truthy(m, c, node, preferred);
    case '===':
      return equal(m, a, b, cond, node, preferred);
    case 'test':
      return decideTest(m, cond, node, preferred);
  }
}

function decideTest(m: Machine, cond: Cond, node: Node | undefined, preferred: boolean): boolean {
  const late = tooLate(cond);
  if (late !== undefined) return late;
  const key = keyOf(cond);
  const known = m.tests.get(key);
  if (known !== undefined) return known;
  const attempts = merge(cond.args.map((arg) => provenance(arg).attempts));
  const calls = cond.args.map((arg) => provenance(arg).unknownCall).find(Boolean);
  const answer =
    m.infallible && attempts.length > 0
      ? preferred
      : m.decide(
          {
            kind: calls ? 'unknown call' : 'environment',
            key,
            node,
            attempts,
            site: calls?.site,
            args: calls?.args ?? [],
          },
          preferred,
        );
  m.tests.set(key, answer);
  if (answer) tellSpent(attempts, key);
  return answer;
}

/** Whether it is the answer that whoever comes first gets of a store, or the number in it. */
function isYes(value: Value): boolean {
  if (value.kind !== 'sym' || value.from.inTime === undefined) return false;
  return value.key === value.from.inTime || countName.test(value.from.label ?? '');
}

const countName =
  /^(?:\w*count|\w*affected\w*|changes|num\w+|n|nModified|length|ok|success|acknowledged)$/i;

/** What a store tells whoever comes too late counts as nought, and what it tells the first as one. */
function tooLate({ name, args }: Cond): boolean | undefined {
  const numbers = args.map((arg) => {
    if (arg.kind === 'prim') return typeof arg.value === 'number' ? arg.value : undefined;
    if (arg.kind === 'sym' && arg.from.late) return 0;
    return isYes(arg) ? 1 : undefined;
  });
  const [a, b] = numbers;
  if (a === undefined || b === undefined || !args.some(({ kind }) => kind === 'sym'))
    return undefined;
  switch (name) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default:
      return undefined;
  }
}

function equal(
  m: Machine,
  a: Value,
  b: Value,
  cond: Cond,
  node: Node | undefined,
  preferred: boolean,
): boolean {
  if (a.kind === 'prim' && b.kind === 'prim') return a.value === b.value;
  if (keyOf(a) === keyOf(b)) return true;
  if (a.kind === 'prim') return equal(m, b, a, cond, node, preferred);
  if (a.kind === 'obj' && (b.kind === 'obj' || b.kind === 'prim')) return false;
  if (b.kind === 'prim') {
    if (b.value === null || b.value === undefined)
      return a.kind === 'obj' ? false : nullish(m, a, node, preferred);
    if (typeof b.value === 'boolean' && a.kind === 'cond')
      return truthy(m, a, node, preferred === b.value) === b.value;
    if (a.kind === 'sym' && a.from.late) return !b.value;
    if (isYes(a)) return Boolean(b.value);
    if (a.kind === 'sym') return equalsLiteral(m, a, b, node, preferred);
  }
  const key = [keyOf(a), keyOf(b)].sort().join('===');
  const known = m.tests.get(key);
  if (known !== undefined) return known;
  if (isNewTo(m, a, b) || isNewTo(m, b, a)) return false;
  const attempts = merge([provenance(a).attempts, provenance(b).attempts]);
  const call = provenance(a).unknownCall ?? provenance(b).unknownCall;
  if (m.infallible && attempts.length > 0) return preferred;
  const answer = m.decide(
    {
      kind: call ? 'unknown call' : 'environment',
      key,
      node,
      attempts,
      site: call?.site,
      args: call?.args ?? [],
    },
    preferred,
  );
  m.tests.set(key, answer);
  if (answer) m.equals.set(keyOf(a), keyOf(b)).set(keyOf(b), keyOf(a));
  return answer;
}

/** What has equalled another value does not equal one that was made at random instead. */
function isNewTo(m: Machine, value: Value, other: Value): boolean {
  const equal = m.equals.get(keyOf(other));
  return provenance(value).random === true && equal !== undefined && equal !== keyOf(value);
}

function equalsLiteral(
  m: Machine,
  a: Sym,
  b: Prim,
  node: Node | undefined,
  preferred: boolean,
): boolean {
  const fact = factOf(m, a.key);
  const literal = keyOf(b);
  if (fact.equals !== undefined) return fact.equals === literal;
  if (fact.differs?.has(literal)) return false;
  if (fact.nullish === true) return false;
  if (b.value && fact.truthy === false) return false;
  if (!b.value && fact.truthy === true) return false;
  if (typeof b.value === 'boolean' && fact.truthy !== undefined) return fact.truthy === b.value;
  const call = a.from.unknownCall;
  const answer =
    m.infallible && a.from.attempts.length > 0
      ? preferred
      : m.decide(
          {
            kind: call ? 'unknown call' : 'environment',
            key: `${a.key}===${text(b) ?? String(b.value)}`,
            node,
            attempts: a.from.attempts,
            site: call?.site,
            args: call?.args ?? [],
          },
          preferred,
        );
  if (answer) {
    tellSpent(a.from.attempts, literal);
    fact.equals = literal;
    fact.truthy = Boolean(b.value);
    fact.nullish = false;
  } else {
    (fact.differs ??= new Set()).add(literal);
    if (typeof b.value === 'boolean') fact.truthy = !b.value;
  }
  return answer;
}

function factOf(m: Machine, key: string): Fact {
  let fact = m.facts.get(key);
  if (!fact) m.facts.set(key, (fact = {}));
  return fact;
}
