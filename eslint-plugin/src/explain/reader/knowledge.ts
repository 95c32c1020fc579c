/** What the reader asks of the records: which numbers exist, and which of them only announce another one. */

import { knownCodes } from '../known-codes.js';
import { records } from '../records/index.js';

const umbrellas = new Set(records.filter(({ umbrella }) => umbrella).map(({ code }) => code));

const byName = new Map<string, number>();
for (const [code, name] of Object.entries(knownCodes)) if (name) byName.set(name, Number(code));
for (const { code, names } of records) for (const name of names) byName.set(name, code);

/** Whether somebody has met this number. */
export function isKnown(code: number): boolean {
  return knownCodes[code] !== undefined;
}

/** Whether the code stands before a more telling one. */
export function isUmbrella(code: number): boolean {
  return umbrellas.has(code);
}

/** The code that Microsoft calls by this name. */
export function codeOfName(name: string): number | undefined {
  return byName.get(name);
}
