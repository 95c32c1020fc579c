import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { runProgram } from './process.js';

const root = new URL('../../', import.meta.url);
const example =
  /^```console\n\$ (?:echo '([^'\n]*)' \| )?npx eslint-plugin-redeem-once ([^\n]*)\n(.*?)^```$/gms;

/** A line of its own stands for any lines. */
const elision = '…';

for (const page of ['README.md', 'eslint-plugin/README.md']) {
  describe(`${page} on the command line`, () => {
    const markdown = readFileSync(new URL(page, root), 'utf8');
    const examples = [...markdown.matchAll(example)];

    it('has examples, and all of them are run', () => {
      assert.ok(examples.length > 0);
      assert.equal(examples.length, markdown.split('```console\n').length - 1);
    });

    for (const [, input, args = '', shown = ''] of examples) {
      it(`shows what is really said to: ${args}`, () => {
        const { code, out } = runProgram(args.split(' '), input === undefined ? '' : `${input}\n`);
        assert.equal(code, 0);
        assertShown(out.trimEnd().split('\n'), shown.trimEnd().split('\n'));
      });
    }
  });
}

function assertShown(lines: string[], shown: string[]): void {
  let at = 0;
  let isElided = false;
  for (const line of shown) {
    if (line === elision) {
      isElided = true;
      continue;
    }
    const next: number = isElided ? lines.indexOf(line, at) : at;
    assert.equal(lines[next], line);
    at = next + 1;
    isElided = false;
  }
  assert.ok(isElided || at === lines.length, 'there is more than what is shown');
}
