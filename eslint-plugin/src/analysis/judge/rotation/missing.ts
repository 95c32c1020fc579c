/** Whether a value is a refresh token of an answer that may not have had one, for all that is known on the path. */

import type { Attempt } from '../../attempt.js';
import type { Machine } from '../../machine.js';
import { refreshTokenName } from '../../names.js';
import { isNullish, text, type Obj, type Sym, type Value } from '../../values.js';

/** The request whose answer may lack the token, and the record in which it is kept. */
export interface Missing {
  attempt: Attempt;
  record?: Obj;
}

/** Functions that throw, or tell, where something is missing. */
export const checking =
  /assert|valid|check|ensure|verify|parse(?!JSON)|guard|invariant|expect|require|^is[A-Z_]|^has[A-Z_]/i;

/** `tokens.refresh_token`, `tokens.refresh_token ?? null`. */
export function missingToken(m: Machine, value: Value | undefined): Missing | undefined {
  if (value?.kind === 'cond') {
    const [first, second, third] = value.args;
    if (value.op === '?:') return third && isNothing(third) ? missingToken(m, second) : undefined;
    const isDefault = value.op === '??' || value.op === '||';
    return isDefault && second && isNothing(second) ? missingToken(m, first) : undefined;
  }
  if (value?.kind !== 'sym' || value.from.token !== 'refresh') return undefined;
  // What a function made of it is not known to be missing when it is.
  if (!refreshTokenName.test(value.from.label ?? '')) return undefined;
  const fact = m.facts.get(value.key);
  if ((fact?.truthy ?? fact?.nullish) !== undefined || isChecked(m, value)) return undefined;
  return answered(value);
}

/** `null`, `undefined`, `''`. */
function isNothing(value: Value): boolean {
  return isNullish(value) || text(value) === '';
}

/** The request that a part of its answer comes from. What the app's own backend answers is for the app to know. */
function answered({ from }: Sym): Missing | undefined {
  const [attempt, ...others] = from.attempts;
  if (!attempt || others.length > 0 || attempt.failed || attempt.relayed) return undefined;
  return { attempt };
}

/** The answer as it came, where it replaces the record that the token was read from. */
export function wholeAnswer(
  m: Machine,
  value: Value,
  replaces: (sent: Sym) => boolean,
): Missing | undefined {
  const answer = value.kind === 'obj' && value.type === 'object' ? value.rest : value;
  if (answer?.kind !== 'sym' || (answer.from.token ?? 'whole') !== 'whole') return undefined;
  if (value.kind === 'obj' && holdsMore(m, value)) return undefined;
  const found = answered(answer);
  if (!found || isChecked(m, answer) || wasAsked(m, answer)) return undefined;
  return found.attempt.code.kind === 'sym' && replaces(found.attempt.code) ? found : undefined;
}

/** A copy may have the old token from what stands before the answer in it, or the new one beside. */
function holdsMore(m: Machine, copy: Obj): boolean {
  return (
    m.life.held.has(copy) || [...copy.props.keys()].some((name) => refreshTokenName.test(name))
  );
}

/** The value, or the answer it was read from, went through a function that looks at what it gets. */
function isChecked(m: Machine, { key }: Sym): boolean {
  if (checking.test(/^([\w$]+)@/.exec(key)?.[1] ?? '')) return true;
  return m.life.checked.some((seen) => key === seen || key.startsWith(`${seen}.`));
}

/** Whether the program has asked on this path if the answer has a refresh token. */
function wasAsked(m: Machine, { key }: Sym): boolean {
  for (const [name, fact] of m.facts)
    if (name.startsWith(`${key}.`) && refreshTokenName.test(name.slice(key.length + 1)))
      if ((fact.truthy ?? fact.nullish) !== undefined) return true;
  return false;
}

/** How deep a record may stand in what is kept. */
const maxDepth = 3;

/** A record inside a value in which the token that was sent is replaced. */
export function missingIn(
  value: Value,
  m: Machine,
  replaces: (sent: Sym, record: Obj) => boolean,
  depth = 0,
): Missing | undefined {
  if (depth > maxDepth) return undefined;
  for (const inner of recordsOf(value)) {
    const found =
      (inner.kind === 'obj' ? missingField(m, inner, replaces) : undefined) ??
      (inner === value ? undefined : missingIn(inner, m, replaces, depth + 1));
    if (found) return found;
  }
  return undefined;
}

/** A value that is a record, and those that stand in it. */
function recordsOf(value: Value): Value[] {
  if (value.kind === 'str') return value.parts.filter((part) => typeof part !== 'string');
  if (value.kind !== 'obj' || value.fn || value.cls || value.native || value.promise) return [];
  return [value, ...[...value.props.values()].filter((item) => item.kind === 'obj')];
}

function missingField(
  m: Machine,
  record: Obj,
  replaces: (sent: Sym, record: Obj) => boolean,
): Missing | undefined {
  for (const [name, item] of record.props) {
    const found = refreshTokenName.test(name) ? missingToken(m, item) : undefined;
    if (found?.attempt.code.kind === 'sym' && replaces(found.attempt.code, record))
      return { ...found, record };
  }
  return undefined;
}

/** Whether a record is a copy of the one that the token was read from. */
export function replacedCopy(m: Machine, record: Obj, sent: Sym): boolean {
  const spread = [...(record.rest ? [record.rest] : []), ...(m.life.held.get(record) ?? [])];
  return spread.some((from) => from.kind === 'sym' && sent.key.startsWith(`${from.key}.`));
}
