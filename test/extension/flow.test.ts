import assert from 'node:assert/strict';
import fs from 'node:fs';

import { nodeHost } from '../../eslint-plugin/src/host/node.js';
import type { DocumentSettings } from '../../src/protocol.js';
import { createChecker } from '../../src/server/checker.js';
import { flowIn } from '../../src/server/flow.js';

const settings: DocumentSettings = {
  report: true,
  run: 'onType',
  strictness: 'recommended',
  severities: {},
  disableComment: true,
  offerEslint: false,
};
const hosts = nodeHost();
const tools = { checker: createChecker(hosts), hosts, document: () => undefined };
const sequence = fs.readFileSync(new URL('../host/workspace/sequence.js', import.meta.url), 'utf8');

async function flow(files: { uri: string; text?: string }[], cancelled = false): Promise<string[]> {
  const places = await flowIn({ files, settings }, tools, { isCancellationRequested: cancelled });
  return places.map(({ uri, kind, start, finding }) => {
    const bug = finding === undefined ? '' : ` (${finding})`;
    return `${uri.replace(/.*\//, '')}:${start.line + 1} ${kind}${bug}`;
  });
}

describe('the flow of a workspace', () => {
  it('has the steps of each file, and what is found at them', async () => {
    const files = [
      {
        uri: 'vscode-vfs://x/a.js',
        text: `${sequence}export const login = () => {
  location.href = 'https://login.example/authorize?response_type=code';
};
`,
      },
      { uri: 'vscode-vfs://x/b.js', text: 'export const sum = (a, b) => a + b;' },
      { uri: 'vscode-vfs://x/c.js' },
    ];
    assert.deepEqual(await flow(files), [
      'a.js:15 sign-in',
      'a.js:2 redemption',
      'a.js:11 redemption (`code` was already redeemed on line 10; a second redemption fails with AADSTS54005.)',
    ]);
  });

  it('leaves out tests and dependencies, and ends when it is cancelled', async () => {
    const text = sequence;
    for (const name of ['a.test.js', '__tests__/a.js', 'node_modules/x/a.js', 'test/a.js'])
      assert.deepEqual(await flow([{ uri: `vscode-vfs://x/${name}`, text }]), [], name);
    assert.deepEqual(await flow([{ uri: 'vscode-vfs://x/a.js', text }], true), []);
  });
});
