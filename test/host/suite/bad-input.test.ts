import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { commands } from '../../../src/ids.js';
import {
  checkNow,
  closeAll,
  ours,
  read,
  replace,
  showNew,
  show,
  squiggles,
  textAt,
} from './support.js';

describe('bad input', () => {
  afterEach(closeAll);

  it('clears the squiggles while the code is half-typed, and draws them again', async () => {
    const editor = await show('sequence.js');
    const { document } = editor;
    await squiggles(document, 1);
    await replace(editor, 'return { id:', 'return { id: (');
    await squiggles(document, 0);
    await replace(editor, 'return { id: (', 'return { id:');
    await squiggles(document, 1);
  });

  it('checks a script that is no module', async () => {
    const script = read('sequence.js').replace('export async', 'with (globalThis) {}\nasync');
    const { document } = await showNew('script.js', `${script}\nsignIn(window.code);\n`);
    await squiggles(document, 1);
  });

  for (const [what, change] of [
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a hashbang', (text: string) => `#!/usr/bin/env node\n${text}`],
    ['all three', (text: string) => `\uFEFF#!/usr/bin/env node\n${text}`.replaceAll('\n', '\r\n')],
    ['a line separator in a string', (text: string) => `'\u2028\u2029';\n${text}`],
  ] as const) {
    it(`puts the squiggle in the right place in a file with ${what}`, async () => {
      const name = `odd-${what.replaceAll(' ', '-')}.js`;
      const { document } = await showNew(name, change(read('sequence.js')));
      const [diagnostic] = await squiggles(document, 1);
      assert(diagnostic);
      assert.match(textAt(document, diagnostic), /^redeem\(code\)$|^await redeem\(code\)$/);
      assert.match(document.lineAt(diagnostic.range.start).text, /const second/);
      const [related] = diagnostic.relatedInformation ?? [];
      assert(related);
      assert.match(document.lineAt(related.location.range.start).text, /const first/);
    });
  }

  it('skips a minified file and says so', async () => {
    const oneLine = `${'0;'.repeat(30_000)}${read('sequence.js').replaceAll('\n', ' ')}`;
    const { document } = await showNew('minified.js', oneLine);
    await checkNow();
    assert.deepEqual(ours(document.uri), []);
    assert.match(
      await debugInformation(),
      /Last check: skipped \(a line has more than \d+ characters/,
    );
  });

  it('skips a huge file and says so', async () => {
    const { document } = await showNew(
      'huge.js',
      read('sequence.js') + '// filler\n'.repeat(110_000),
    );
    await checkNow();
    assert.deepEqual(ours(document.uri), []);
    assert.match(await debugInformation(), /Last check: skipped \(it has \d+ characters/);
  });

  it('skips a dependency', async () => {
    const { document } = await showNew('node_modules/sdk/index.js', read('sequence.js'));
    await checkNow();
    assert.deepEqual(ours(document.uri), []);
    assert.match(await debugInformation(), /Last check: skipped \(it belongs to a dependency\)/);
  });
});

/** How the last check ended. (The log itself is no good: the VS Code from npm writes none.) */
function debugInformation(): Thenable<string> {
  return vscode.commands.executeCommand<string>(commands.copyDebugInfo);
}
