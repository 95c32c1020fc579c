import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { terminalLinks } from '../../../src/explain/terminal-links.js';
import { commands } from '../../../src/ids.js';
import { closeAll, page, set, showText } from './support.js';

const line = 'invalid_grant: AADSTS70002: made up. aadsts 54005: made up';

function linksIn(text: string): vscode.TerminalLink[] {
  const context = { terminal: undefined as unknown as vscode.Terminal, line: text };
  const token = new vscode.CancellationTokenSource().token;
  return terminalLinks.provideTerminalLinks(context, token) as vscode.TerminalLink[];
}

describe('links in the terminal', () => {
  afterEach(closeAll);

  it('stand on every code', () => {
    assert.deepEqual(
      linksIn(line).map(({ startIndex, length, tooltip }) => [
        line.slice(startIndex, startIndex + length),
        tooltip,
      ]),
      [
        ['AADSTS70002', 'Explain AADSTS70002'],
        ['aadsts 54005', 'Explain AADSTS54005'],
      ],
    );
    assert.deepEqual(linksIn('npm ERR! code 54005'), []);
  });

  it('lead to the page', async () => {
    const [link] = linksIn(line);
    assert(link);
    await terminalLinks.handleTerminalLink(link as never);
    await page('redeemOnce.explanation');
  });

  it('can be switched off', async () => {
    await set('links', false);
    try {
      assert.deepEqual(linksIn(line), []);
    } finally {
      await set('links', undefined);
    }
  });
});

describe('links in documents', () => {
  afterEach(closeAll);

  for (const language of ['log', 'plaintext', 'python', 'markdown']) {
    it(`stand on every code in ${language}`, async () => {
      const { document } = await showText(language, `# ${line}\n`);
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      );
      const ours = links.filter(({ target }) => target?.scheme === 'command');
      assert.deepEqual(
        ours.map(({ range }) => document.getText(range)),
        ['AADSTS70002', 'aadsts 54005'],
      );
      assert.equal(ours[1]?.target?.path, commands.explain);
      assert.equal(decodeURIComponent(ours[1].target.query), '["AADSTS54005"]');
    });
  }
});

describe('lenses', () => {
  afterEach(closeAll);

  const lensesOf = async (document: vscode.TextDocument): Promise<string[]> => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    return lenses.flatMap(({ command }) => command?.title ?? []);
  };

  it('stand above lines with codes, once they are switched on', async () => {
    const { document } = await showText('log', `fine\n${line}\n`);
    assert.deepEqual(await lensesOf(document), []);
    await set('codeLens', true);
    try {
      const titles = await lensesOf(document);
      assert.equal(titles.length, 1);
      assert.match(titles[0] ?? '', /^AADSTS54005: [A-Z]/);
    } finally {
      await set('codeLens', undefined);
    }
  });
});
