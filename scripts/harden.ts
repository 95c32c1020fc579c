/**
 * Analyses every source file of some folders, whole, cut off at a random place, and with redemptions strewn in: nothing
 * may be thrown, and no analysis may take longer than twice the parse of its file and 50 ms.
 *
 *   npm run harden -- [--seed N] [--part K/N] DIR…
 *
 * Any code will do, the more hostile the better: whole repositories, the test suites of parsers, `node_modules`. The same
 * seed gives the same texts. With `--part` only every N-th file is taken, for several runs beside each other.
 */

import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { harden, summaryOf, type Trouble } from './harden/run.js';

const longest = 1_000_000;

try {
  process.exitCode = main() ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function main(): boolean {
  const { values, positionals } = parseArgs({
    options: {
      seed: { type: 'string', default: '54005' },
      part: { type: 'string', default: '1/1' },
    },
    allowPositionals: true,
  });
  const files = positionals.flatMap((folder) => sourcesIn(path.resolve(folder)));
  if (files.length === 0) throw new Error('Say where source files are: npm run harden -- DIR….');
  const started = Date.now();
  const totals = harden(partOf(files, values.part), Number(values.seed), tell);
  process.stderr.write('\n');
  console.log(`${summaryOf(totals)} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  return totals.thrown + totals.slow === 0;
}

function tell(trouble: Trouble | 'progress'): void {
  if (trouble === 'progress') process.stderr.write('.');
  else console.log(`\n${trouble.file} (${trouble.kind}): ${trouble.what}`);
}

function partOf(files: string[], part: string): string[] {
  const [, which, of] = /^(\d+)\/(\d+)$/.exec(part) ?? [];
  if (!which || !of) throw new Error('A part is named like this: --part 1/2.');
  return files.filter((_, index) => index % Number(of) === Number(which) - 1);
}

/** The files of a folder in a steady order; links are not followed. */
function sourcesIn(folder: string): string[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === '.git' ? [] : sourcesIn(full);
      if (!entry.isFile() || !/\.[cm]?[jt]sx?$/.test(entry.name)) return [];
      return fs.statSync(full).size <= longest ? [full] : [];
    });
}
