import assert from 'node:assert/strict';
import fs from 'node:fs';

import * as vscode from 'vscode';

import { commands } from '../../../src/ids.js';
import {
  closeAll,
  ours,
  read,
  set,
  showNew,
  squiggles,
  until,
  workspaceFolder,
} from './support.js';

const fileAt = (name: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), name);

/** Writes a file that nothing has open. */
function write(name: string, content: string): vscode.Uri {
  const uri = fileAt(name);
  fs.mkdirSync(vscode.Uri.joinPath(uri, '..').fsPath, { recursive: true });
  fs.writeFileSync(uri.fsPath, content);
  return uri;
}

async function problems(uri: vscode.Uri, count: number): Promise<void> {
  await until(
    () => ours(uri).length === count,
    (check) => vscode.languages.onDidChangeDiagnostics(check),
    () => `${count} problems in ${uri.path}; there are ${ours(uri).length}`,
  );
}

const checkWorkspace = (): Thenable<string> =>
  vscode.commands.executeCommand<string>(commands.checkWorkspace);

describe('"Check Workspace for Redemption Bugs"', () => {
  afterEach(closeAll);

  it('shows problems of files that nobody has opened, until they are mended', async () => {
    const uri = write('unopened-twice.js', read('sequence.js'));
    const dependency = write('node_modules/sdk/twice.js', read('sequence.js'));
    assert.deepEqual(ours(uri), []);
    const summary = await checkWorkspace();
    assert.match(summary, /^\d+ findings? in \d+ files?; \d+ files? looked at in \d+\.\d s\.$/);
    await problems(uri, 1);
    assert.deepEqual(ours(dependency), []);
    fs.writeFileSync(uri.fsPath, 'export {};\n');
    await problems(uri, 0);
  });

  it('leaves open files to the checks of these, also when they are closed', async () => {
    const { document } = await showNew('opened-twice.js', read('sequence.js'));
    await squiggles(document, 1);
    await checkWorkspace();
    assert.equal(ours(document.uri).length, 1);
    await closeAll();
    await problems(document.uri, 1);
  });

  it('withdraws what it has shown when the settings change', async () => {
    const uri = write('once-set.js', read('sequence.js'));
    await checkWorkspace();
    await problems(uri, 1);
    await set('rules', { 'no-double-redemption': 'off' });
    try {
      await problems(uri, 0);
    } finally {
      await set('rules', undefined);
    }
  });
});
