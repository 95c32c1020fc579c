import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { commands } from '../../../src/ids.js';
import { closeAll, page, read, showNew } from './support.js';

describe('"Show Authorization Flow"', () => {
  afterEach(closeAll);

  it('draws the flow of the workspace, with links and findings', async () => {
    const { document } = await showNew('flow/twice.js', read('sequence.js'));
    const html = await vscode.commands.executeCommand<string>(commands.showFlow);
    await page('redeemOnce.flowDiagram');
    assert.match(html, /<svg class="flow"/);
    for (const station of ['Authorization starts', 'The code arrives', 'The code is redeemed'])
      assert(html.includes(`>${station}<`), station);
    // The picture has room for some places only; the list of findings is complete.
    assert.match(html, /<li><a href="[^"]+">flow\/twice\.js:11<\/a> `code` was already redeemed/);
    const links = [...html.matchAll(/href="command:redeemOnce\.openPlace\?([^"]+)"/g)].map(
      ([, args = '']) => JSON.parse(decodeURIComponent(args)) as unknown[],
    );
    assert(links.some(([uri]) => uri === document.uri.toString()));
  });
});
