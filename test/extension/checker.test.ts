import assert from 'node:assert/strict';
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';

import { TextDocument } from 'vscode-languageserver-textdocument';

import { nodeHost } from '../../eslint-plugin/src/host/node.js';
import type { LanguageId } from '../../src/ids.js';
import type { DocumentSettings } from '../../src/protocol.js';
import { createChecker } from '../../src/server/checker.js';
import type { Outcome } from '../../src/server/problem.js';
import { makeProject } from '../host-node/folder.js';

const settings: DocumentSettings = {
  report: true,
  run: 'onType',
  strictness: 'recommended',
  severities: {},
  disableComment: true,
  offerEslint: false,
};
const checker = createChecker();

const sequence = fixture('sequence.js');
const callback = fixture('callback.tsx');

function fixture(name: string): string {
  return fs.readFileSync(new URL(`../host/workspace/${name}`, import.meta.url), 'utf8');
}

async function check(
  text: string,
  options: { uri?: string; languageId?: LanguageId; settings?: Partial<DocumentSettings> } = {},
): Promise<Outcome> {
  const { uri = 'file:///app/a.js', languageId = 'javascript' } = options;
  const prepared = await checker.prepare(languageId);
  const document = TextDocument.create(uri, languageId, 1, text);
  return prepared(document, { ...settings, ...options.settings });
}

function linesOf({ problems }: Outcome): number[] {
  return problems.map(({ diagnostic }) => diagnostic.range.start.line);
}

describe('the check of a document', () => {
  for (const [languageId, uri] of [
    ['javascript', 'file:///app/a.js'],
    ['javascript', 'file:///app/a.mjs'],
    ['javascript', 'file:///app/no-extension'],
    ['javascriptreact', 'file:///app/a.jsx'],
    ['typescript', 'file:///app/a.ts'],
    ['typescript', 'file:///app/a.mts'],
    ['typescriptreact', 'untitled:Untitled-1'],
    ['javascript', 'vscode-vfs://github/owner/repo/a.js'],
  ] as const) {
    it(`finds the second redemption in ${uri} (${languageId})`, async () => {
      const outcome = await check(sequence, { uri, languageId });
      assert.equal(outcome.state, 'checked');
      assert.deepEqual(linesOf(outcome), [10]);
    });
  }

  it('knows the functions that the setting speaks of', async () => {
    const text = `import { trade } from '@acme/auth';
export async function handle(code) {
  await trade(code);
  await trade(code);
}`;
    const models = [{ module: '@acme/auth', function: 'trade', does: 'redeem' }];
    assert.deepEqual(linesOf(await check(text)), []);
    assert.deepEqual(linesOf(await check(text, { settings: { models } })), [3]);
  });

  it('goes on without models that are wrong, and says what is wrong', async () => {
    const models = [{ module: '@acme/auth', function: 'trade', does: 'redeems' }];
    const outcome = await check(sequence, { settings: { models } });
    assert.deepEqual(linesOf(outcome), [10]);
    assert.ok('warning' in outcome);
    assert.match(outcome.warning ?? '', /redeemOnce\.models\[0\]\.does: expected one of "redeem"/);
  });

  it('finds it in TypeScript with types and JSX', async () => {
    const text = callback.replace('useState(false)', 'useState<boolean>(false as boolean)');
    const outcome = await check(text, { uri: 'file:///app/a.tsx', languageId: 'typescriptreact' });
    assert.deepEqual(linesOf(outcome), [10]);
    assert.equal(outcome.problems[0]?.check, 'no-unguarded-parallel-redemption');
  });

  for (const script of [
    'with (globalThis) {}\n',
    'if (globalThis.off) return;\n',
    'var await = 1; arguments.length;\n',
  ]) {
    it(`reads a script that is no module: ${script.trim()}`, async () => {
      const outcome = await check(script + sequence.replace('export ', ''));
      assert.equal(outcome.state, 'checked');
      assert.deepEqual(linesOf(outcome), [11]);
    });
  }

  it('says nothing of half-typed code, wherever it ends', async () => {
    for (let end = 0; end < sequence.length; end += 7) {
      const { state } = await check(sequence.slice(0, end));
      assert(['checked', 'unfinished'].includes(state), `${state} at ${end}`);
    }
    assert.equal((await check(sequence.replace('export', 'export export'))).state, 'unfinished');
  });

  it('honours comments that silence, and no other rule that a comment asks for', async () => {
    const silenced = sequence.replace(
      '  const second',
      '  // eslint-disable-next-line redeem-once/no-double-redemption\n  const second',
    );
    assert.deepEqual(linesOf(await check(silenced)), []);
    const other = `/* eslint semi: 2, no-undef: 2, foo/bar: 2 */\n${sequence}`;
    assert.deepEqual(linesOf(await check(other)), [11]);
    const nonsense = `/* eslint redeem-once/no-double-redemption: [2, { nonsense: 1 }] */\n${sequence}`;
    assert.deepEqual(linesOf(await check(nonsense)), [11]);
  });

  it('skips what is too big, minified or a dependency, and says why', async () => {
    for (const [text, uri, reason] of [
      [sequence + '\n'.repeat(1_000_000), 'file:///app/a.js', /characters/],
      [sequence.replaceAll('\n', ' ') + ' '.repeat(60_000), 'file:///app/a.js', /minified/],
      [sequence, 'file:///app/node_modules/sdk/a.js', /dependency/],
    ] as const) {
      const outcome = await check(text, { uri });
      assert(outcome.state === 'skipped');
      assert.match(outcome.reason, reason);
    }
  });

  it('reports nothing when it is not to', async () => {
    const off = await check(sequence, { settings: { report: false } });
    assert.equal(off.state, 'off');
    assert.deepEqual(off.problems, []);
    const severities = { 'no-double-redemption': 'off' } as const;
    assert.deepEqual(linesOf(await check(sequence, { settings: { severities } })), []);
  });

  it('believes open files, says which it looked at, and reads again what has changed on disk', async () => {
    const project = makeProject({ 'auth.js': 'export const redeem = () => undefined;' });
    const open = new Map<string, string>();
    const ofProject = createChecker(nodeHost({ openText: (path) => open.get(path) }));
    const page = `import { redeem } from './auth.js';
export async function signIn(code) {
  await redeem(code);
  return redeem(code);
}
`;
    const prepared = await ofProject.prepare('javascript');
    const uri = pathToFileURL(project.at('page.js')).href;
    const look = (): Outcome => prepared(TextDocument.create(uri, 'javascript', 1, page), settings);
    const redeems = `export const redeem = (code) =>
  fetch('https://login.example/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code }),
  });
`;
    try {
      assert.deepEqual(linesOf(look()), []);
      open.set(project.at('auth.js'), redeems);
      const outcome = look();
      assert.deepEqual(linesOf(outcome), [3]);
      assert.deepEqual([...(outcome.imports ?? [])], [project.at('auth.js')]);
      open.clear();
      assert.deepEqual(linesOf(look()), []);
      project.write('auth.js', redeems);
      ofProject.forget();
      assert.deepEqual(linesOf(look()), [3]);
    } finally {
      project.remove();
    }
  });
});
