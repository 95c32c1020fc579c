import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { closeAll, replace, show, squiggles, textAt } from './support.js';

describe('squiggles', () => {
  afterEach(closeAll);

  it('marks the redemption in a React effect', async () => {
    const { document } = await show('callback.tsx');
    const [diagnostic] = await squiggles(document, 1);
    assert(diagnostic);
    assert.match(textAt(document, diagnostic), /^fetch\(tokenEndpoint/);
    assert.match(diagnostic.message, /^In development React StrictMode runs this effect twice/);
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Warning);
    const { code } = diagnostic;
    assert(typeof code === 'object');
    assert.equal(code.value, 'redeem-once/no-unguarded-parallel-redemption');
    assert.match(code.target.toString(), /\/rules\/no-unguarded-parallel-redemption$/);
  });

  it('names the first redemption as a related place', async () => {
    const { document } = await show('sequence.js');
    const [diagnostic] = await squiggles(document, 1);
    assert(diagnostic);
    assert.equal(diagnostic.range.start.line, 10);
    const [related] = diagnostic.relatedInformation ?? [];
    assert(related);
    assert.equal(related.location.uri.toString(), document.uri.toString());
    assert.equal(related.location.range.start.line, 9);
    assert.equal(related.message, 'The code is redeemed here first.');
  });

  it('follows the text as it is typed', async () => {
    const editor = await show('sequence.js');
    const { document } = editor;
    await squiggles(document, 1);
    await replace(editor, 'const second = await redeem(code);', 'const second = first;');
    await squiggles(document, 0);
    await replace(editor, 'const second = first;', 'const second = await redeem(code);');
    await squiggles(document, 1);
  });

  it('leaves nothing behind when a document is closed or loses its language', async () => {
    const { document } = await show('sequence.js');
    await squiggles(document, 1);
    const text = await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await squiggles(text, 0);
  });

  it('checks a file that was never saved', async () => {
    const { document: saved } = await show('callback.tsx');
    const unsaved = await vscode.workspace.openTextDocument({
      language: 'typescriptreact',
      content: saved.getText(),
    });
    await vscode.window.showTextDocument(unsaved);
    await squiggles(unsaved, 1);
  });

  it('honours an ESLint comment and reports no other rule that a comment asks for', async () => {
    const editor = await show('sequence.js');
    const { document } = editor;
    await squiggles(document, 1);
    const call = '  const second = await redeem(code);';
    const comment = '  // eslint-disable-next-line redeem-once/no-double-redemption';
    await replace(
      editor,
      call,
      `/* eslint semi: 2, no-var: 2, foo/bar: 2 */\n${comment}\n${call} var x`,
    );
    await squiggles(document, 0);
  });
});
