/** Goes through many files and adds up how their variants fared. */

import fs from 'node:fs';

import { attempt, type Outcome } from './attempt.js';
import { seedOf, variantsOf, type Variant } from './variants.js';

/** Something that must not be. */
export interface Trouble {
  file: string;
  kind: Variant['kind'];
  what: string;
}

export interface Totals {
  files: number;
  texts: number;
  strictly: number;
  tolerantly: number;
  unparsed: number;
  /** Texts with a finding: only what was strewn in is expected to give many. */
  withFindings: number;
  thrown: number;
  slow: number;
  /** Of its bound, what the slowest analysis took: of what stands in files, and of what was strewn in besides. */
  slowest: { real: number; strewn: number };
}

/** Analyses the variants of all files, and tells of each trouble as it comes. */
export function harden(
  files: readonly string[],
  seed: number,
  tell: (trouble: Trouble | 'progress') => void,
  judge: (path: string, text: string) => Outcome = attempt,
): Totals {
  const totals: Totals = {
    ...{ files: 0, texts: 0, strictly: 0, tolerantly: 0, unparsed: 0 },
    ...{ withFindings: 0, thrown: 0, slow: 0 },
    slowest: { real: 0, strewn: 0 },
  };
  for (const file of files) {
    const whole = fs.readFileSync(file, 'utf8');
    totals.files++;
    for (const { kind, text } of variantsOf(whole, seed ^ seedOf(whole))) {
      const outcome = judge(file, text);
      count(totals, kind, outcome);
      const what = troubleOf(kind, outcome);
      if (what !== undefined) tell({ file, kind, what });
    }
    if (totals.files % 1000 === 0) tell('progress');
  }
  return totals;
}

function count(totals: Totals, kind: Variant['kind'], outcome: Outcome): void {
  const { parsed, thrown, slowness, findings } = outcome;
  totals.texts++;
  if (parsed === 'strictly') totals.strictly++;
  else if (parsed === 'tolerantly') totals.tolerantly++;
  else totals.unparsed++;
  if (findings > 0) totals.withFindings++;
  if (thrown !== undefined) totals.thrown++;
  if (isTooSlow(kind, outcome)) totals.slow++;
  const which = kind === 'strewn' ? 'strewn' : 'real';
  totals.slowest[which] = Math.max(totals.slowest[which], slowness);
}

/** Nobody writes what is strewn in; how long that takes is told, and no more. */
function isTooSlow(kind: Variant['kind'], { slowness }: Outcome): boolean {
  return kind !== 'strewn' && slowness > 1;
}

function troubleOf(kind: Variant['kind'], outcome: Outcome): string | undefined {
  if (outcome.thrown !== undefined) return outcome.thrown;
  if (!isTooSlow(kind, outcome)) return undefined;
  return `takes ${outcome.slowness.toFixed(1)} times what it may`;
}

export function summaryOf(totals: Totals): string {
  const { files, texts, strictly, tolerantly, unparsed, withFindings } = totals;
  const { thrown, slow, slowest } = totals;
  return (
    `${files} files, ${texts} texts: ${strictly} parsed, ${tolerantly} parsed as far as they go, ${unparsed} not code; ` +
    `${withFindings} with findings; ${thrown} exceptions, ${slow} too slow; ` +
    `the slowest analysis took ${percent(slowest.real)} of its bound (with what was strewn in, ${percent(slowest.strewn)})`
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
