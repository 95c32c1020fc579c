import assert from 'node:assert/strict';

import { languageOptionsFor, lintPath } from '../../src/server/parser.js';

describe('the path a document is linted under', () => {
  for (const [uri, language, expected] of [
    ['file:///app/a.js', 'javascript', '/app/a.js'],
    ['file:///app/a%20b.mjs', 'javascript', '/app/a b.mjs'],
    ['file:///app/a.cjs', 'javascript', '/app/a.cjs'],
    ['file:///app/a.mts', 'typescript', '/app/a.mts'],
    ['file:///app/script', 'javascript', '/app/script.js'],
    ['file:///app/page.es6', 'javascriptreact', '/app/page.es6.jsx'],
    ['file:///app/a.ts', 'typescriptreact', '/app/a.ts.tsx'],
    ['untitled:Untitled-1', 'typescriptreact', '/Untitled-1.tsx'],
    ['vscode-vfs://github/owner/repo/src/a.ts', 'typescript', '/owner/repo/src/a.ts'],
    ['untitled:../../x', 'javascript', '/x.js'],
  ] as const) {
    it(`of ${uri} (${language}) is ${expected}`, () => {
      assert.equal(lintPath(uri, language), expected);
    });
  }
});

describe('the parser', () => {
  it('is ESLint’s own for JavaScript, as a module first and as a script then', async () => {
    const options = await languageOptionsFor('javascriptreact');
    assert.deepEqual(
      options.map(({ parser, sourceType }) => [parser, sourceType]),
      [
        [undefined, 'module'],
        [undefined, 'commonjs'],
      ],
    );
  });

  it('is the TypeScript parser for TypeScript, with JSX where the language has it', async () => {
    for (const [languageId, jsx] of [
      ['typescript', false],
      ['typescriptreact', true],
    ] as const) {
      const [options] = await languageOptionsFor(languageId);
      assert(options);
      assert(
        typeof options.parser === 'object' && options.parser && 'parseForESLint' in options.parser,
      );
      assert.deepEqual(options.parserOptions?.['ecmaFeatures' as never], { jsx });
    }
  });
});
