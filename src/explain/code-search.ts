/** What the search box offers: every known code, found by number, name and words, and whatever was pasted into it. */

import {
  explain,
  search,
  titleOf,
  type Explanation,
} from '../../eslint-plugin/src/explain/index.js';
import { nameOf } from './subject.js';

/** One line of the box. */
export interface FoundCode {
  /** `AADSTS54005`. */
  name: string;
  title: string;
  /** Names, errors and kind, for the second line. */
  detail: string;
}

/** The first codes that fit `query`, best first; by number for an empty one. */
export function findCodes(query: string, most: number): FoundCode[] {
  return search(query).slice(0, most).map(found);
}

/** What a text that may hold an error would be offered as; undefined where it holds no code we can say something of. */
export function offerOf(text: string): FoundCode | undefined {
  const known = explain(text).filter(({ kind }) => kind !== 'unknown');
  const [first, ...others] = known;
  if (!first) return undefined;
  const more = others.length > 0 ? ` and ${others.map(nameOf).slice(0, 4).join(', ')}` : '';
  return { name: nameOf(first), title: titleOf(first), detail: `${nameOf(first)}${more}` };
}

function found(explanation: Explanation): FoundCode {
  return { name: nameOf(explanation), title: titleOf(explanation), detail: detailOf(explanation) };
}

function detailOf(explanation: Explanation): string {
  if (explanation.kind !== 'explained' && explanation.kind !== 'known') return '';
  const record = explanation.kind === 'explained' ? explanation.record : explanation.brief;
  const errors = record.oauthErrors.map(({ error }) => error);
  const parts = [...record.names.slice(0, 2), ...errors, record.category];
  return [...new Set(parts.filter((part) => part !== undefined))].join(' · ');
}
