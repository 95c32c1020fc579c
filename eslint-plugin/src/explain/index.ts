/** The AADSTS reader: what an error code means and what to do. Pure, offline, and never a made-up meaning. */

import { knownCodes } from './known-codes.js';
import { readCodes, type Reading } from './read.js';
import type { AadstsRecord } from './record.js';
import { records } from './records/index.js';

export { renderLong, renderNothingFound, renderShort } from './render.js';
export type * from './record.js';
export type { Source, SourceId } from './sources.js';

/** What can be said of one code. */
export type Explanation =
  | { kind: 'explained'; code: number; record: AadstsRecord; lookupUrl: string }
  /** The number exists, but we have nothing to say of it yet. */
  | { kind: 'known'; code: number; name: string | null; lookupUrl: string }
  /** Nobody we know has met this number. */
  | { kind: 'unknown'; code: number; lookupUrl: string }
  /** Not an AADSTS code: Azure AD B2C, or sign-in with a personal Microsoft account. */
  | { kind: 'other'; family: 'b2c' | 'msa'; code: string };

/** Microsoft's own look-up page. It has no answer in other formats, so it is linked, never read. */
export const lookupPage = 'https://login.microsoftonline.com/error';

const byCode: ReadonlyMap<number, AadstsRecord> = new Map(
  records.map((record) => [record.code, record]),
);

/** Our record of a code, if there is one. */
export function lookup(code: number): AadstsRecord | undefined {
  return byCode.get(code);
}

/** Where Microsoft says what it has to say of a code. */
export function lookupUrl(code: number): string {
  return `${lookupPage}?code=${code}`;
}

/**
 * Explains every code in `input`, which may be anything: a code, a bare number, an error answer, a log, a URL.
 * The most telling comes first: codes that only announce another one come last. Empty if there is no code in it.
 */
export function explain(input: string): Explanation[] {
  const all = readCodes(input).map(explainOne);
  return [...all.filter((one) => !isUmbrella(one)), ...all.filter(isUmbrella)];
}

function explainOne(reading: Reading): Explanation {
  if (reading.family !== 'aadsts') {
    return { kind: 'other', family: reading.family, code: reading.code };
  }
  const { code } = reading;
  const record = lookup(code);
  if (record) return { kind: 'explained', code, record, lookupUrl: lookupUrl(code) };
  const name = knownCodes[code];
  if (name === undefined) return { kind: 'unknown', code, lookupUrl: lookupUrl(code) };
  return { kind: 'known', code, name, lookupUrl: lookupUrl(code) };
}

function isUmbrella(explanation: Explanation): boolean {
  return explanation.kind === 'explained' && explanation.record.umbrella === true;
}
