import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { commands, pageCommands } from '../../../src/ids.js';
import { closeAll, hasPage, page, showText, untilDone } from './support.js';

const explain = (...given: unknown[]): Thenable<string | undefined> =>
  vscode.commands.executeCommand<string | undefined>(commands.explain, ...given);

const trace = 'aaaa1111-0000-4000-8000-00000000a100';
const correlation = 'bbbb2222-0000-4000-8000-00000000b200';
const logLine = `2026-01-02T03:04:05Z AADSTS70002: made up. AADSTS54005: made up. Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: 2026-01-02 03:04:05Z`;

async function markdownOf(...given: unknown[]): Promise<string> {
  const markdown = await explain(...given);
  assert(markdown !== undefined, 'a page was shown');
  return markdown;
}

describe('Explain AADSTS Error', () => {
  afterEach(closeAll);

  it('explains a code on a page', async () => {
    const markdown = await markdownOf('AADSTS54005');
    assert.match(markdown, /^# AADSTS54005: /);
    assert.match(markdown, /## What to do/);
    await page('redeemOnce.explanation');
  });

  it('takes the selection', async () => {
    const editor = await showText('log', 'a AADSTS70008: expired\nb AADSTS50011: mismatch\n');
    editor.selection = new vscode.Selection(1, 0, 1, 20);
    assert.match(await markdownOf(), /^# AADSTS50011: /);
  });

  it('takes the code at the cursor, with what the rest of its line says', async () => {
    const editor = await showText('log', `${logLine}\n`);
    const at = logLine.indexOf('70002');
    editor.selection = new vscode.Selection(0, at, 0, at);
    const markdown = await markdownOf();
    assert.match(markdown, /^# AADSTS70002: /);
    assert.match(markdown, /Correlation ID \| •+ \*hidden\*/);
    assert.match(markdown, /1\. \[AADSTS54005\]\(command:/);
  });

  it('takes the code at the cursor in source code', async () => {
    const editor = await showText('javascript', "if (e.includes('AADSTS700082')) signIn();\n");
    editor.selection = new vscode.Selection(0, 20, 0, 20);
    assert.match(await markdownOf(), /^# AADSTS700082: /);
  });

  it("takes a failed test's message", async () => {
    const message = new vscode.TestMessage('expected 200, got \u001b[31mAADSTS50011: x\u001b[0m');
    assert.match(await markdownOf({ test: undefined, message }), /^# AADSTS50011: /);
  });

  for (const garbage of ['', 'hello', 'AADSTS', '🙂 <b>\u0000</b>', '](command:evil)']) {
    it(`says plainly that there is no code in ${JSON.stringify(garbage)}`, async () => {
      const markdown = await markdownOf(garbage);
      assert.match(markdown, /No AADSTS code was found/);
      assert.match(markdown, /https:\/\/login\.microsoftonline\.com\/error/);
      assert(!markdown.includes('evil'));
    });
  }

  it('makes up no meaning for a code that nobody knows', async () => {
    const markdown = await markdownOf('AADSTS9999999');
    assert.match(markdown, /not a code we know/);
    assert.match(markdown, /login\.microsoftonline\.com\/error\?code=9999999/);
  });
});

describe('the page on an error', () => {
  afterEach(closeAll);

  it('hides what it read, shows it when asked, and copies the correlation ID', async () => {
    const hidden = await markdownOf(logLine);
    assert(!hidden.includes(correlation) && !hidden.includes(trace));
    const revealed = await vscode.commands.executeCommand<string>(pageCommands.revealValues);
    assert(revealed.includes(correlation) && revealed.includes(trace));
    await vscode.commands.executeCommand(pageCommands.copyCorrelationId);
    assert.equal(await vscode.env.clipboard.readText(), correlation);
  });

  it('goes from one code of the text to another', async () => {
    assert.match(await markdownOf(logLine), /^# AADSTS54005: /);
    const other = await vscode.commands.executeCommand<string>(
      pageCommands.chooseCode,
      'AADSTS70002',
    );
    assert.match(other, /^# AADSTS70002: /);
    assert.match(other, /Correlation ID/);
  });

  it('forgets everything when it is closed', async () => {
    await markdownOf(logLine);
    await page('redeemOnce.explanation');
    const closed = untilDone(
      () => !hasPage('redeemOnce.explanation'),
      (check) => vscode.window.tabGroups.onDidChangeTabs(check),
    );
    await closeAll();
    await closed;
    assert.equal(await vscode.commands.executeCommand(pageCommands.revealValues), undefined);
  });
});
