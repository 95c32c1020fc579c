/**
 * Finds codes by number, by symbolic name and by words, among all codes that are known. The index is made at the
 * first search; a search after that only compares texts.
 */

import { explanationOf, type Explanation } from './explanation.js';
import { briefRecords } from './brief/index.js';
import { readCodes } from './read.js';
import type { AadstsRecord, BriefRecord } from './record.js';
import { records } from './records/index.js';

/** A text in which words are looked for, and what a word counts there. */
interface Field {
  weight: number;
  /** Lower case, single spaces, one at either end: a space before a word marks its beginning. */
  text: string;
}

interface Entry {
  explanation: Explanation;
  code: string;
  names: string[];
  fields: Field[];
  /** All fields in one: most words stand in few entries, and one look tells. */
  all: string;
}

/** What somebody types who looks for a code; none of them tells codes apart. */
const idle = new Set(
  'a an and are as at be by can code codes error errors for from i in is it my of on or the to was what when why with'.split(
    ' ',
  ),
);

/**
 * The codes that fit `query`, best first. A number finds the codes that begin with it, a symbolic name the code of
 * that name, words the codes that speak of them: of all of them if there are such codes, else of as many as possible.
 * A pasted text that holds codes finds these codes. Without a query: all codes, the fully explained ones first.
 */
export function search(query: string): Explanation[] {
  const entries = index();
  const all = wordsOf(query);
  if (all.length === 0) return entries.map(({ explanation }) => explanation);
  if (all.length > 3) {
    const pasted = readCodes(query.slice(0, 4000)).map(explanationOf);
    if (pasted.some(({ kind }) => kind !== 'unknown')) return pasted;
  }
  const telling = all.filter((word) => !idle.has(word));
  const words = (telling.length > 0 ? telling : all).slice(0, 12);
  const hits = entries.map((entry) => hitOf(entry, words)).filter(({ found }) => found > 0);
  const most = hits.reduce((highest, { found }) => Math.max(highest, found), 0);
  return hits
    .filter(({ found }) => found === most)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry.explanation);
}

interface Hit {
  entry: Entry;
  /** How many of the words were found. */
  found: number;
  score: number;
}

function hitOf(entry: Entry, words: readonly string[]): Hit {
  const scores = words.map((word) => scoreOf(entry, word));
  return {
    entry,
    found: scores.filter((score) => score > 0).length,
    score: scores.reduce(
      (sum, score) => sum + score,
      entry.explanation.kind === 'explained' ? 1 : 0,
    ),
  };
}

/** What one word counts: where it is most at home, and whether it stands there whole. */
function scoreOf({ code, names, fields, all }: Entry, word: string): number {
  if (/^\d+$/.test(word)) {
    if (code === word) return 1000;
    // The longer the part that was typed, the nearer the code.
    if (code.startsWith(word)) return 500 + (100 * word.length) / code.length;
  }
  if (names.includes(word)) return 800;
  if (!all.includes(word)) return 0;
  let best = 0;
  for (const { weight, text } of fields) {
    if (weight <= best || !text.includes(word)) continue;
    best = Math.max(best, weight * fitOf(text, word));
  }
  return best;
}

function fitOf(text: string, word: string): number {
  if (text.includes(` ${word} `)) return 1;
  return text.includes(` ${word}`) ? 0.8 : 0.3;
}

let built: Entry[] | undefined;

function index(): Entry[] {
  if (built) return built;
  const full = new Set(records.map(({ code }) => code));
  built = [
    ...records.map(fullEntry),
    ...briefRecords.filter(({ code }) => !full.has(code)).map(briefEntry),
  ].sort((a, b) => rankOf(a) - rankOf(b));
  return built;
}

/** Full records first, then by number. */
function rankOf({ explanation, code }: Entry): number {
  return Number(code) + (explanation.kind === 'explained' ? 0 : 1e9);
}

function fullEntry(record: AadstsRecord): Entry {
  const { code, names, namesElsewhere = [], title, category, oauthErrors } = record;
  const { meaning, causes, actions } = record;
  const errors = oauthErrors.flatMap(({ error, suberror }) => [error, suberror ?? '']);
  return entryOf(
    code,
    [...names, ...namesElsewhere],
    [
      [100, title],
      [80, [category, ...errors].join(' ')],
      [40, meaning.text],
      [20, causes.map(({ text }) => text).join(' ')],
      [10, actions.map(({ text }) => text).join(' ')],
    ],
  );
}

function briefEntry(record: BriefRecord): Entry {
  const { code, names, namesElsewhere, gist, category, oauthErrors } = record;
  return entryOf(
    code,
    [...names, ...namesElsewhere],
    [
      [50, gist?.text ?? ''],
      [30, [category ?? '', ...oauthErrors.map(({ error }) => error)].join(' ')],
    ],
  );
}

function entryOf(
  code: number,
  names: readonly string[],
  texts: readonly (readonly [weight: number, text: string])[],
): Entry {
  const spoken = names.map((name) => name.replace(/([a-z0-9])(?=[A-Z])/g, '$1 ')).join(' ');
  const all: (readonly [number, string])[] = [[60, spoken], ...texts];
  const fields = all
    .filter(([, text]) => text !== '')
    .map(([weight, text]) => ({ weight, text: ` ${plain(text)} ` }));
  return {
    explanation: explanationOf({ family: 'aadsts', code }),
    code: String(code),
    names: names.map((name) => name.toLowerCase()),
    fields,
    all: fields.map(({ text }) => text).join(''),
  };
}

/** A text's words in lower case; `AADSTS` before a number goes, for it is in front of every one. */
function wordsOf(text: string): string[] {
  const words = plain(text.toLowerCase().replace(/\baadsts[\s_-]*0*(?=\d|\b)/g, ' '));
  return words === '' ? [] : words.split(' ');
}

/** Lower case, and single spaces for all that is neither letter nor digit. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9_\u00c0-\u1fff\u2c00-\uffff]+/g, ' ')
    .trim();
}
