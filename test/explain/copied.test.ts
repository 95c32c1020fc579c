import assert from 'node:assert/strict';

import { briefRecords } from '../../eslint-plugin/src/explain/brief/index.js';
import { records } from '../../eslint-plugin/src/explain/records/index.js';
import { suberrors } from '../../eslint-plugin/src/explain/suberrors.js';
import { foreignRuns, isForeign, runsOf } from './runs.js';

const texts: [name: string, text: string][] = [
  ...records.flatMap(({ code, title, meaning, causes, actions }) =>
    [title, ...[meaning, ...causes, ...actions].map(({ text }) => text)].map(
      (text): [string, string] => [`${code}`, text],
    ),
  ),
  ...briefRecords.map(({ code, gist }): [string, string] => [`${code}`, gist?.text ?? '']),
  ...suberrors.flatMap(({ suberror, meaning, advice }) =>
    [meaning.text, advice].map((text): [string, string] => [suberror, text]),
  ),
];

/** An address is not a sentence. */
function withoutAddresses(text: string): string {
  return text.replace(/`?https?:\/\/\S+/g, '¶');
}

describe('the texts', () => {
  it('share no run of eight words with a text of Microsoft', () => {
    const copied = texts.flatMap(([name, text]) =>
      withoutAddresses(text)
        .split('¶')
        .flatMap(runsOf)
        .filter(isForeign)
        .map((run) => `${name}: ${run}`),
    );
    assert.deepEqual(copied, []);
  });

  it('would be found out if they did', () => {
    assert.ok(foreignRuns.size > 4000);
    const [run] = runsOf('error validating credentials due to invalid username or password');
    assert.ok(run !== undefined && isForeign(run));
  });

  // Codes of one family may mean what is said in the same words; anything else was copied without a thought.
  it('say what a code means in the words of another only if that is a neighbour', () => {
    const byRun = new Map<string, Set<number>>();
    for (const { code, meaning } of records) {
      for (const run of runsOf(meaning.text)) {
        byRun.set(run, (byRun.get(run) ?? new Set()).add(code));
      }
    }
    const strangers = [...byRun].flatMap(([run, codes]) =>
      [...codes].some((code) => [...codes].every((other) => areNeighbours(code, other)))
        ? []
        : [`${[...codes].join(', ')}: ${run}`],
    );
    assert.deepEqual(strangers, []);
  });
});

function areNeighbours(a: number, b: number): boolean {
  const [one, other] = [a, b].map((code) => records.find((record) => record.code === code));
  assert.ok(one && other);
  return (
    a === b ||
    one.category === other.category ||
    one.related.includes(b) ||
    other.related.includes(a) ||
    one.related.some((code) => other.related.includes(code))
  );
}
