/** Which numbers are known to exist: those with a record, full or brief, and no others. */

import { briefRecords } from './brief/index.js';
import { records } from './records/index.js';

/** The known numbers, each with Microsoft's current symbolic name where there is one. */
export const knownCodes: Readonly<Record<number, string | null>> = Object.fromEntries(
  [...briefRecords, ...records].map(({ code, names }) => [code, names[0] ?? null]),
);

/** Whether anybody we know has met this number. */
export function isKnownCode(code: number): boolean {
  return Object.hasOwn(knownCodes, code);
}
