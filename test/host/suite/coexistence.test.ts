import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { EslintCoexistence } from '../../../src/client/eslint-coexistence.js';
import {
  checkNow,
  closeAll,
  ours,
  read,
  replace,
  show,
  showNew,
  squiggles,
  workspaceFolder,
} from './support.js';

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

  it('knows the configuration nearest to a file', async () => {
    const coexistence = new EslintCoexistence();
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
        const found = await coexistence.configOf(document.uri);
        assert.equal(found?.hasPlugin, expected, folder);
      }
      assert.equal(await coexistence.configOf(vscode.Uri.file('/elsewhere/a.js')), undefined);
    } finally {
      coexistence.dispose();
    }
  });

  it("waits for ESLint's extension, unless there is none, or it does not start", async () => {
    const starts = { isActive: false, activate: () => Promise.resolve() };
    const active = { isActive: true, activate: () => Promise.reject(new Error('again')) };
    const fails = { isActive: false, activate: () => Promise.reject(new Error('broken')) };
    for (const [extension, expected] of [
      [undefined, false],
      [active, true],
      [starts, true],
      [fails, false],
    ] as const) {
      const coexistence = new EslintCoexistence(() => extension);
      try {
        assert.equal(await coexistence.isActive(workspaceFolder()), expected);
      } finally {
        coexistence.dispose();
      }
    }
  });

  it("applies what the project's own ESLint says, and follows its changes", async () => {
    const project = 'asked';
    const eslint = (severity: number) => `
      exports.ESLint = class {
        async isPathIgnored(file) { return file.endsWith('ignored.js'); }
        async calculateConfigForFile() {
          return {
            plugins: { oauth: { meta: { name: 'eslint-plugin-redeem-once' } } },
            rules: { 'oauth/no-double-redemption': [${severity}] },
          };
        }
      };
    `;
    await showNew(`${project}/node_modules/eslint/index.js`, eslint(2));
    const config = await showNew(`${project}/eslint.config.js`, '// has redeem-once\n');
    const { document: ignored } = await showNew(`${project}/ignored.js`, read('sequence.js'));
    await checkNow();
    assert.deepEqual(ours(ignored.uri), []);
    const { document } = await showNew(`${project}/asked.js`, read('sequence.js'));
    const [diagnostic] = await squiggles(document, 1);
    assert.equal(diagnostic?.severity, vscode.DiagnosticSeverity.Error);
    await showNew(`${project}/node_modules/eslint/index.js`, eslint(0));
    const editor = await vscode.window.showTextDocument(config.document);
    await replace(editor, '// has', '// still has');
    await config.document.save();
    await squiggles(document, 0);
  });
});
