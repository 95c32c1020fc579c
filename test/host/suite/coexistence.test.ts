import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { EslintCoexistence } from '../../../src/client/eslint-coexistence.js';
import { closeAll, show, workspaceFolder } from './support.js';

describe('beside the ESLint extension', () => {
  afterEach(closeAll);

  it('explains at squiggles that ESLint draws for our rules', async () => {
    const { document } = await show('sequence.js');
    const collection = vscode.languages.createDiagnosticCollection('eslint');
    const range = new vscode.Range(0, 0, 0, 5);
    const message =
      '`code` was already redeemed on line 9; a second redemption fails with AADSTS54005.';
    const diagnostic = new vscode.Diagnostic(range, message);
    diagnostic.source = 'eslint';
    diagnostic.code = {
      value: 'redeem-once/no-double-redemption',
      target: vscode.Uri.parse('https://docs.example/rule'),
    };
    collection.set(document.uri, [diagnostic]);
    try {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
      );
      assert.deepEqual(
        actions.map(({ title }) => title).filter((title) => /Explain|guide/.test(title)),
        ['Explain AADSTS54005', 'Open guide'],
      );
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        range.start,
      );
      const texts = hovers
        .flatMap(({ contents }) => contents)
        .filter((content) => content instanceof vscode.MarkdownString)
        .map(({ value }) => value);
      assert(texts.some((text) => text.includes('At run time:')));
    } finally {
      collection.dispose();
    }
  });

  it('does not hold back where there is no ESLint extension', async () => {
    const coexistence = new EslintCoexistence();
    try {
      const file = vscode.Uri.joinPath(workspaceFolder(), 'sequence.js');
      assert.equal(await coexistence.reports(file), false);
    } finally {
      coexistence.dispose();
    }
  });
});
