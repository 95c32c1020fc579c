/**
 * Runs a task from a fresh clone: checks Node, installs, builds, then starts the task.
 *
 *   node scripts/run.mjs demo|test|corpus|bench|screenshots [arguments]
 *
 * Uses nothing but Node itself, since nothing may be installed yet.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(fileURLToPath(import.meta.url), '../..');
const at = (...parts) => path.join(root, ...parts);

/** What each task starts, and how much of the build it needs. */
const tasks = {
  demo: { script: 'scripts/demo.ts', build: ['--plugin-only', '--no-types'] },
  corpus: { script: 'scripts/corpus.ts', build: ['--plugin-only', '--no-types'] },
  bench: { script: 'scripts/bench.ts', build: ['--plugin-only', '--no-types'] },
  screenshots: { script: 'scripts/screenshots.ts', build: ['--no-types'] },
  test: { script: 'scripts/test.ts', build: [] },
};

const [name, ...rest] = process.argv.slice(2);
const task = tasks[name];
if (!task) fail(`Unknown task. Choose one of: ${Object.keys(tasks).join(', ')}.`);
checkNode();
install();
run(process.execPath, [at('scripts/build.mjs'), '--quiet', ...task.build], 'The build failed.');
process.exit(
  // The paths a user gives are meant from where the command was typed.
  start(process.execPath, ['--import', import.meta.resolve('tsx'), at(task.script), ...rest], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
  }),
);

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Redeem Once needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
}

/** Installs when nothing is installed yet or the lockfile has changed since. */
function install() {
  const stamp = at('node_modules/.redeem-once-lock');
  const lock = createHash('sha256')
    .update(fs.readFileSync(at('package-lock.json')))
    .digest('hex');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the dependencies …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const sorry = 'The dependencies could not be installed; is the npm registry reachable?';
  if (npm?.endsWith('.js')) run(process.execPath, [npm, ...args], sorry, { cwd: root });
  else run('npm', args, sorry, { cwd: root, shell: process.platform === 'win32' });
  fs.writeFileSync(stamp, lock);
}

function run(command, args, sorry, options) {
  if (start(command, args, options) !== 0) fail(sorry);
}

function start(command, args, options) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (error) console.error(error.message);
  return status ?? 1;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
