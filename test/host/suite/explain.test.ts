import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { commands } from '../../../src/ids.js';
import { closeAll, page } from './support.js';

const explain = (...given: unknown[]): Thenable<string> =>
  vscode.commands.executeCommand<string>(commands.explain, ...given);

describe('Explain AADSTS Error', () => {
  afterEach(closeAll);

  it('explains a code on a page', async () => {
    const markdown = await explain('AADSTS54005');
    assert.match(markdown, /^# AADSTS54005: /);
    assert.match(markdown, /## What to do/);
    await page('redeemOnce.explanation');
  });

  it('takes the selection', async () => {
    const editor = await type('log', 'a AADSTS70008: expired\nb AADSTS50011: mismatch\n');
    editor.selection = new vscode.Selection(1, 0, 1, 20);
    assert.match(await explain(), /^# AADSTS50011: /);
  });

  it('takes the code at the cursor', async () => {
    const editor = await type('javascript', "if (e.message.includes('AADSTS700082')) signIn();\n");
    editor.selection = new vscode.Selection(0, 30, 0, 30);
    assert.match(await explain(), /^# AADSTS700082: /);
  });

  for (const garbage of ['', 'hello', 'AADSTS', '🙂 <b>\u0000</b>', '](command:evil)']) {
    it(`says plainly that there is no code in ${JSON.stringify(garbage)}`, async () => {
      const markdown = await explain(garbage);
      assert.match(markdown, /No AADSTS code was found/);
      assert.match(markdown, /https:\/\/login\.microsoftonline\.com\/error/);
      assert(!markdown.includes('evil'));
    });
  }

  it('makes up no meaning for a code that nobody knows', async () => {
    const markdown = await explain('AADSTS9999999');
    assert.match(markdown, /not a code we know/);
    assert.match(markdown, /login\.microsoftonline\.com\/error\?code=9999999/);
  });
});

async function type(language: string, content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  return vscode.window.showTextDocument(document);
}
