import assert from 'node:assert/strict';
import Module from 'node:module';
import path from 'node:path';

import * as vscode from 'vscode';

import { commands } from '../../../src/ids.js';
import { closeAll, replace, show, showNew, showText, squiggles } from './support.js';

const debugInformation = (): Thenable<string> =>
  vscode.commands.executeCommand<string>(commands.copyDebugInfo);

/** Which of the extension's files for later are loaded. All extensions share the modules of their process. */
function loadedLate(): string[] {
  const { _cache: modules } = Module as unknown as { _cache: Record<string, unknown> };
  const late = ['aadsts-reader.cjs', 'flow-view.cjs', 'prefilter.cjs', 'language-client.cjs'];
  return Object.keys(modules)
    .map((file) => path.basename(file))
    .filter((name) => late.includes(name));
}

describe('starting', () => {
  afterEach(closeAll);

  it('loads nothing that is not needed yet', async () => {
    await debugInformation();
    await showText('plaintext', 'nothing to explain');
    assert.deepEqual(loadedLate(), []);
    await vscode.commands.executeCommand(commands.explain, 'AADSTS54005');
    assert.deepEqual(loadedLate(), ['aadsts-reader.cjs']);
  });

  it('starts no language server for a file without OAuth', async () => {
    await showNew('plain.js', 'export const sum = (a, b) => a + b;\n');
    assert.match(await debugInformation(), /Language server: not needed so far/);
  });

  it('starts it when a file that may redeem a code is opened', async () => {
    const { document } = await show('callback.tsx');
    await squiggles(document, 1);
    assert.match(await debugInformation(), /Language server: started/);
  });

  it('comes back after a restart', async () => {
    const editor = await show('sequence.js');
    await squiggles(editor.document, 1);
    await vscode.commands.executeCommand(commands.restart);
    await squiggles(editor.document, 1);
    await replace(editor, 'const second = await redeem(code);', 'const second = first;');
    await squiggles(editor.document, 0);
  });

  it('registers every command it declares', async () => {
    const known = await vscode.commands.getCommands(true);
    for (const id of Object.values(commands)) assert(known.includes(id), id);
  });
});
