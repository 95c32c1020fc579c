/** Prints a score as tables. */

import type { Count, RuleScore, Score } from './score.js';
import type { Row } from './labels.js';

/** `verbose` adds the label's own reason to each miss and false alarm. */
export function print({ rules, misses, falseAlarms, clean }: Score, verbose: boolean): void {
  console.log(`\n${'found / labelled'.padEnd(34)}certain rows            uncertain rows`);
  console.log(`${' '.repeat(34)}recommended  strict     recommended  strict`);
  const named = [...rules].sort(([a], [b]) => a.localeCompare(b));
  for (const [rule, counts] of named) console.log(line(rule, counts));
  console.log(line('clean, and left alone', clean));

  heading('Missed', misses.length);
  for (const { row, rule, instead } of misses) {
    console.log(`${place(row, row.redeemLines.join('/'))}  ${rule}`);
    if (instead) console.log(`    instead: ${instead}`);
    if (verbose) reasons(row);
  }
  heading('Reported, but not labelled', falseAlarms.length);
  for (const { row, report, tier } of falseAlarms) {
    const { line: at } = report.finding.at;
    console.log(`${place(row, String(at))}  ${report.rule} (${tier})`);
    console.log(`    ${report.message}`);
    if (verbose) reasons(row);
  }
  console.log();
}

function line(title: string, { certain, uncertain }: RuleScore): string {
  const cells = [certain.recommended, certain.strict, uncertain.recommended, uncertain.strict];
  const [a, b, c, d] = cells.map(fraction) as [string, string, string, string];
  return `${title.padEnd(34)}${a.padEnd(13)}${b.padEnd(11)}${c.padEnd(13)}${d}`;
}

function fraction({ found, labelled }: Count): string {
  return labelled === 0 ? '–' : `${found}/${labelled}`;
}

function heading(title: string, count: number): void {
  console.log(`\n${title}: ${count}`);
}

function place(row: Row, lines: string): string {
  return `${row.uncertain ? '(uncertain) ' : ''}${row.repo} ${row.path}@${row.commit.slice(0, 8)}:${lines}`;
}

function reasons(row: Row): void {
  console.log(`    labelled ${row.rules.join(', ') || 'clean'}: ${row.why}`);
  if (row.uncertain) console.log(`    uncertain: ${row.uncertain}`);
}
