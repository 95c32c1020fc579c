import assert from 'node:assert/strict';

import * as tsParser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import { afterEach, describe, it } from 'mocha';

import { nodeHost } from '../../eslint-plugin/src/host/node.js';
import { createPlugin } from '../../eslint-plugin/src/plugin.js';
import { makeProject, type Project } from './folder.js';

const helper = `
export async function redeem(code) {
  const response = await fetch('https://login.example.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'app' }),
  });
  return response.json();
}
`;

/** Redeems a code that an imported helper has redeemed already; line 5 is the second time. */
const page = `import { redeem } from './redeem.js';

export async function signIn(code) {
  const first = await redeem(code);
  const second = await redeem(code);
  return { ...first, ...second };
}
`;

const typed = (text: string): string => text.replace('(code)', '(code: string)');

describe('across files, in ESLint', () => {
  let project: Project | undefined;
  afterEach(() => project?.remove());

  /** Lints one file of a project: `line rule` of each report. */
  async function lint(file: string, files: Record<string, string | Buffer>): Promise<string[]> {
    project = makeProject(files);
    const eslint = new ESLint({
      cwd: project.root,
      overrideConfigFile: true,
      overrideConfig: [
        {
          files: ['**/*.jsx'],
          languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
        },
        { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: tsParser } },
        createPlugin(nodeHost()).configs.recommended,
      ],
    });
    const results = await eslint.lintFiles([file]);
    return results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `${line} ${ruleId ?? message}`),
    );
  }

  const twice = ['5 redeem-once/no-double-redemption'];

  it('sees that an imported function redeems', async () => {
    assert.deepEqual(await lint('page.js', { 'page.js': page, 'redeem.js': helper }), twice);
  });

  it('finds the TypeScript source of a .js specifier', async () => {
    const files = { 'page.ts': typed(page), 'redeem.ts': typed(helper) };
    assert.deepEqual(await lint('page.ts', files), twice);
  });

  it('says nothing of a function that is not there to be read', async () => {
    assert.deepEqual(await lint('page.js', { 'page.js': page }), []);
  });

  it('says nothing of a module that is broken', async () => {
    const files = { 'page.js': page, 'redeem.js': helper.replace('});', '') };
    assert.deepEqual(await lint('page.js', files), []);
  });

  it('says nothing of a TypeScript module where ESLint reads JavaScript only', async () => {
    const files = { 'page.js': page, 'redeem.ts': typed(helper) };
    assert.deepEqual(await lint('page.js', files), []);
  });

  it('follows imports that go round in a circle', async () => {
    const files = {
      'page.js': page,
      'redeem.js': `import { signIn } from './page.js';\nexport { signIn };\n${helper}`,
    };
    assert.deepEqual(await lint('page.js', files), twice);
  });

  it('keeps places with a byte-order mark and CRLF in both files', async () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const files = { 'page.js': windows(page), 'redeem.js': windows(helper) };
    assert.deepEqual(await lint('page.js', files), twice);
  });

  it('looks at a file that only calls what redeems by itself', async () => {
    const files = {
      'package.json': '{}',
      'page.jsx': `import { useEffect } from 'react';
import { finish } from './session.js';

export default function Page() {
  useEffect(() => {
    finish();
  }, []);
  return null;
}
`,
      'session.js': `export async function finish() {
  const code = new URLSearchParams(window.location.search).get('code');
  const tokens = await fetch('https://login.example.com/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code, client_id: 'app' }),
  });
  return tokens.json();
}
`,
    };
    assert.deepEqual(await lint('page.jsx', files), [
      '6 redeem-once/no-unguarded-parallel-redemption',
    ]);
  });
});
