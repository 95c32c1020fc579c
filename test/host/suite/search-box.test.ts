import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { createSearchBox, type BoxItem } from '../../../src/commands/search-box.js';
import { commands } from '../../../src/ids.js';
import { closeAll, untilDone } from './support.js';

type Box = vscode.QuickPick<BoxItem>;

async function withBox(
  clipboard: string,
  use: (box: Box, previewed: string[]) => Promise<void>,
): Promise<void> {
  const previewed: string[] = [];
  const box = await createSearchBox({ clipboard, preview: (input) => previewed.push(input) });
  box.show();
  try {
    await use(box, previewed);
  } finally {
    box.dispose();
  }
}

/** Types into the box, and waits until VS Code has told the box of it. */
async function type(box: Box, value: string): Promise<void> {
  let told = '';
  const taken = untilDone(
    () => told === value,
    (check) =>
      box.onDidChangeValue((now) => {
        told = now;
        check();
      }),
  );
  box.value = value;
  await taken;
}

describe('the search box', () => {
  afterEach(closeAll);

  it('offers an error on the clipboard, and shows nothing else of it', async () => {
    const secret = 'AADSTS50011: made up for ada@fabrikam.example';
    await withBox(secret, async (box) => {
      const [first] = box.items;
      assert.equal(first?.label, 'On the clipboard: AADSTS50011');
      assert.equal(first.input, secret);
      const shown = JSON.stringify(box.items.map(({ input: _input, ...item }) => item));
      assert(!shown.includes('fabrikam'));
      await Promise.resolve();
    });
  });

  it('has all codes where the clipboard has none', async () => {
    await withBox('hello', async (box) => {
      assert(box.items.every(({ label }) => /^AADSTS\d+$/.test(label)));
      assert(box.items.length >= 200);
      await Promise.resolve();
    });
  });

  it('finds codes as one types, and previews the active one', async () => {
    await withBox('', async (box, previewed) => {
      const found = untilDone(
        () => previewed.includes('AADSTS54005'),
        (check) => box.onDidChangeActive(() => queueMicrotask(check)),
      );
      await type(box, '54005');
      assert.equal(box.items[0]?.label, 'AADSTS54005');
      await found;
    });
  });

  it('takes a pasted error', async () => {
    await withBox('', async (box) => {
      const pasted = '{"error_description":"AADSTS700016: made up","error_codes":[700016]}';
      await type(box, pasted);
      assert.equal(box.items[0]?.label, 'In what you pasted: AADSTS700016');
      assert.equal(box.items[0].input, pasted);
    });
  });

  it('is asked by the command where there is nothing to take, and its answer is explained', async () => {
    await vscode.env.clipboard.writeText('AADSTS65001: made up');
    const shown = vscode.commands.executeCommand<string>(commands.explain);
    assert.match(await accepted(shown), /^# AADSTS65001: /);
  });
});

/** Accepts the box's first item as soon as there is a box. No event says when that is. */
async function accepted<T>(answer: Thenable<T>): Promise<T> {
  const state = { done: false };
  const end = () => (state.done = true);
  answer.then(end, end);
  while (!state.done) {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  return answer;
}
