/**
 * Scores the rules on labelled real code that is not part of this repository.
 *
 *   npm run corpus -- DIR [--labels FILE] [--verbose]
 *
 * DIR holds `<owner>__<repo>/<path>` for each labelled file (`<path>@<commit8>.<ext>` where one is labelled at
 * several commits). FILE has one JSON object a line; by default it is `labels.jsonl` in DIR or beside it.
 * The exit code says whether the targets are met; rows that one may disagree with count in the table alone.
 */

import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { lint } from './lint/lint.js';
import { locate, readLabels } from './corpus/labels.js';
import { print } from './corpus/print.js';
import { score, type Score } from './corpus/score.js';

/** The share of certain rows that must be found, by rule. Clean files must stay without a finding. */
const targets: Record<string, number> = {
  'no-unguarded-parallel-redemption': 0.9,
  'require-refresh-token-fallback': 0.8,
};

try {
  process.exitCode = (await corpus()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

async function corpus(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    options: { labels: { type: 'string' }, verbose: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [dir] = positionals;
  if (!dir) throw new Error('Say where the labelled files are: npm run corpus -- DIR.');
  const { rows, missing } = locate(readLabels(labelsFile(dir, values.labels)), dir);
  for (const file of missing) console.log(`not there: ${file}`);
  const files = await lint(
    rows.map(({ file }) => file),
    { strict: true },
  );
  const result = score(rows, files);
  print(result, values.verbose);
  return verdict(result, missing.length);
}

/** Prints each target and whether it is met. */
function verdict({ rules, falseAlarms }: Score, missing: number): boolean {
  const checks = Object.entries(targets).map(([rule, share]) => {
    const { found, labelled } = rules.get(rule)?.certain.strict ?? { found: 0, labelled: 0 };
    const need = Math.ceil(share * labelled);
    return { met: labelled > 0 && found >= need, what: `${rule}: ${found} found, ${need} wanted` };
  });
  const alarms = falseAlarms.filter(
    ({ row, tier }) => !row.uncertain && row.rules.length === 0 && tier === 'recommended',
  );
  checks.unshift(
    { met: missing === 0, what: `${missing} labelled files are not there, 0 wanted` },
    {
      met: alarms.length === 0,
      what: `${alarms.length} reports of recommended in clean files, 0 wanted`,
    },
  );
  for (const { met, what } of checks) console.log(`${met ? 'met    ' : 'NOT MET'}  ${what}`);
  return checks.every(({ met }) => met);
}

function labelsFile(dir: string, given: string | undefined): string {
  const candidates = given
    ? [given]
    : [path.join(dir, 'labels.jsonl'), path.join(dir, '../labels.jsonl')];
  const found = candidates.find((file) => fs.existsSync(file));
  if (found) return found;
  throw new Error(`There are no labels at ${candidates.join(' or ')}; name them with --labels.`);
}
