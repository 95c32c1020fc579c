import assert from 'node:assert/strict';
import path from 'node:path';

import { describe, it } from 'mocha';

import { isRelative, resolveRelative } from '../../eslint-plugin/src/host/resolve.js';

const root = path.resolve('/project');
const from = path.join(root, 'src/pages/callback.tsx');

/** What a specifier means where only these files exist, relative to the project. */
function resolve(specifier: string, ...files: string[]): string | undefined {
  const there = new Set(files.map((file) => path.join(root, file)));
  const found = resolveRelative(specifier, from, (file) => there.has(file));
  return found && path.relative(root, found).replaceAll(path.sep, '/');
}

describe('resolving a relative specifier', () => {
  const cases: [what: string, specifier: string, files: string[], found: string | undefined][] = [
    ['a file beside', './auth.ts', ['src/pages/auth.ts'], 'src/pages/auth.ts'],
    ['a file above', '../lib/auth.js', ['src/lib/auth.js'], 'src/lib/auth.js'],
    ['the source of an emitted file', './auth.js', ['src/pages/auth.ts'], 'src/pages/auth.ts'],
    ['a JSX source of an emitted file', './auth.js', ['src/pages/auth.tsx'], 'src/pages/auth.tsx'],
    ['.mjs as .mts', './auth.mjs', ['src/pages/auth.mts'], 'src/pages/auth.mts'],
    ['.cjs as .cts', './auth.cjs', ['src/pages/auth.cts'], 'src/pages/auth.cts'],
    [
      'the source before what was emitted beside it',
      './auth.js',
      ['src/pages/auth.js', 'src/pages/auth.ts'],
      'src/pages/auth.ts',
    ],
    ['no extension', './auth', ['src/pages/auth.jsx'], 'src/pages/auth.jsx'],
    [
      'a name with a dot',
      './auth.service',
      ['src/pages/auth.service.ts'],
      'src/pages/auth.service.ts',
    ],
    ['a folder', '../auth', ['src/auth/index.ts'], 'src/auth/index.ts'],
    ['the file before the folder', '../auth', ['src/auth/index.ts', 'src/auth.ts'], 'src/auth.ts'],
    ['the own folder', '.', ['src/pages/index.tsx', 'src/pages.ts'], 'src/pages/index.tsx'],
    ['the folder above', '..', ['src/index.js'], 'src/index.js'],
    ['a trailing slash', '../auth/', ['src/auth/index.ts', 'src/auth.ts'], 'src/auth/index.ts'],
    ['nothing there', './auth', ['src/auth.ts'], undefined],
    ['a style sheet', './page.css', ['src/pages/page.css'], undefined],
    ['declarations alone', './auth', ['src/pages/auth.d.ts'], undefined],
    ['a dependency', '../../node_modules/x/a.js', ['node_modules/x/a.js'], undefined],
  ];
  for (const [what, specifier, files, found] of cases) {
    it(`${what}: ${specifier}`, () => assert.equal(resolve(specifier, ...files), found));
  }

  it('is for relative specifiers of files on a disk only', () => {
    assert(isRelative('./a', from) && isRelative('..', from));
    assert(!isRelative('a', from) && !isRelative('/a', from) && !isRelative('.env', from));
    assert(!isRelative('./a', '<input>') && !isRelative('./a', 'src/a.ts'));
  });
});
