import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { closeAll, ours, replace, set, show, squiggles, checkNow } from './support.js';

describe('settings', () => {
  afterEach(closeAll);

  it('redeemOnce.enable and redeemOnce.diagnostics switch the squiggles off and on', async () => {
    const { document } = await show('sequence.js');
    await squiggles(document, 1);
    for (const [setting, off] of [
      ['enable', false],
      ['diagnostics', 'never'],
    ] as const) {
      await set(setting, off);
      await squiggles(document, 0);
      await set(setting, undefined);
      await squiggles(document, 1);
    }
  });

  it('redeemOnce.rules sets the severity, with and without the prefix', async () => {
    const { document } = await show('sequence.js');
    await squiggles(document, 1);
    const changed = new Promise<void>((resolve) => {
      const subscription = vscode.languages.onDidChangeDiagnostics(() => {
        if (ours(document.uri)[0]?.severity !== vscode.DiagnosticSeverity.Error) return;
        subscription.dispose();
        resolve();
      });
    });
    await set('rules', { 'redeem-once/no-double-redemption': 'error' });
    await changed;
    await set('rules', { 'no-double-redemption': 'off' });
    await squiggles(document, 0);
    await set('rules', undefined);
    await squiggles(document, 1);
  });

  it('redeemOnce.run waits for the file to be saved', async () => {
    await set('run', 'onSave');
    try {
      const editor = await show('sequence.js');
      const { document } = editor;
      await squiggles(document, 1);
      await replace(editor, 'const second = await redeem(code);', 'const second = first;');
      assert.equal(ours(document.uri).length, 1);
      await document.save();
      await squiggles(document, 0);
      await replace(editor, 'const second = first;', 'const second = await redeem(code);');
      await document.save();
      await squiggles(document, 1);
    } finally {
      await set('run', undefined);
      await checkNow();
    }
  });
});
