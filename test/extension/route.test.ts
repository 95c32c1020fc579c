import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';

import { TextDocument } from 'vscode-languageserver-textdocument';

import { nodeHost } from '../../eslint-plugin/src/host/node.js';
import type { LanguageId } from '../../src/ids.js';
import type { DocumentSettings, RouteParams } from '../../src/protocol.js';
import { routeTo } from '../../src/server/route.js';
import { makeProject } from '../host-node/folder.js';

const settings: DocumentSettings = {
  report: true,
  run: 'onType',
  strictness: 'recommended',
  severities: {},
  disableComment: true,
  offerEslint: false,
};

const redeem = `async function redeem(code) {
  const body = new URLSearchParams({ grant_type: 'authorization_code', code });
  return fetch('https://login.example/token', { method: 'POST', body });
}
`;
const twice = `${redeem}
export async function signIn(code) {
  const first = await redeem(code);
  const second = await redeem(code);
  return [first, second];
}
`;

/** The stops on the way to the finding that begins with `squiggle`, as `line: sentence`. */
async function route(
  text: string,
  squiggle: string,
  options: Partial<{ check: string; languageId: LanguageId; uri: string; models: unknown }> = {},
): Promise<string[]> {
  const { check = 'no-double-redemption', languageId = 'javascript', models } = options;
  const { uri = 'untitled:Untitled-1' } = options;
  const document = TextDocument.create(uri, languageId, 1, text);
  const start = document.positionAt(text.lastIndexOf(squiggle));
  const params: RouteParams = { uri, check, start };
  const stops = await routeTo(params, {
    document: () => document,
    settings: () => Promise.resolve({ ...settings, models }),
    hosts: nodeHost(),
  });
  return stops.map((stop) => {
    const file = stop.uri === uri ? '' : `${stop.uri.replace(/.*\//, '')} `;
    return `${file}${stop.start.line + 1}: ${stop.text}`;
  });
}

describe('the way to a finding', () => {
  it('goes from stop to stop, in the order of the program', async () => {
    assert.deepEqual(await route(twice, 'redeem(code)'), [
      '7: redeem is called',
      '3: The code is redeemed (fetch)',
      '8: redeem is called',
      '2: The request that carries the code is built here',
      '3: The same code is redeemed again (fetch)',
    ]);
  });

  it('begins where the code arrives, and leads through loops', async () => {
    const text = `${redeem}
app.get('/callback', async (req, res) => {
  const { code } = req.query;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      return res.json(await redeem(code));
    } catch {}
  }
});`;
    assert.deepEqual(await route(text, 'redeem(code)'), [
      '7: The code arrives here (code)',
      '8: The loop begins',
      '10: redeem is called',
      '3: The code is redeemed (fetch)',
      '8: The loop goes round again',
      '10: redeem is called',
      '2: The request that carries the code is built here',
      '3: The same code is redeemed again (fetch)',
    ]);
  });

  it('leads through other files, and knows models', async () => {
    const project = makeProject({
      'package.json': '{ "type": "module" }',
      'auth.ts': `export { exchange } from './exchange.js';`,
      'exchange.ts': `import { swap } from 'swapper';\nexport const exchange = (code: string) => swap(code);\n`,
    });
    const uri = pathToFileURL(project.at('page.ts')).href;
    const text = `import { exchange } from './auth.js';
export async function signIn(code: string) {
  return Promise.all([exchange(code), exchange(code)]);
}`;
    const models = [{ does: 'redeem', module: 'swapper', function: 'swap' }];
    try {
      assert.deepEqual(
        await route(text, 'exchange(code)', {
          check: 'no-unguarded-parallel-redemption',
          languageId: 'typescript',
          uri,
          models,
        }),
        [
          '3: exchange is called',
          'exchange.ts 2: The code is redeemed (swap)',
          '3: exchange is called',
          'exchange.ts 2: The same code is redeemed again (swap)',
        ],
      );
    } finally {
      project.remove();
    }
  });

  it('is there for nothing else', async () => {
    assert.deepEqual(await route(twice, 'const body'), []);
    const squiggle = 'redeem(code)';
    assert.deepEqual(await route(twice, squiggle, { check: 'no-grant-mismatch' }), []);
    assert.deepEqual(await route(twice, squiggle, { check: 'toString' }), []);
    assert.deepEqual(await route(`${twice}(`, squiggle), []);
  });
});
