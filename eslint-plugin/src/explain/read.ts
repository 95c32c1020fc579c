/** Finds error codes in whatever was pasted: a number, an answer's body, a log line, a URL, an error page. */

import { knownCodes } from './known-codes.js';

/** A code that stands in a text. */
export type Reading =
  | { family: 'aadsts'; code: number }
  /** Azure AD B2C and personal Microsoft accounts have numbers of their own. */
  | { family: 'b2c' | 'msa'; code: string };

type Found = Reading & { at: number };

/** All codes in `input`, each once, in the order in which they stand there. */
export function readCodes(input: string): Reading[] {
  const whole = input.trim();
  if (/^\d+$/.test(whole)) return readNumber(whole);
  const text = unwrap(input);
  const found = [...readNamed(text), ...readFields(text), ...readOthers(text)];
  found.sort((a, b) => a.at - b.at);
  return distinct(found);
}

/** A bare number is a code only if it is all there is. */
function readNumber(digits: string): Reading[] {
  if (isPersonalAccountCode(digits)) return [{ family: 'msa', code: digits }];
  const code = Number(digits);
  return code > 0 && digits.length <= 7 ? [{ family: 'aadsts', code }] : [];
}

/**
 * Undoes what happens to a code on its way here: percent-encoding, up to twice, and links that a log viewer put
 * around some of its digits.
 */
function unwrap(input: string): string {
  let text = input.replace(/\[(\d+)\]\(https?:[^)\s]*\)/g, '$1');
  for (let round = 0; round < 2; round += 1) text = text.replace(/%[0-7][0-9a-f]/gi, decodeAscii);
  return text;
}

function decodeAscii(escape: string): string {
  return String.fromCharCode(parseInt(escape.slice(1), 16));
}

/** `AADSTS54005`, in any case, also as `AADSTS 54005`, `ADSTS54005` or with leading zeros. */
function readNamed(text: string): Found[] {
  const pattern = /AA?DSTS(?:0*(\d{1,7})|[ _-]0*(\d{4,7}))(?!\d)/gi;
  return collect(text, pattern, (match) => aadsts(match[1] ?? match[2]));
}

/** Numbers in fields that hold nothing but such codes, and known numbers in fields of a general name. */
function readFields(text: string): Found[] {
  const own = [
    /error_codes[\\"'\s]*[:=][\\"'\s]*\[([\d,\\"'\s]+)\]/gi,
    /\berrorNo[\\"'\s]*[:=][\\"'\s]*(\d{4,7})\b/gi,
    /\bmicrosoft(?:online)?\.\w+\/error\?code=(\d{4,7})\b/gi,
  ];
  const general =
    /\b(?:error\s?code|ResultType|status[._]error_?code)[\\"'\s]*[:=]*[\\"'\s]*(\d{5,7})\b/gi;
  return [
    ...own.flatMap((pattern) => collect(text, pattern, (match) => numbersIn(match[1]))),
    ...collect(text, general, (match) => aadsts(match[1]).filter(({ code }) => code in knownCodes)),
  ];
}

function readOthers(text: string): Found[] {
  return [
    ...collect(text, /\bAADB2C(\d{5,8})\b/gi, (match) => [
      { family: 'b2c', code: `AADB2C${match[1]}` },
    ]),
    ...collect(text, /\berror code[:\s]+(?:0x)?(8004[0-9a-f]{4})\b/gi, (match) => [
      { family: 'msa', code: match[1] ?? '' },
    ]),
    ...collect(text, /^\s*(?:0x)?(8004[0-9a-f]{4})\s*$/gi, (match) => [
      { family: 'msa', code: match[1] ?? '' },
    ]),
  ];
}

function isPersonalAccountCode(text: string): boolean {
  return /^8004[0-9a-f]{4}$/i.test(text);
}

function numbersIn(list = ''): Reading[] {
  return (list.match(/\d+/g) ?? []).flatMap(aadsts);
}

function aadsts(digits = ''): { family: 'aadsts'; code: number }[] {
  const code = Number(digits);
  return code > 0 ? [{ family: 'aadsts', code }] : [];
}

function collect(
  text: string,
  pattern: RegExp,
  read: (match: RegExpMatchArray) => Reading[],
): Found[] {
  return [...text.matchAll(pattern)].flatMap((match) =>
    read(match).map((reading) => ({ ...reading, at: match.index })),
  );
}

function distinct(found: Found[]): Reading[] {
  const seen = new Set<string | number>();
  return found.flatMap(({ at: _at, ...reading }) => {
    if (seen.has(reading.code)) return [];
    seen.add(reading.code);
    return [reading];
  });
}
