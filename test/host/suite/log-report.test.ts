import assert from 'node:assert/strict';
import fs from 'node:fs';

import * as vscode from 'vscode';

import { commands, pageCommands } from '../../../src/ids.js';
import { closeAll, page, showNew, showText, workspaceFolder } from './support.js';

const correlation = 'bbbb2222-0000-4000-8000-00000000b200';
const request = 'POST /token grant_type=authorization_code&code=0.AXmadeUpCode12345';
const log = [
  `2026-01-02T03:04:05.000Z ${request}`,
  `2026-01-02T03:04:05.412Z ${request}`,
  `2026-01-02T03:04:05.900Z AADSTS54005: made up. Trace ID: aaaa1111-0000-4000-8000-00000000a100 Correlation ID: ${correlation}`,
].join('\n');

const analyze = (...given: unknown[]): Thenable<string> =>
  vscode.commands.executeCommand<string>(commands.analyzeLog, ...given);

describe('Analyze Log', () => {
  afterEach(closeAll);

  it('reads the log in front', async () => {
    await showNew('logs/app.log', log);
    const report = await analyze();
    assert.match(report, /^# AADSTS errors in app\\\.log/);
    assert.match(report, /sent to the token endpoint twice\*\*, 412 ms apart/);
    assert(!report.includes('madeUpCode') && !report.includes(correlation));
    await page('redeemOnce.logReport');
  });

  it('reads what is on screen, saved or not', async () => {
    await showText('log', `${log}\n`);
    assert.match(await analyze(), /\n- 1 error\n/);
  });

  it('reads a file that is too big to be a document of an extension', async () => {
    const uri = vscode.Uri.joinPath(workspaceFolder(), 'logs/big.log');
    const filler = `2026-01-02T03:04:05.000Z GET /health 200 ${'x'.repeat(80)}\n`.repeat(8000);
    fs.mkdirSync(vscode.Uri.joinPath(uri, '..').fsPath, { recursive: true });
    fs.writeFileSync(uri.fsPath, '');
    for (let i = 0; i < 60; i += 1) fs.appendFileSync(uri.fsPath, filler);
    fs.appendFileSync(uri.fsPath, log);
    const report = await analyze(uri);
    assert.match(report, /- 480,003 lines\n- 1 error/);
    fs.rmSync(uri.fsPath);
  });

  it('shows ids when asked, and exports itself as Markdown', async () => {
    await showNew('logs/export.log', log);
    await analyze();
    const kept = await vscode.commands.executeCommand<string>(pageCommands.exportLogReport);
    assert(!kept.includes('command:') && !kept.includes(correlation));
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'markdown');
    assert.equal(vscode.window.activeTextEditor.document.getText(), kept);
    const revealed = await vscode.commands.executeCommand<string>(pageCommands.revealLogIds);
    assert(revealed.includes(correlation));
  });
});
