/** Finds error codes: by their prefix anywhere, as bare numbers and names only where a label says so. */

import { codeOfName, isKnown, isUmbrella } from './knowledge.js';
import { labelsBefore, type Label } from './labels.js';
import { isOAuthError } from './oauth-errors.js';
import type { FoundCode, Place, Reading } from './types.js';

/** One code at one place of the peeled text. */
type Sighting = Reading & Place & { cut?: true };

/** No text that is an error answer has as many numbers or names to be judged; a bomb has. */
const maxJudged = 20_000;

/** All codes in a peeled text, most telling first, with places in that text. */
export function findCodes(text: string): FoundCode[] {
  const sightings = [
    ...named(text),
    ...b2c(text),
    ...(wholeNumbers(text) ?? labelledNumbers(text)),
    ...symbolicNames(text),
  ];
  return rank(gather(sightings.sort((a, b) => a.start - b.start)));
}

/** A line that a console broke goes on behind spaces, or behind the bar of a quotation. */
const broken = String.raw`\r?\n[ \t>|]{0,40}`;

/** `AADSTS54005` in any case, with leading zeros, with words or a break before the number, with a letter lost. */
const namePattern = new RegExp(
  String.raw`AA?DSTS(?:0{0,8}(\d{1,7})(?:${broken}(\d{1,6}))?(?!\d)` +
    String.raw`|(?:\s?error)?(?:\s?codes?)?(?:[\s:#_([\]"'.=\\-]|${broken}){1,4}0{0,8}(\d{4,7})(?!\d))`,
  'gi',
);

function named(text: string): Sighting[] {
  return [...text.matchAll(namePattern)].flatMap((match) => {
    const [whole, first = match[3] ?? '', rest] = match;
    const digits =
      rest !== undefined && isTorn(first, rest, text.charAt(match.index + whole.length))
        ? first + rest
        : first;
    const code = Number(digits);
    if (code === 0 || isLetters(digits, text.charAt(match.index + whole.length))) return [];
    const end = match.index + (digits === first ? whole.lastIndexOf(first) : 0);
    const place = {
      start: match.index,
      end: digits === first ? end + first.length : match.index + whole.length,
    };
    const cut = isCut(text, place.end) ? { cut: true as const } : {};
    return [{ family: 'aadsts' as const, code, ...place, ...cut }];
  });
}

/** A digit or two with letters behind them are a number that somebody misread. */
function isLetters(digits: string, next: string): boolean {
  return digits.length < 4 && /[a-z]/i.test(next);
}

/** Whether a number goes on in the next line, and not something else begins there. */
function isTorn(first: string, rest: string, next: string): boolean {
  return isKnown(Number(first + rest)) && (next === ':' || !isKnown(Number(first)));
}

function isCut(text: string, end: number): boolean {
  return /^(?:…|\.{3}| ?\(truncated)/.test(text.slice(end, end + 12));
}

function b2c(text: string): Sighting[] {
  return [...text.matchAll(/AADB2C[\s:_-]?(\d{5,8})(?!\d)/gi)].map((match) => ({
    family: 'b2c' as const,
    code: `AADB2C${match[1]}`,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const numberPattern = /(?<![\w.])(?:0x)?(8004[0-9a-f]{4}|\d{1,7})(?![\w]|\.\d)/gi;
const personal = /^8004[0-9a-f]{4}$/i;

/** Numbers need no label if there is nothing else. */
function wholeNumbers(text: string): Sighting[] | undefined {
  if (text.length > 1000) return undefined;
  const one = String.raw`(?:0x)?(?:\d{1,7}|8004[0-9a-f]{4})`;
  const several = String.raw`(?:(?:\d{4,7}|8004[0-9a-f]{4})\W{1,3})+`;
  const alone = new RegExp(
    String.raw`^\W{0,8}(?:(?:error|code)\W{1,3}){0,2}(?:${one}|${several})\W{0,8}$`,
    'i',
  );
  if (!alone.test(text)) return undefined;
  return [...text.matchAll(numberPattern)].flatMap((match) => sighted(match, () => true));
}

/** A list's numbers share the label of the first. */
function labelledNumbers(text: string): Sighting[] {
  const found: Sighting[] = [];
  let labels: readonly Label[] = [];
  let last = -1;
  let judged = 0;
  for (const match of text.matchAll(/(?<![\w.])(?:0x)?(8004[0-9a-f]{4}|\d{5,7})(?![\w]|\.\d)/gi)) {
    const { index } = match;
    if (!isList(text, last, index)) {
      if ((judged += 1) > maxJudged) break;
      labels = contextOf(text, index);
    }
    last = index + match[0].length;
    if (labels.includes('codes')) found.push(...sighted(match, () => true));
    else if (labels.includes('maybeCodes')) found.push(...sighted(match, isKnown));
  }
  return found;
}

function isList(text: string, last: number, next: number): boolean {
  return (
    last >= 0 &&
    next - last <= 24 &&
    /^[\s"',;|&[\]>-]*(?:or[\s"'&-]*)?$/.test(text.slice(last, next))
  );
}

function contextOf(text: string, at: number): readonly Label[] {
  const before = text.slice(Math.max(0, at - 60), at);
  // A list may begin with other numbers: `ResultType in (0, 50125)`.
  const others = !/,[\s"']{0,3}$/.test(before)
    ? 0
    : (/(?:["']?\d{1,8}["']?\s{0,2},\s{0,2}){1,8}["']?$/.exec(before)?.[0].length ?? 0);
  const labels = labelsBefore(text, at - others);
  if (labels.length > 0) return labels;
  // MSAL.js: `invalid_grant: 54005 - [2021-…`, and later `invalid_grant: Error(s): 54005 - …`.
  const word = /((?<![a-z_])[a-z_]+|Error\(s\)):\s?$/.exec(before)?.[1];
  return word !== undefined && (word === 'Error(s)' || isOAuthError(word))
    ? ['maybeCodes']
    : labels;
}

function sighted(match: RegExpExecArray, accept: (code: number) => boolean): Sighting[] {
  const digits = match[1] ?? '';
  const place = { start: match.index, end: match.index + match[0].length };
  if (personal.test(digits)) return [{ family: 'msa', code: digits, ...place }];
  const code = Number(digits);
  return code > 0 && accept(code) ? [{ family: 'aadsts', code, ...place }] : [];
}

/** `DeviceNotCompliant`: in a field that holds such names, behind its code, or alone. */
function symbolicNames(text: string): Sighting[] {
  const found: Sighting[] = [];
  let judged = 0;
  for (const { index, 0: name } of text.matchAll(/\b[A-Z][a-z]{1,30}[A-Z][A-Za-z0-9_]{1,60}\b/g)) {
    const code = codeOfName(name);
    if (code === undefined) continue;
    if ((judged += 1) > maxJudged) break;
    const alone = text.length < 200 && text.replace(/\W/g, '') === name;
    if (!alone && !labelsBefore(text, index).includes('maybeCodes')) continue;
    found.push({ family: 'aadsts', code, start: index, end: index + name.length });
  }
  return found;
}

/** Each code once, in the order of the text. */
function gather(sightings: Sighting[]): FoundCode[] {
  const byCode = new Map<string | number, FoundCode>();
  for (const { start, end, cut, ...reading } of sightings) {
    const one = byCode.get(reading.code);
    if (!one) {
      byCode.set(reading.code, { ...reading, places: [{ start, end }], ...(cut && { cut }) });
      continue;
    }
    one.places.push({ start, end });
    if (!cut) delete one.cut;
  }
  return [...byCode.values()];
}

/** Without what is left of codes that stand there in full. */
function rank(codes: FoundCode[]): FoundCode[] {
  const whole = codes.filter(({ cut }) => !cut).map(({ code }) => String(code));
  const told = codes.filter(
    ({ code, cut }) => !cut || !whole.some((other) => other.startsWith(String(code))),
  );
  return told.sort((a, b) => weight(a) - weight(b));
}

/** Codes that explain themselves, numbers nobody has met, codes that announce others, remains. */
function weight(found: FoundCode): number {
  if (found.family !== 'aadsts') return 0;
  if (found.cut) return 3;
  if (isUmbrella(found.code)) return 2;
  return isKnown(found.code) ? 0 : 1;
}
