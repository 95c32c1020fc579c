/** Runs every check of the project, one leg after the other, and adds them up in one last line. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

interface Counts {
  passed: number;
  failed: number;
}

/** One part of the run. A leg that writes no counts is itself one test: its exit code. */
interface Leg {
  title: string;
  args: string[];
}

const root = path.resolve(fileURLToPath(import.meta.url), '../..');
const bin = (file: string) => path.join(root, 'node_modules', file);
const tsx = ['--import', import.meta.resolve('tsx')];

const legs: Leg[] = [
  { title: 'Type check', args: [bin('typescript/bin/tsc'), '-p', 'tsconfig.json'] },
  { title: 'Lint', args: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  { title: 'Format', args: [bin('prettier/bin/prettier.cjs'), '--check', '.'] },
  {
    title: 'Unit and rule tests',
    args: [
      bin('mocha/bin/mocha.js'),
      ...['--reporter', 'test/reporter.mjs', '--forbid-only', '--forbid-pending'],
    ],
  },
  { title: 'VS Code, from the sources', args: [...tsx, 'test/host/launch.ts', 'sources'] },
  { title: 'VS Code, from the package', args: [...tsx, 'test/host/launch.ts', 'package'] },
];

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'redeem-once-test-'));
const total: Counts = { passed: 0, failed: 0 };
const summary: string[] = [];
for (const leg of legs) {
  const counts = run(leg);
  total.passed += counts.passed;
  total.failed += counts.failed;
}
fs.rmSync(scratch, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function run({ title, args }: Leg): Counts {
  console.log(`\n── ${title}`);
  const results = path.join(scratch, 'results.json');
  fs.rmSync(results, { force: true });
  const started = Date.now();
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TEST_RESULTS: results },
  });
  const counts = countsOf(results, status === 0);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  summary.push(`${title}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  return counts;
}

/** A leg that failed without a failing test, or ran no test at all, is a failure too. */
function countsOf(file: string, succeeded: boolean): Counts {
  if (!fs.existsSync(file)) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counts = JSON.parse(fs.readFileSync(file, 'utf8')) as Counts;
  const hollow = counts.passed + counts.failed === 0 || (!succeeded && counts.failed === 0);
  return hollow ? { ...counts, failed: counts.failed + 1 } : counts;
}
