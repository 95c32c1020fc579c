/** What the search box offers: every known code, found by number, name and words, and whatever was pasted into it. */

import {
  explain,
  type AadstsRecord,
  type Explanation,
} from '../../eslint-plugin/src/explain/index.js';
import { knownCodes } from '../../eslint-plugin/src/explain/known-codes.js';
import { records } from '../../eslint-plugin/src/explain/records/index.js';
import { shortTitle } from './explain-page.js';
import { nameOf } from './subject.js';

/** One line of the box. */
export interface FoundCode {
  /** `AADSTS54005`. */
  name: string;
  title: string;
  /** Names and kind, for the second line. */
  detail: string;
}

interface Entry extends FoundCode {
  code: string;
  /** What is searched, the most telling first, in lower case. */
  fields: string[];
}

/** The codes that fit `query`, best first; all of them, by number, for an empty one. */
export function findCodes(query: string): FoundCode[] {
  const words = wordsOf(query);
  if (words.length === 0) return entries();
  return entries()
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** What a text that may hold an error would be offered as; undefined where it holds no code we can say something of. */
export function offerOf(text: string): FoundCode | undefined {
  const known = explain(text).filter(({ kind }) => kind !== 'unknown');
  const [first, ...others] = known;
  if (!first) return undefined;
  const more = others.length > 0 ? ` and ${others.map(nameOf).slice(0, 4).join(', ')}` : '';
  return { name: nameOf(first), title: shortTitle(first), detail: `${nameOf(first)}${more}` };
}

let all: Entry[] | undefined;

/** Explained codes first: they have more to say. */
function entries(): Entry[] {
  return (all ??= [...records.map(entryOf), ...namedOnly()]);
}

function entryOf(record: AadstsRecord): Entry {
  const { code, names, title, category, oauthErrors, meaning } = record;
  const errors = [...new Set(oauthErrors.map(({ error }) => error))];
  const detail = [...names, ...errors, category].join(' · ');
  const fields = [title, names.join(' '), `${errors.join(' ')} ${category}`, meaning.text];
  return {
    name: `AADSTS${code}`,
    title,
    detail,
    code: String(code),
    fields: fields.map((field) => field.toLowerCase()),
  };
}

function namedOnly(): Entry[] {
  const explained = new Set(records.map(({ code }) => code));
  return Object.keys(knownCodes)
    .map(Number)
    .filter((code) => !explained.has(code))
    .flatMap((code) => explain(String(code)))
    .map((explanation: Explanation) => {
      const title = shortTitle(explanation);
      return {
        name: nameOf(explanation),
        title,
        detail: '',
        code: String(explanation.code),
        fields: [title.toLowerCase()],
      };
    });
}

function wordsOf(query: string): string[] {
  return query
    .toLowerCase()
    .replace(/\baadsts/g, '')
    .split(/[^\p{L}\p{N}_-]+/u)
    .filter((word) => word !== '');
}

/** Every word must stand somewhere; the worst place counts. A number that begins so comes before all words. */
function rankOf({ code, fields }: Entry, words: string[]): number {
  const ranks = words.map((word) => {
    if (code === word) return 0;
    if (/^\d+$/.test(word) && code.startsWith(word)) return 1;
    const field = fields.findIndex((text) => text.includes(word));
    if (field >= 0) return 2 + field;
    return /^\d+$/.test(word) && code.includes(word) ? 2 + fields.length : Infinity;
  });
  return Math.max(...ranks);
}
