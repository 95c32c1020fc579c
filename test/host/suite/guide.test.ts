import assert from 'node:assert/strict';

import * as vscode from 'vscode';

import { guidePages } from '../../../eslint-plugin/src/explain/guide-pages.js';
import { commands } from '../../../src/ids.js';
import { closeAll, page } from './support.js';

const openGuide = (...given: unknown[]): Thenable<string> =>
  vscode.commands.executeCommand<string>(commands.openGuide, ...given);

describe('the guide', () => {
  afterEach(closeAll);

  it('opens from the extension itself', async () => {
    assert.match(await openGuide(), /^# .*AADSTS54005/m);
    await page('redeemOnce.guide');
  });

  it('opens a page by name', async () => {
    assert.match(await openGuide('aadsts54005'), /AADSTS54005/);
  });

  it('has every page that records lead to', async () => {
    for (const [id, title] of Object.entries(guidePages)) {
      const heading = (await openGuide(id)).split('\n', 1)[0] ?? '';
      assert.ok(heading.startsWith(id === 'aadsts54005' ? '# AADSTS54005' : `# ${title}`), id);
    }
  });

  it('takes no path for a page', async () => {
    assert.match(await openGuide('../../package.json'), /^# .*AADSTS54005/m);
    assert.match(await openGuide({ page: 1 }), /^# .*AADSTS54005/m);
  });
});
