import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { routeModel } from '../../../src/flow/references-view.js';
import { commands } from '../../../src/ids.js';
import { actionsAt, closeAll, show, showText, squiggles, untilDone } from './support.js';

const stops = [
  'redeem is called',
  'The code is redeemed (fetch)',
  'redeem is called',
  'The request that carries the code is built here',
  'The same code is redeemed again (fetch)',
];

const showRoute = (...given: unknown[]): Thenable<string[]> =>
  vscode.commands.executeCommand<string[]>(commands.showRoute, ...given);

/** Where the cursor is, once it is on one of the lines (from 1). */
async function cursorOn(line: number): Promise<void> {
  const isThere = (): boolean => vscode.window.activeTextEditor?.selection.active.line === line - 1;
  await untilDone(isThere, (check) => vscode.window.onDidChangeTextEditorSelection(check));
}

describe('"Show how the code gets here"', () => {
  afterEach(closeAll);

  it('is offered at the squiggle, and steps through the places', async () => {
    const { document } = await show('sequence.js');
    const [diagnostic] = await squiggles(document, 1);
    assert(diagnostic);
    const actions = await actionsAt(document, diagnostic.range);
    const action = actions.find(({ title }) => title === 'Show how the code gets here');
    assert.equal(action?.command?.command, commands.showRoute);
    assert.deepEqual(await showRoute(...((action.command.arguments ?? []) as unknown[])), stops);
    await cursorOn(10);
    await vscode.commands.executeCommand('references-view.next');
    await cursorOn(2);
  });

  it('leads from each place to the next, and from the last to the first', () => {
    const position = { line: 0, character: 0 };
    const made = ['a', 'b', 'c'].map((text) => {
      return { uri: 'file:///a.js', start: position, end: position, text };
    });
    const { navigation } = routeModel(made);
    const [first, second, third] = made;
    assert(first && third);
    assert.equal(navigation.next(first), second);
    assert.equal(navigation.next(third), first);
    assert.equal(navigation.previous(first), third);
  });

  it('takes the finding at the cursor', async () => {
    const editor = await show('sequence.js');
    const [diagnostic] = await squiggles(editor.document, 1);
    assert(diagnostic);
    const { start } = diagnostic.range;
    editor.selection = new vscode.Selection(start, start);
    assert.deepEqual(await showRoute(), stops);
  });

  it('says so where there is no finding', async () => {
    await showText('javascript', 'export {};');
    assert.deepEqual(await showRoute(), []);
    assert.deepEqual(await showRoute('untitled:nowhere', 'no-double-redemption', {}), []);
    assert.deepEqual(await showRoute('file:///x.js', 'x', { line: 1, character: 2 }), []);
  });
});
