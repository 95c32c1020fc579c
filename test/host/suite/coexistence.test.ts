import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { EslintCoexistence } from '../../../src/client/eslint-coexistence.js';
import { closeAll, show, showNew } from './support.js';

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
        actions.map(({ title }) => title).filter((title) => /Explain|guide|how/.test(title)),
        ['Show how the code gets here', 'Explain AADSTS54005', 'Open guide'],
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

  it('leaves a file to ESLint where the nearest configuration has our plugin', async () => {
    const coexistence = new EslintCoexistence(() => true);
    const withPlugin = "import redeemOnce from 'eslint-plugin-redeem-once';\n";
    try {
      for (const [folder, config, content, expected] of [
        ['none', 'README.md', 'redeem-once', false],
        ['flat', 'eslint.config.mjs', withPlugin, true],
        ['flat/nested', 'eslint.config.js', 'export default [];\n', false],
        ['older', '.eslintrc.json', '{ "plugins": ["redeem-once"] }', true],
        ['other', '.eslintrc.json', '{ "plugins": ["promise"] }', false],
      ] as const) {
        await showNew(`eslint/${folder}/${config}`, content);
        const { document } = await showNew(`eslint/${folder}/src/deep/a.js`, 'export {};\n');
        assert.equal(await coexistence.reports(document.uri), expected, folder);
      }
    } finally {
      coexistence.dispose();
    }
  });

  it('does not hold back where there is no ESLint extension, or no workspace', async () => {
    const withPlugin = "import redeemOnce from 'eslint-plugin-redeem-once';\n";
    await showNew('eslint/absent/eslint.config.mjs', withPlugin);
    const { document } = await showNew('eslint/absent/a.js', 'export {};\n');
    for (const [isThere, uri] of [
      [false, document.uri],
      [true, vscode.Uri.file('/elsewhere/a.js')],
    ] as const) {
      const coexistence = new EslintCoexistence(() => isThere);
      try {
        assert.equal(await coexistence.reports(uri), false);
      } finally {
        coexistence.dispose();
      }
    }
  });
});
