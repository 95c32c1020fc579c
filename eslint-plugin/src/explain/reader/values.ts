/** Finds the values that say by their form what they may be, and asks the label before each what it is. */

import { labelsBefore, type Label } from './labels.js';
import { isOAuthError } from './oauth-errors.js';
import type { Found } from './types.js';

/** Facts that a label names. */
export type Named = 'traceId' | 'correlationId' | 'timestamp' | 'client' | 'tenant';

/** A value with what it is; `weak` if only its form or its place says so. */
export interface Fact extends Found {
  field: Named | 'error' | 'suberror';
  weak?: true;
}

/** No error answer has as many values; a bomb has. Then the first ones count. */
const maxJudged = 20_000;

// Consoles break ids anywhere; the next line may begin with the bar of a quotation.
const br = String.raw`(?:\r?\n[ \t>|]{0,40})?`;
const hex = (count: number): string => `(?:[0-9a-f]${br}){${count}}`;
const dash = `-${br}`;
const guid = `${hex(8)}${dash}${hex(4)}${dash}${hex(4)}${dash}${hex(4)}${dash}${hex(11)}[0-9a-f]`;
const gap = String.raw`\s{0,3}`;
const two = String.raw`(\d${br}\d)`;
const date = String.raw`(\d${br}\d${br}\d${br}\d)${gap}-${gap}${two}${gap}-${gap}${two}`;
const time = String.raw`${two}${gap}[:-]${gap}${two}${gap}[:-]${gap}${two}(\.\d{1,9})?\s{0,2}(Z|UTC|[+-]\d\d:?\d\d)?`;

/** Ids with dashes, then ids without, then times. Translations put dashes into times and spaces around them. */
const pattern = new RegExp(
  String.raw`(?<![0-9a-f])(?:(${guid})|([0-9a-f]{24,32})(?![0-9a-z]))|(?<!\d)${date}(T|[\s+]{1,24})${time}`,
  'gi',
);

const weak = { weak: true } as const;

/** A value before it is known what it is. */
interface Value extends Found {
  kind: 'guid' | 'hex' | 'time';
}

/** All labelled ids and times; where no label is understood, those that stand as Microsoft puts them. */
export function findIds(text: string): Fact[] {
  const values: Value[] = [];
  const facts: Fact[] = [];
  for (const match of text.matchAll(pattern)) {
    if (values.length >= maxJudged) break;
    const value = valueOf(match);
    values.push(value);
    const field = fieldOf(labelsBefore(text, value.start), value.kind);
    if (field) facts.push({ field, ...foundOf(value), ...(value.kind === 'hex' && weak) });
    else if (value.kind === 'time' && isBracketed(text, value.start)) {
      facts.push({ field: 'timestamp', ...foundOf(value), ...weak });
    }
  }
  return [...facts, ...tails(text, values)];
}

/** `invalid_grant: 54005 - [2021-10-29 08:28:29Z]`, as MSAL.js puts it. */
function isBracketed(text: string, start: number): boolean {
  return /\d - \[$/.test(text.slice(Math.max(0, start - 6), start));
}

function valueOf(match: RegExpExecArray): Value {
  const place = { start: match.index, end: match.index + match[0].length };
  const [, dashed, plain, ...parts] = match;
  if (dashed !== undefined) return { kind: 'guid', value: dashed.replace(/[\s>|]/g, ''), ...place };
  if (plain !== undefined) return { kind: 'hex', value: plain, ...place };
  const tidy = parts.map((part: string | undefined) =>
    (part ?? '').replace(/[\s>|+](?!\d\d:?\d\d$)/g, ''),
  );
  const [year, month, day, between, hours, minutes, seconds, fraction, zone] = tidy;
  const separator = between === 'T' || between === 't' ? 'T' : ' ';
  const value = `${year}-${month}-${day}${separator}${hours}:${minutes}:${seconds}${fraction}${zone === 'UTC' ? 'Z' : zone?.toUpperCase()}`;
  return { kind: 'time', value, ...place };
}

function foundOf({ value, start, end }: Value): Found {
  return { value, start, end };
}

function fieldOf(labels: readonly Label[], kind: Value['kind']): Named | undefined {
  const fields: Named[] =
    kind === 'time' ? ['timestamp'] : ['traceId', 'correlationId', 'client', 'tenant'];
  return fields.find((field) => labels.includes(field));
}

/**
 * Every answer ends with two labelled ids and a labelled time: the trace, the correlation, when. So these can be told
 * in any language, and where a wrong character set has eaten the labels.
 */
function tails(text: string, values: Value[]): Fact[] {
  return values.flatMap((trace, index) => {
    const correlation = values[index + 1];
    const time = values[index + 2];
    if (trace.kind !== 'guid' || correlation?.kind !== 'guid' || time?.kind !== 'time') return [];
    if (
      !isLabel(text, trace.end, correlation.start) ||
      !isLabel(text, correlation.end, time.start)
    ) {
      return [];
    }
    return [
      { field: 'traceId', ...foundOf(trace), ...weak },
      { field: 'correlationId', ...foundOf(correlation), ...weak },
      { field: 'timestamp', ...foundOf(time), ...weak },
    ];
  });
}

function isLabel(text: string, start: number, end: number): boolean {
  return end - start <= 60 && /^[^\d:{}[\]=]{2,48}[:：][\s"']{0,8}$/.test(text.slice(start, end));
}

/** OAuth errors: any word in the field of that name, and the well-known ones anywhere. */
export function findErrors(text: string): Fact[] {
  const facts: Fact[] = [];
  let judged = 0;
  for (const { index, 0: word } of text.matchAll(
    /(?<![\w.-])[a-z]{2,30}(?:_[a-z0-9]{1,30}){1,6}(?!\w)/g,
  )) {
    const place = { value: word, start: index, end: index + word.length };
    const known = isOAuthError(word);
    // In front of its own value it is a key.
    if (!known && /^["'\\]*\s?[:=]/.test(text.slice(place.end, place.end + 6))) continue;
    if ((judged += 1) > maxJudged) break;
    const labels = labelsBefore(text, index);
    if (labels.includes('suberror')) facts.push({ field: 'suberror', ...place });
    else if (labels.includes('error')) facts.push({ field: 'error', ...place });
    else if (known) facts.push({ field: 'error', ...place, weak: true });
  }
  return facts;
}
