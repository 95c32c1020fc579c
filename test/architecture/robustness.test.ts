import assert from 'node:assert/strict';

import { Linter } from 'eslint';

import { analyze, type Finding } from '../../eslint-plugin/src/analysis/index.js';
import { createPlugin } from '../../eslint-plugin/src/plugin.js';
import { filesToLint, parse, parsers, parseUnfinished, ruleCases, type Source } from './sources.js';

const files = filesToLint();
let cases: Source[];

before(async () => {
  cases = await ruleCases();
});

/** The beginnings of a source, one line longer each. */
function beginnings({ name, text }: Source): Source[] {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return ends.map((end) => ({ name, text: text.slice(0, end) }));
}

/** Every fourth of them, another fourth for each source: there are many cases, and they are alike. */
function someBeginnings(source: Source, index: number): Source[] {
  return beginnings(source).filter((_, line) => (line + index) % 4 === 0);
}

/** Analyses, and turns what the analysis keeps to itself when it breaks into a failure. */
function findingsIn({ name, text }: Source, ast: NonNullable<ReturnType<typeof parse>>): Finding[] {
  const { findings, notes } = analyze({ path: name, text, ast });
  const broken = notes.find((note) => /\n\s+at /.test(note));
  assert.equal(broken, undefined, `${name}, cut after line ${text.split('\n').length}`);
  return findings;
}

describe('code that ends at any line', () => {
  it('is linted without a word from ESLint about a broken rule', () => {
    const linter = new Linter();
    const config = [...parsers, createPlugin().configs.strict];
    let parsed = 0;
    for (const source of files) {
      for (const { name, text } of beginnings(source)) {
        // A rule that throws makes the linter throw.
        const reports = linter.verify(text, config, { filename: name });
        if (!reports.some(({ fatal }) => fatal)) parsed++;
      }
    }
    assert(parsed > 100, `only ${parsed} beginnings parsed`);
  }).timeout(90_000);

  it('is analysed without an exception, as far as a tolerant parser understands it', () => {
    const all = [...files.flatMap(beginnings), ...cases.flatMap(someBeginnings)];
    let understood = 0;
    for (const beginning of all) {
      const ast = parseUnfinished(beginning);
      if (!ast) continue;
      understood++;
      findingsIn(beginning, ast);
    }
    const counts = `${understood} of ${all.length} beginnings understood`;
    assert(all.length > 1000 && understood / all.length > 0.9, counts);
  }).timeout(180_000);
});

describe('findings', () => {
  it('are plain data: a structured clone is equal', () => {
    let count = 0;
    for (const source of [...files, ...cases]) {
      const ast = parse(source);
      assert(ast, `${source.name} does not parse`);
      const findings = findingsIn(source, ast);
      assert.deepStrictEqual(structuredClone(findings), findings, source.name);
      count += findings.length;
    }
    assert(count > 50, `only ${count} findings`);
  }).timeout(90_000);
});
