import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { commands } from '../../../src/ids.js';
import { closeAll, set, show, squiggles } from './support.js';

describe('hovers', () => {
  afterEach(closeAll);

  it('says at a squiggle what the message does not, with trusted links to our own commands only', async () => {
    const { document } = await show('callback.tsx');
    const [diagnostic] = await squiggles(document, 1);
    assert(diagnostic);
    const hover = await ourHover(document, diagnostic.range.start);
    assert(hover);
    assert.match(hover.value, /At run time:.*mounts, unmounts and mounts again/s);
    assert.match(hover.value, /What to do/);
    assert.match(hover.value, /\[Guide\]\(command:redeemOnce\.openGuide/);
    assert.match(hover.value, /\[Explain AADSTS54005\]\(command:redeemOnce\.explain/);
    assert.match(hover.value, /\[Rule\]\(https:.*no-unguarded-parallel-redemption\)/);
    assert(!hover.value.includes(diagnostic.message));
    assert.match(hover.value, /\[Show how the code gets here\]\(command:redeemOnce\.showRoute/);
    assert.deepEqual(hover.isTrusted, {
      enabledCommands: [commands.explain, commands.openGuide, commands.showRoute],
    });
  });

  for (const language of ['plaintext', 'log', 'javascript', 'typescriptreact', 'python', 'Log']) {
    it(`explains an AADSTS code in ${language}`, async () => {
      const content = "'AADSTS700082: the refresh token has expired'";
      const document = await vscode.workspace.openTextDocument({ language, content });
      const hover = await ourHover(document, new vscode.Position(0, 5));
      assert(hover);
      assert.match(hover.value, /^\*\*AADSTS700082: /);
      assert.match(hover.value, /\[Explain AADSTS700082\]/);
      assert.match(hover.value, /login\.microsoftonline\.com\/error\?code=700082/);
    });
  }

  it('says what a call of a known library does, where there is no finding', async () => {
    const { document } = await show('sequence.js');
    const [diagnostic] = await squiggles(document, 1);
    assert(diagnostic);
    const redeems = 'Redeems the authorization code, which works once.';
    assert(
      (await texts(document, new vscode.Position(1, 28))).some((text) => text.includes(redeems)),
    );
    const atFinding = await texts(document, diagnostic.range.start);
    assert(!atFinding.some((text) => text.includes(redeems)));
  });

  it('warns of a token, and says when it expires and nothing else', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { sub: 'someone', exp: 1_600_000_000 };
    const content = `TOKEN="${part({ alg: 'none' })}.${part(claims)}.c2ln"`;
    for (const language of ['javascript', 'plaintext']) {
      const document = await vscode.workspace.openTextDocument({ language, content });
      const [text = '', ...others] = await texts(document, new vscode.Position(0, 12));
      assert.match(text, /A token stands in this file.*It expired on 2020-09-13 12:26 UTC/);
      assert(!text.includes('someone'));
      assert.deepEqual(others, []);
    }
  });

  it('explains a bare number in a log only where its line says that it is a code', async () => {
    const content = 'answer {"error_codes":[50011]} took 50011 ms\n50011\n';
    const document = await vscode.workspace.openTextDocument({ language: 'log', content });
    const hover = await ourHover(document, new vscode.Position(0, 24));
    assert.match(hover?.value ?? '', /^\*\*AADSTS50011: /);
    const source = await vscode.workspace.openTextDocument({ language: 'javascript', content });
    assert.equal(await ourHover(source, new vscode.Position(0, 24)), undefined);
  });

  it('links AADSTS54005 to the guide', async () => {
    const content = 'AADSTS54005';
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    const hover = await ourHover(document, new vscode.Position(0, 0));
    assert.match(hover?.value ?? '', /\[Guide\]\(command:/);
  });

  it('says nothing where there is nothing to say, or when it is switched off', async () => {
    const content = 'AADSTS54005 and more';
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    assert.equal(await ourHover(document, new vscode.Position(0, 14)), undefined);
    await set('hover', false);
    try {
      assert.equal(await ourHover(document, new vscode.Position(0, 0)), undefined);
    } finally {
      await set('hover', undefined);
    }
  });
});

async function ourHover(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.MarkdownString | undefined> {
  const found = await markdowns(document, position);
  return found.find(({ value }) => value.includes('command:redeemOnce'));
}

async function texts(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  return (await markdowns(document, position)).map(({ value }) => value);
}

async function markdowns(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.MarkdownString[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .filter((content) => content instanceof vscode.MarkdownString);
}
