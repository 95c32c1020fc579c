import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { commands } from '../../../src/ids.js';
import { actionsAt, closeAll, read, showNew, squiggles } from './support.js';

describe('"Check this in ESLint and CI too"', () => {
  afterEach(closeAll);

  it('adds the plugin to the configuration nearest to the finding', async () => {
    const { document: config } = await showNew(
      'flat-config/eslint.config.mjs',
      "import js from '@eslint/js';\n\nexport default [js.configs.recommended];\n",
    );
    const { document } = await showNew('flat-config/src/twice.js', read('sequence.js'));
    const [diagnostic] = await squiggles(document, 1);
    assert(diagnostic);
    const actions = await actionsAt(document, diagnostic.range);
    const action = actions.find(({ title }) => title === 'Check this in ESLint and CI too');
    assert.equal(action?.command?.command, commands.addToEslint);
    const args = (action.command.arguments ?? []) as unknown[];
    const changed = await vscode.commands.executeCommand<vscode.Uri>(commands.addToEslint, ...args);
    assert.equal(changed.toString(), config.uri.toString());
    assert.equal(
      config.getText(),
      [
        "import js from '@eslint/js';",
        "import redeemOnce from 'eslint-plugin-redeem-once';",
        '',
        'export default [js.configs.recommended, redeemOnce.configs.recommended];',
        '',
      ].join('\n'),
    );
    assert(config.isDirty, 'it is the user who saves it');
  });

  it('shows the lines to paste where the configuration has another shape, or is none', async () => {
    for (const [folder, config] of [
      ['made', 'eslint.config.js'],
      ['older', '.eslintrc.json'],
    ] as const) {
      await showNew(
        `${folder}-config/${config}`,
        config.endsWith('js') ? 'export default make();\n' : '{}',
      );
      const { document } = await showNew(`${folder}-config/a.js`, 'export {};\n');
      const changed: unknown = await vscode.commands.executeCommand(
        commands.addToEslint,
        document.uri.toString(),
      );
      assert.equal(changed ?? undefined, undefined);
      const shown = vscode.window.activeTextEditor?.document;
      assert(shown?.isUntitled);
      assert.match(shown.getText(), /redeemOnce\.configs\.recommended/);
    }
  });
});
