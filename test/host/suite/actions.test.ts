import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { commands } from '../../../src/ids.js';
import { actionsAt, apply, closeAll, set, show, squiggles } from './support.js';

describe('quick-fixes', () => {
  afterEach(closeAll);

  it('offers fixes first, then help, and silence last', async () => {
    const { document } = await show('sequence.js');
    const [diagnostic] = await squiggles(document, 1);
    assert(diagnostic);
    const titles = (await actionsAt(document, diagnostic.range)).map(({ title }) => title);
    assert.match(titles[0] ?? '', /^Reuse the result of the redemption on line 10$/);
    assert.deepEqual(titles.slice(-4), [
      'Explain AADSTS54005',
      'Open guide',
      'Check this in ESLint and CI too',
      'Disable redeem-once/no-double-redemption for this line',
    ]);
  });

  it('fixes what it says', async () => {
    const { document } = await show('sequence.js');
    const [diagnostic] = await squiggles(document, 1);
    assert(diagnostic);
    const [fix] = await actionsAt(document, diagnostic.range);
    assert.equal(fix?.isPreferred, true);
    await apply(fix);
    await squiggles(document, 0);
    assert.equal(document.getText().match(/redeem\(code\)/g)?.length, 2);
  });

  it('fixes the React effect', async () => {
    const { document } = await show('callback.tsx');
    const [diagnostic] = await squiggles(document, 1);
    assert(diagnostic);
    const [fix] = await actionsAt(document, diagnostic.range);
    assert.match(fix?.title ?? '', /^(Claim|Share)/);
    await apply(fix);
    await squiggles(document, 0);
  });

  it('silences one line', async () => {
    const { document } = await show('sequence.js');
    const [diagnostic] = await squiggles(document, 1);
    assert(diagnostic);
    await apply((await actionsAt(document, diagnostic.range)).at(-1));
    assert.equal(
      document.lineAt(10).text,
      '  // eslint-disable-next-line redeem-once/no-double-redemption',
    );
    await squiggles(document, 0);
  });

  it('does not offer silence when that is switched off', async () => {
    const { document } = await show('sequence.js');
    const [diagnostic] = await squiggles(document, 1);
    assert(diagnostic);
    await set('codeActions.disableComment', false);
    try {
      await vscode.commands.executeCommand(commands.checkFile);
      const titles = (await actionsAt(document, diagnostic.range)).map(({ title }) => title);
      assert(titles.includes('Open guide'));
      assert(!titles.some((title) => title.startsWith('Disable redeem-once')));
    } finally {
      await set('codeActions.disableComment', undefined);
    }
  });

  it('never fixes everything at once', async () => {
    const { document } = await show('sequence.js');
    await squiggles(document, 1);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      whole,
      vscode.CodeActionKind.SourceFixAll.value,
    );
    assert.deepEqual(
      actions.filter(({ title }) => /redeem|reuse/i.test(title)),
      [],
    );
  });
});
