/** Scopes and parameters of requests, as far as a program shows them. */

import type { Field } from '../../records.js';
import type { Value } from '../../values.js';
import { hole, textsOf } from './urls.js';

/** The words of a scope; `open` if there may be more than the program shows. */
export interface Scope {
  words: string[];
  open: boolean;
}

export const unknownScope: Scope = { words: [], open: true };

/** The scope that a value holds: a text, a list, or a choice of them. */
export function scopeOf(value: Value | undefined, depth = 0): Scope {
  if (!value || depth > 5) return unknownScope;
  if (value.kind === 'obj') {
    if (value.type !== 'array') return unknownScope;
    const items = value.items.map((item) => scopeOf(item, depth + 1));
    return {
      words: items.flatMap((item) => item.words),
      open: value.rest !== undefined || items.some((item) => item.open),
    };
  }
  if (value.kind === 'cond') {
    const arms = (value.op === '?:' ? value.args.slice(1) : value.args).map((arm) =>
      scopeOf(arm, depth + 1),
    );
    return { words: arms.flatMap((arm) => arm.words), open: arms.some((arm) => arm.open) };
  }
  if (value.kind === 'prim' && typeof value.value !== 'string') return { words: [], open: false };
  const texts = textsOf(value).map(decoded);
  const all = texts.flatMap((item) => item.split(/[\s,+]+/).filter(Boolean));
  return {
    words: all.filter((word) => !word.includes(hole)),
    open: texts.length === 0 || all.some((word) => word.includes(hole)),
  };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** What a record says of one of its fields: its value, that there is none, or nothing. */
export function fieldOf(fields: readonly Field[], name: string): Value | undefined {
  return fields.findLast(([own]) => own.toLowerCase() === name.toLowerCase())?.[1];
}
