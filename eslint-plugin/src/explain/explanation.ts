/** What can be said of a code, full or brief, and where Microsoft says more. */

import { briefRecords } from './brief/index.js';
import type { Reading } from './read.js';
import type { AadstsRecord, BriefRecord } from './record.js';
import { records } from './records/index.js';

/** What can be said of one code. */
export type Explanation =
  | { kind: 'explained'; code: number; record: AadstsRecord; lookupUrl: string }
  /** The number exists, but there is little to say: a sentence, or a name, or nothing. */
  | { kind: 'known'; code: number; name: string | null; brief: BriefRecord; lookupUrl: string }
  /** Nobody we know has met this number. */
  | { kind: 'unknown'; code: number; lookupUrl: string }
  /** Not an AADSTS code: Azure AD B2C, or sign-in with a personal Microsoft account. */
  | { kind: 'other'; family: 'b2c' | 'msa'; code: string };

/** Microsoft's own look-up page. It has no answer in other formats, so it is linked, never read. */
export const lookupPage = 'https://login.microsoftonline.com/error';

const fullByCode: ReadonlyMap<number, AadstsRecord> = new Map(
  records.map((record) => [record.code, record]),
);

const briefByCode: ReadonlyMap<number, BriefRecord> = new Map(
  briefRecords.map((record) => [record.code, record]),
);

/** Our full record of a code, if there is one. */
export function lookup(code: number): AadstsRecord | undefined {
  return fullByCode.get(code);
}

/** What little we know of a code without a full record. */
export function lookupBrief(code: number): BriefRecord | undefined {
  return fullByCode.has(code) ? undefined : briefByCode.get(code);
}

/** Where Microsoft says what it has to say of a code. */
export function lookupUrl(code: number): string {
  return `${lookupPage}?code=${code}`;
}

/** Explains one code that was read. */
export function explanationOf(reading: Reading): Explanation {
  if (reading.family !== 'aadsts') {
    return { kind: 'other', family: reading.family, code: reading.code };
  }
  const { code } = reading;
  const url = lookupUrl(code);
  const record = lookup(code);
  if (record) return { kind: 'explained', code, record, lookupUrl: url };
  const brief = lookupBrief(code);
  if (!brief) return { kind: 'unknown', code, lookupUrl: url };
  return { kind: 'known', code, name: brief.names[0] ?? null, brief, lookupUrl: url };
}

/** A headline for a list, without the code and without a full stop. */
export function titleOf(explanation: Explanation): string {
  switch (explanation.kind) {
    case 'explained':
      return explanation.record.title;
    case 'known':
      return briefTitle(explanation.brief);
    case 'unknown':
      return 'Not a code we know';
    case 'other':
      return explanation.family === 'b2c'
        ? 'A code of Azure AD B2C'
        : 'A code of personal Microsoft accounts';
  }
}

function briefTitle({ gist, names }: BriefRecord): string {
  return gist?.text.replace(/\.$/, '') ?? names[0] ?? 'A code without a public description';
}
