import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { searchWorkspace } from '../../../src/client/workspace-search.js';
import { commands, pageCommands } from '../../../src/ids.js';
import type { SearchParams } from '../../../src/protocol.js';
import { closeAll, read, showNew, textOf } from './support.js';

const run = <T>(id: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(id, ...args);

describe('"In this workspace"', () => {
  afterEach(closeAll);

  it('finds the lines that cause the error, and opens them', async () => {
    const { document } = await showNew('searched/twice.js', read('sequence.js'));
    assert.match(await run<string>(commands.explain, 'AADSTS54005'), /Search this workspace/);
    const found = await run<string>(pageCommands.searchWorkspace);
    assert.match(found, /\*\*\d+ places\*\* in \d+ files:/);
    const link =
      /\[searched\/twice\\\.js:11\]\(command:redeemOnce\.openPlace\?([^)]+)\) `code` was/;
    const [, args = ''] = link.exec(found) ?? [];
    await run(pageCommands.openPlace, ...(JSON.parse(decodeURIComponent(args)) as unknown[]));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), document.uri.toString());
    assert.equal(editor.selection.active.line, 10);
    assert.match(textOf(editor), /const second/);
  });

  it('sees what is not saved, and leaves dependencies out', async () => {
    const editor = await showNew('searched/unsaved.js', 'export {};\n');
    await showNew('searched/node_modules/sdk/index.js', read('sequence.js'));
    await vscode.window.showTextDocument(editor.document);
    const whole = new vscode.Range(0, 0, 9, 0);
    await vscode.window.activeTextEditor?.edit((edit) => edit.replace(whole, read('sequence.js')));
    await run(commands.checkFile);
    await run(commands.explain, 'AADSTS54005');
    const found = await run<string>(pageCommands.searchWorkspace);
    assert.match(found, /searched\/unsaved\\\.js:11/);
    assert(!found.includes('sdk/index'));
  });

  it('can be followed and stopped', async () => {
    for (let i = 0; i < 90; i += 1) await write(`many/${i}.js`, 'export {};\n');
    const source = new vscode.CancellationTokenSource();
    const asked: number[] = [];
    const told: number[] = [];
    const server = {
      search: ({ files }: SearchParams) => {
        asked.push(files.length);
        return Promise.resolve({ places: [], unreadable: [] });
      },
    };
    const result = await searchWorkspace(
      server,
      { checks: ['no-double-redemption'] },
      (done) => {
        told.push(done);
        if (told.length === 2) source.cancel();
      },
      source.token,
    );
    assert.deepEqual(told, [40, 80]);
    assert.deepEqual(asked, [40, 40]);
    assert.deepEqual([result.files, result.stopped], [80, true]);
  });
});

async function write(name: string, content: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert(folder);
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
}
