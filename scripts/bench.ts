/**
 * Measures what our rules cost within a lint, against ESLint's own `constructor-super` in the same run.
 *
 *   npm run bench -- [DIR] [--rounds N]
 *
 * DIR is this repository by default. Absolute times say much of the machine and little of the rules, so each round
 * measures both, and medians over the rounds are compared; two other rules of ESLint that follow values and order are
 * there to compare with. Reading and parsing other modules is counted apart. How the time for one file grows with its
 * length follows, and what the AADSTS reader takes for hostile input; if either grows faster than it may, the run fails.
 */

import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { createPlugin, nodeHost } from 'eslint-plugin-redeem-once';

import { benchGrowth } from './bench-growth.js';
import { benchReader } from './bench-reader.js';

interface Round {
  ours: number;
  yardstick: number;
  /** The others to compare with, in order. */
  others: number[];
  /** ESLint's passes over all files: parsing and rules. */
  lint: number;
  reading: number;
  parsing: number;
  facts: number;
  files: string[];
}

type Host = ReturnType<typeof nodeHost>;
type Timed = NonNullable<ESLint.LintResult['stats']>['times']['passes'][number];

const yardstick = 'constructor-super';
const others = ['require-atomic-updates', 'no-useless-assignment'];

await bench();

async function bench(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { rounds: { type: 'string', default: '5' } },
    allowPositionals: true,
  });
  const folder = path.resolve(positionals[0] ?? path.join(import.meta.dirname, '..'));
  const rounds: Round[] = [];
  for (let left = Number(values.rounds); left > 0; left--) {
    rounds.push(await round(folder));
    process.stderr.write('.');
  }
  process.stderr.write('\n');
  const files = rounds[0]?.files ?? [];
  if (files.length === 0) throw new Error(`There is nothing to lint in ${folder}.`);
  report(rounds, files);
  prefilter(files);
  if (!benchGrowth()) process.exitCode = 1;
  if (!benchReader()) process.exitCode = 1;
}

/** One cold lint: caches of our own start empty each time. */
async function round(folder: string): Promise<Round> {
  const host = nodeHost();
  const results = await linter(folder, host).lintFiles(['.']);
  const passes = results.flatMap(({ stats }) => stats?.times.passes ?? []);
  return {
    ours: sum(passes, (pass) => rules(pass, (rule) => rule.startsWith('redeem-once/'))),
    yardstick: sum(passes, (pass) => rules(pass, (rule) => rule === yardstick)),
    others: others.map((other) => sum(passes, (pass) => rules(pass, (rule) => rule === other))),
    lint: sum(passes, timeOf),
    ...host.spent,
    files: results.map(({ filePath }) => filePath),
  };
}

function linter(folder: string, host: Host): ESLint {
  return new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    stats: true,
    errorOnUnmatchedPattern: false,
    allowInlineConfig: false,
    overrideConfig: [
      { ignores: ['**/*.min.*', '**/*.d.ts', '**/.next/', '**/dist/', '**/coverage/'] },
      {
        files: ['**/*.{js,mjs,cjs,jsx}'],
        languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      },
      { files: ['**/*.{ts,mts,cts,tsx}'], languageOptions: { parser: typescriptParser } },
      { linterOptions: { reportUnusedDisableDirectives: 'off' } },
      createPlugin(host).configs.strict,
      { rules: Object.fromEntries([yardstick, ...others].map((rule) => [rule, 'error'])) },
    ],
  });
}

/** A file that cannot be parsed has no total. */
function timeOf({ total }: Partial<Timed>): number {
  return total ?? 0;
}

function rules(pass: Timed, wanted: (rule: string) => boolean): number {
  return sum(Object.entries(pass.rules ?? {}), ([rule, { total }]) => (wanted(rule) ? total : 0));
}

function report(rounds: Round[], files: string[]): void {
  const middle = (of: (round: Round) => number): number => median(rounds.map(of));
  const lint = middle((round) => round.lint);
  const apart = ({ reading, parsing, facts }: Round): number => reading + parsing + facts;
  const line = (title: string, ms: number): void =>
    console.log(
      `${title.padEnd(36)}${ms.toFixed(1).padStart(10)} ms${((100 * ms) / lint).toFixed(2).padStart(9)} %`,
    );
  console.log(`${files.length} files, median of ${rounds.length} rounds, share of the lint\n`);
  line('lint (parsing and rules)', lint);
  line(
    yardstick,
    middle((round) => round.yardstick),
  );
  for (const [index, other] of others.entries())
    line(
      other,
      middle((round) => round.others[index]!),
    );
  line(
    'our rules',
    middle((round) => round.ours - apart(round)),
  );
  line(
    '  reading other modules, apart',
    middle((round) => round.reading),
  );
  line(
    '  parsing other modules, apart',
    middle((round) => round.parsing),
  );
  line(
    '  package facts, apart',
    middle((round) => round.facts),
  );
  line('looking across files, together', middle(apart));
  const ratio = (of: (round: Round) => number): string =>
    middle((round) => of(round) / round.yardstick).toFixed(2);
  console.log(`\nour rules / ${yardstick}: ${ratio((round) => round.ours - apart(round))}`);
  console.log(`  with what is counted apart: ${ratio((round) => round.ours)}`);
}

/** How many files go no further than the look at their text, and what that look costs. */
function prefilter(files: string[]): void {
  const { analyzer } = createPlugin();
  const texts = files.map((file) => fs.readFileSync(file, 'utf8'));
  const times: number[] = [];
  let passed = 0;
  // The first time over warms up.
  for (const timed of [false, true]) {
    passed = 0;
    const start = performance.now();
    for (const text of texts) if (analyzer.mayConcern(text)) passed++;
    if (timed) times.push(performance.now() - start);
  }
  const each = (1000 * median(times)) / texts.length;
  console.log(
    `\nprefilter: ${passed} of ${texts.length} files pass (${((100 * passed) / texts.length).toFixed(1)} %), ${each.toFixed(0)} µs a file`,
  );
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
