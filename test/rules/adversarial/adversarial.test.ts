/** Variants of the exemptions and of the false guards, written from what the rules mean and not from how they are found. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe } from 'mocha';

import type { CheckId } from '../../../eslint-plugin/src/analysis/index.js';
import { type Case, runCases } from '../tester.js';

/** What a file of variants exports: a valid program must be silent under each of its rules. */
interface Variants {
  /** The rules that the valid programs are held against; by default both about redeeming twice. */
  rules?: CheckId[];
  valid?: Case[];
  /** Found by `no-double-redemption`. */
  double?: Case[];
  /** Found by `no-unguarded-parallel-redemption`. */
  parallel?: Case[];
  /** Found by `require-refresh-token-fallback`. */
  fallback?: Case[];
}

const double = 'no-double-redemption';
const parallel = 'no-unguarded-parallel-redemption';
const fallback = 'require-refresh-token-fallback';

const folder = path.dirname(fileURLToPath(import.meta.url));
for (const name of readdirSync(folder)
  .filter((each) => each.endsWith('.cases.ts'))
  .sort()) {
  const variants = (await import(new URL(name, import.meta.url).href)) as Variants;
  describe(name, () => {
    for (const check of variants.rules ?? [double, parallel]) run(check, variants.valid, []);
    run(double, [], variants.double);
    run(parallel, [], variants.parallel);
    run(fallback, [], variants.fallback);
  });
}

function run(check: CheckId, valid: Case[] = [], invalid: Case[] = []): void {
  if (valid.length + invalid.length > 0) runCases(check, { valid, invalid });
}
