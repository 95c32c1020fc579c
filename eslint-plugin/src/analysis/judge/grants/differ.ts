/** Whether two texts visibly differ, whatever stands where a program does not show them. */

import { keyOf, type Value } from '../../values.js';

/** A text: literal parts, and the identity of what nobody sees between them. */
export type Pattern = readonly (string | { hole: string })[];

const mostChoices = 6;

/** The texts that a value may be; several where a condition chooses. */
export function patternsOf(value: Value, depth = 0): Pattern[] {
  if (depth > 6) return [[{ hole: '' }]];
  switch (value.kind) {
    case 'prim':
      return typeof value.value === 'string' ? [[decoded(value.value)]] : [];
    case 'sym':
      return [[{ hole: value.key }]];
    case 'cond':
      return choices(value).flatMap((arg) => patternsOf(arg, depth + 1));
    case 'obj': {
      const href = value.label === 'url' ? value.props.get('href') : undefined;
      return href ? patternsOf(href, depth + 1) : [[{ hole: keyOf(value) }]];
    }
    case 'str':
      return value.parts
        .reduce<Pattern[]>(
          (heads, part) => {
            const tails =
              typeof part === 'string' ? [[decoded(part)]] : patternsOf(part, depth + 1);
            return heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));
          },
          [[]],
        )
        .slice(0, mostChoices + 1)
        .map(joined);
  }
}

function choices(value: Extract<Value, { kind: 'cond' }>): readonly Value[] {
  if (value.op === '?:') return value.args.slice(1);
  return value.op === '||' || value.op === '??' ? value.args : [value.args.at(-1)!];
}

function joined(pattern: Pattern): Pattern {
  const parts: (string | { hole: string })[] = [];
  for (const part of pattern) {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else if (part !== '') parts.push(part);
  }
  return parts;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether a value shows some of its text, whichever it may be. */
export function showsText(value: Value): boolean {
  return patternsOf(value).every((pattern) => pattern.some((part) => typeof part === 'string'));
}

/** Whether no text that one value may be equals any that the other may be. */
export function differ(one: Value, other: Value): boolean {
  const [a, b] = [patternsOf(one), patternsOf(other)];
  if (a.length === 0 || b.length === 0 || a.length > mostChoices || b.length > mostChoices)
    return false;
  return a.every((left) => b.every((right) => apart(left, right)));
}

/** Whether one value can only be the same text as the other. */
export function agree(one: Value, other: Value): boolean {
  const [a, b] = [patternsOf(one), patternsOf(other)];
  return a.length === 1 && b.length === 1 && textOf(a[0]!) === textOf(b[0]!);
}

function textOf(pattern: Pattern): string {
  return JSON.stringify(pattern);
}

function apart(one: Pattern, other: Pattern): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (textOf(a) === textOf(b)) return false;
  if (isLiteral(a) && isLiteral(b)) return true;
  if (sameHoles(a, b)) return true;
  return clash(head(a), head(b), isLiteral(a), isLiteral(b)) || clashAtEnd(a, b);
}

/** Upper and lower case of a host do not tell two addresses apart. */
function bare(pattern: Pattern): Pattern {
  return pattern.map((part) => (typeof part === 'string' ? part.toLowerCase() : part));
}

function isLiteral(pattern: Pattern): boolean {
  return pattern.every((part) => typeof part === 'string');
}

/**
 * The same unseen parts in the same order, and one literal between them that is another. Objects of two runs may bear one
 * number without being one.
 */
function sameHoles(one: Pattern, other: Pattern): boolean {
  const [a, b] = [framed(one), framed(other)];
  if (a.length !== b.length) return false;
  let differences = 0;
  for (const [index, part] of a.entries()) {
    const counterpart = b[index]!;
    if (typeof part === 'string') {
      if (part !== counterpart) differences++;
    } else if (
      typeof counterpart === 'string' ||
      part.hole !== counterpart.hole ||
      part.hole.includes('#')
    )
      return false;
  }
  return differences === 1;
}

/** Literal and unseen parts in turn, beginning and ending with a literal. */
function framed(pattern: Pattern): Pattern {
  const parts: (string | { hole: string })[] = [];
  for (const part of pattern) {
    if (typeof part !== 'string' && typeof parts.at(-1) !== 'string') parts.push('');
    parts.push(part);
  }
  if (typeof parts.at(-1) !== 'string') parts.push('');
  return parts;
}

function head(pattern: Pattern): string {
  return typeof pattern[0] === 'string' ? pattern[0] : '';
}

function tail(pattern: Pattern): string {
  const last = pattern.at(-1);
  return typeof last === 'string' ? last : '';
}

/** Two beginnings that no continuation makes equal. */
function clash(a: string, b: string, wholeA: boolean, wholeB: boolean): boolean {
  const length = Math.min(a.length, b.length);
  if (a.slice(0, length) !== b.slice(0, length)) return true;
  return (wholeA && b.length > a.length) || (wholeB && a.length > b.length);
}

function clashAtEnd(a: Pattern, b: Pattern): boolean {
  const length = Math.min(tail(a).length, tail(b).length);
  return length > 0 && tail(a).slice(-length) !== tail(b).slice(-length);
}
