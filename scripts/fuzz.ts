/**
 * Gives the AADSTS reader broken input, a million times: it may neither throw, nor say what cannot be, nor take longer
 * than its bound.
 *
 *   npm run fuzz -- [--runs N] [--seed N]
 *
 * A slow input is read again before it counts, since the machine has other things to do. The same seed gives the
 * same inputs.
 */

import { parseArgs } from 'node:util';

import { read } from '../eslint-plugin/src/explain/read.js';
import { check, mutant } from '../test/explain/reader/fuzz.js';
import { randomFrom } from '../test/explain/reader/random.js';

/** What a read may take: something for any text, and 200 ms for a megabyte. */
const floor = 10;
const perCharacter = 200 / 1_000_000;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '54005' },
  },
});
const runs = Number(values.runs);
const random = randomFrom(Number(values.seed));
const started = performance.now();
let characters = 0;
let worst = 0;
let failures = 0;
for (let run = 1; run <= runs; run += 1) {
  const input = mutant(random);
  characters += input.length;
  tryOne(input, run);
  if (run % 10_000 === 0) process.stderr.write('.');
}
process.stderr.write('\n');
const seconds = (performance.now() - started) / 1000;
console.log(
  `${runs} inputs, ${(characters / 1e6).toFixed(0)} million characters, ${seconds.toFixed(0)} s: ` +
    `${failures} failures; the slowest read took ${(worst * 100).toFixed(0)} % of its bound`,
);
process.exitCode = failures === 0 ? 0 : 1;

function tryOne(input: string, run: number): void {
  try {
    const spent = timeOf(() => check(input)) / (floor + perCharacter * input.length);
    if (spent > worst) worst = Math.max(worst, Math.min(spent, slownessOf(input)));
    if (spent > 1 && slownessOf(input) > 1) throw new Error('It takes longer than its bound.');
  } catch (error) {
    failures += 1;
    console.error(`\nRun ${run}: ${JSON.stringify(input)}\n`, error);
  }
}

/** The share of its bound that a read takes, at best. */
function slownessOf(input: string): number {
  const times = [0, 1, 2, 3, 4].map(() => timeOf(() => read(input)));
  return Math.min(...times) / (floor + perCharacter * input.length);
}

function timeOf(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
