import assert from 'node:assert/strict';
import fs from 'node:fs';

import * as vscode from 'vscode';

import { checkNow, closeAll, replace, showNew, squiggles, workspaceFolder } from './support.js';

/** How long a squiggle may take to follow a change in another file. */
const second = 1000;

const helper = [
  'export async function exchange(code) {',
  "  const body = new URLSearchParams({ grant_type: 'authorization_code', code });",
  "  return (await fetch('https://login.example/oauth2/token', { method: 'POST', body })).json();",
  '}',
  '',
].join('\n');

const page = (specifier: string): string =>
  [
    `import { exchange } from '${specifier}';`,
    'export async function signIn(code) {',
    '  const first = await exchange(code);',
    '  const second = await exchange(code);',
    '  return { ...first, ...second };',
    '}',
    '',
  ].join('\n');

/** How long it takes until a document has so many squiggles. */
async function timeUntil(document: vscode.TextDocument, count: number): Promise<number> {
  const start = performance.now();
  await squiggles(document, count);
  return performance.now() - start;
}

describe('squiggles across files', () => {
  afterEach(closeAll);

  it('follow what is typed in an imported file, saved or not', async () => {
    const { document: imported } = await showNew('typed/exchange.js', helper);
    const { document } = await showNew('typed/page.js', page('./exchange.js'));
    const [diagnostic] = await squiggles(document, 1);
    assert.equal(diagnostic?.range.start.line, 3);
    const editor = await vscode.window.showTextDocument(imported);
    for (const [from, to, count] of [
      ['authorization_code', 'client_credentials', 0],
      ['client_credentials', 'authorization_code', 1],
      ['authorization_code', 'client_credentials', 0],
    ] as const) {
      await replace(editor, from, to);
      const took = await timeUntil(document, count);
      assert(took < second, `${took} ms`);
    }
    assert(imported.isDirty);
    await imported.save();
    await squiggles(document, 0);
  });

  it('follow an imported file that is found as the project is configured', async () => {
    const paths = { compilerOptions: { paths: { '@/*': ['./lib/*'] } } };
    await showNew('configured/jsconfig.json', JSON.stringify(paths));
    const { document: imported } = await showNew('configured/lib/exchange.js', helper);
    const { document } = await showNew('configured/page.js', page('@/exchange'));
    await squiggles(document, 1);
    const editor = await vscode.window.showTextDocument(imported);
    await replace(editor, 'authorization_code', 'client_credentials');
    const took = await timeUntil(document, 0);
    assert(took < second, `${took} ms`);
  });

  it('forget what was typed and not saved when the file is closed', async () => {
    const { document: imported } = await showNew('closed/exchange.js', helper);
    const { document } = await showNew('closed/page.js', page('./exchange.js'));
    await squiggles(document, 1);
    const editor = await vscode.window.showTextDocument(imported);
    await replace(editor, 'authorization_code', 'client_credentials');
    await squiggles(document, 0);
    await vscode.window.showTextDocument(imported);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await squiggles(document, 1);
  });

  it('follow an imported file that changes on disk', async () => {
    // Not in a folder of its own: watchers miss what is written into a folder the moment it is made.
    const at = vscode.Uri.joinPath(workspaceFolder(), 'on-disk-exchange.js').fsPath;
    const { document } = await showNew('on-disk-page.js', page('./on-disk-exchange.js'));
    await checkNow();
    await squiggles(document, 0);
    fs.writeFileSync(at, helper);
    await squiggles(document, 1);
  });
});
