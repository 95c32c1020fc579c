/** Every brief record, by code. A code that gets a full record loses its row here. */

import type { BriefRecord } from '../record.js';
import { from16000 } from './from-16000.js';
import { from50100 } from './from-50100.js';
import { from53000 } from './from-53000.js';
import { from100000 } from './from-100000.js';
import { from500000 } from './from-500000.js';
import { from700000 } from './from-700000.js';
import { from1000000 } from './from-1000000.js';
import { from2000000 } from './from-2000000.js';
import { briefRecordsOf } from './table.js';

export const briefRecords: readonly BriefRecord[] = [
  ...briefRecordsOf(from16000),
  ...briefRecordsOf(from50100),
  ...briefRecordsOf(from53000),
  ...briefRecordsOf(from100000),
  ...briefRecordsOf(from500000),
  ...briefRecordsOf(from700000),
  ...briefRecordsOf(from1000000),
  ...briefRecordsOf(from2000000),
];
