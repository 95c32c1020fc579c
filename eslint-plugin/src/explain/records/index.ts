/**
 * Every full record, by code.
 *
 * How to add one: write `aadsts<code>.ts` beside this file, with one exported constant of that name, and add one line
 * to the list its number belongs to (`from-16000.ts`, `from-50100.ts`, …), in the order of the numbers. This file
 * does not change. `test/explain/records.test.ts` tells a file that is not listed, and one listed out of place.
 */

import type { AadstsRecord } from '../record.js';
import * as from16000 from './from-16000.js';
import * as from50100 from './from-50100.js';
import * as from53000 from './from-53000.js';
import * as from80000 from './from-80000.js';
import * as from500000 from './from-500000.js';
import * as from700000 from './from-700000.js';

const lists: readonly Readonly<Record<string, AadstsRecord>>[] = [
  from16000,
  from50100,
  from53000,
  from80000,
  from500000,
  from700000,
];

export const records: readonly AadstsRecord[] = lists
  .flatMap((list) => Object.values(list))
  .sort((a, b) => a.code - b.code);
