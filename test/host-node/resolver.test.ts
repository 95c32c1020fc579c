import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

import { afterEach, describe, it } from 'mocha';

import { Resolver } from '../../eslint-plugin/src/host/resolver.js';
import { makeProject, type Project } from './folder.js';

const later = 10 * 60_000;

/** Links of a project: the link and what it leads to, relative to the project. */
type Links = Record<string, string>;

/** What the files hold does not matter, unless they configure something. */
function files(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, '']));
}

const json = (value: unknown): string => JSON.stringify(value);
const paths = (map: Record<string, string[]>, more: object = {}): string =>
  json({ compilerOptions: { paths: map, ...more } });

describe('resolving a specifier in a project', () => {
  let project: Project | undefined;
  afterEach(() => project?.remove());

  /** The file that a specifier means in `from`, relative to the project. */
  function resolve(
    from: string,
    specifier: string,
    given: Record<string, string>,
    links: Links = {},
  ): string | undefined {
    project = makeProject(given);
    for (const [link, target] of Object.entries(links)) {
      fs.mkdirSync(path.dirname(project.at(link)), { recursive: true });
      fs.symlinkSync(project.at(target), project.at(link), 'junction');
    }
    const found = new Resolver(() => 0).resolve(specifier, project.at(from));
    return found && path.relative(project.root, found).replaceAll(path.sep, '/');
  }

  type Row = [
    what: string,
    specifier: string,
    given: Record<string, string>,
    found: string | undefined,
    links?: Links,
  ];

  function table(title: string, from: string, rows: Row[]): void {
    describe(title, () => {
      for (const [what, specifier, given, found, links] of rows)
        it(`${what}: ${specifier}`, () =>
          assert.equal(resolve(from, specifier, given, links), found));
    });
  }

  table('beside the file', 'src/pages/callback.tsx', [
    ['the source of an emitted file', './auth.js', files('src/pages/auth.ts'), 'src/pages/auth.ts'],
    ['a folder above', '../auth', files('src/auth/index.ts'), 'src/auth/index.ts'],
    ['nothing', './auth', {}, undefined],
  ]);

  const auth = files('src/lib/auth.ts', 'src/lib/session/index.tsx', 'lib/auth.ts');
  table('by paths of tsconfig', 'src/pages/callback.tsx', [
    [
      'a prefix',
      '@/lib/auth',
      { 'tsconfig.json': paths({ '@/*': ['./src/*'] }), ...auth },
      'src/lib/auth.ts',
    ],
    [
      'a folder',
      '@/lib/session',
      { 'tsconfig.json': paths({ '@/*': ['./src/*'] }), ...auth },
      'src/lib/session/index.tsx',
    ],
    [
      'the source of an emitted file',
      '@/lib/auth.js',
      { 'tsconfig.json': paths({ '@/*': ['./src/*'] }), ...auth },
      'src/lib/auth.ts',
    ],
    [
      'a whole name',
      'auth',
      { 'tsconfig.json': paths({ auth: ['./src/lib/auth.ts'] }), ...auth },
      'src/lib/auth.ts',
    ],
    [
      'the second place, where the first has nothing',
      '~/auth',
      { 'tsconfig.json': paths({ '~/*': ['./generated/*', './lib/*'] }), ...auth },
      'lib/auth.ts',
    ],
    [
      'places below baseUrl',
      'lib/auth',
      { 'tsconfig.json': json({ compilerOptions: { baseUrl: 'src' } }), ...auth },
      'src/lib/auth.ts',
    ],
    [
      'jsconfig',
      '@/lib/auth',
      { 'jsconfig.json': paths({ '@/*': ['src/*'] }, { baseUrl: '.' }), ...auth },
      'src/lib/auth.ts',
    ],
    [
      'paths of a base, which start there',
      '@/auth',
      {
        'tsconfig.json': json({ extends: './config/base' }),
        'config/base.json': paths({ '@/*': ['../src/lib/*'] }),
        ...auth,
      },
      'src/lib/auth.ts',
    ],
    [
      'own paths, though the base is not installed',
      '@/lib/auth',
      {
        'tsconfig.json': json({
          extends: 'some-base/tsconfig.json',
          compilerOptions: { paths: { '@/*': ['./src/*'] } },
        }),
        ...auth,
      },
      'src/lib/auth.ts',
    ],
    [
      'paths of a base whose base is not there',
      '@/auth',
      {
        'tsconfig.json': json({ extends: ['./config/base.json', './.generated/tsconfig.json'] }),
        'config/base.json': `// base\n{ "extends": "some-base", "compilerOptions": { "paths": { "@/*": ["../src/lib/*"], }, } }`,
        ...auth,
      },
      'src/lib/auth.ts',
    ],
    [
      'comments and trailing commas',
      '@/lib/auth',
      {
        'tsconfig.json': `{ /* "paths" */ "compilerOptions": { "paths": { "@/*": ["./src/*",], }, // here\n}, }`,
        ...auth,
      },
      'src/lib/auth.ts',
    ],
    [
      'the configuration that a solution refers to',
      '@/lib/auth',
      {
        'tsconfig.json': json({
          files: [],
          references: [{ path: './tsconfig.node.json' }, { path: './tsconfig.app.json' }],
        }),
        'tsconfig.node.json': json({
          include: ['vite.config.ts'],
          compilerOptions: { paths: { '@/*': ['./*'] } },
        }),
        'tsconfig.app.json': json({
          include: ['src'],
          compilerOptions: { paths: { '@/*': ['./src/*'] } },
        }),
        ...auth,
      },
      'src/lib/auth.ts',
    ],
    [
      'the nearest configuration alone',
      '@/lib/auth',
      {
        'tsconfig.json': paths({ '@/*': ['./src/*'] }),
        'src/pages/tsconfig.json': '{}',
        ...auth,
      },
      undefined,
    ],
    [
      'half-typed JSON',
      '@/lib/auth',
      { 'tsconfig.json': '{ "compilerOptions": { "paths": {', ...auth },
      undefined,
    ],
    ['no JSON', '@/lib/auth', { 'tsconfig.json': 'paths: yes', ...auth }, undefined],
    ['a list', '@/lib/auth', { 'tsconfig.json': '["paths"]', ...auth }, undefined],
    [
      'paths that are none',
      '@/lib/auth',
      { 'tsconfig.json': json({ compilerOptions: { paths: { '@/*': null } } }), ...auth },
      undefined,
    ],
    [
      'a base that extends itself',
      '@/lib/auth',
      { 'tsconfig.json': json({ extends: './tsconfig.json' }), ...auth },
      undefined,
    ],
    [
      'a dependency',
      '@/auth',
      {
        'tsconfig.json': paths({ '@/*': ['./node_modules/*'] }),
        ...files('node_modules/auth/index.ts'),
      },
      undefined,
    ],
    [
      'declarations',
      'auth',
      { 'tsconfig.json': paths({ auth: ['./types/auth.d.ts'] }), ...files('types/auth.d.ts') },
      undefined,
    ],
    ['no configuration', '@/lib/auth', auth, undefined],
    ['no file', '@/lib/nothing', { 'tsconfig.json': paths({ '@/*': ['./src/*'] }) }, undefined],
  ]);

  table('by imports of the package', 'src/pages/callback.js', [
    [
      'one name',
      '#auth',
      { 'package.json': json({ imports: { '#auth': './src/lib/auth.js' } }), ...auth },
      'src/lib/auth.ts',
    ],
    [
      'a pattern',
      '#lib/auth.js',
      { 'package.json': json({ imports: { '#lib/*': './src/lib/*' } }), ...auth },
      'src/lib/auth.ts',
    ],
    [
      'conditions, where the build is not made yet',
      '#lib/auth',
      {
        'package.json': json({
          imports: { '#lib/*': { types: './dist/lib/*.d.ts', default: './dist/lib/*.js' } },
        }),
        ...auth,
      },
      'src/lib/auth.ts',
    ],
    [
      'another package of the workspace',
      '#sdk',
      {
        'package.json': json({ workspaces: ['packages/*'], imports: { '#sdk': '@acme/sdk' } }),
        'packages/sdk/package.json': json({ name: '@acme/sdk' }),
        ...files('packages/sdk/src/index.ts'),
      },
      'packages/sdk/src/index.ts',
    ],
    [
      'a name that is not there',
      '#nothing',
      { 'package.json': json({ imports: { '#auth': './src/lib/auth.js' } }), ...auth },
      undefined,
    ],
    ['no imports', '#auth', { 'package.json': '{}', ...auth }, undefined],
    ['no package', '#auth', auth, undefined],
    ['a broken package', '#auth', { 'package.json': '{ "imports": {', ...auth }, undefined],
  ]);

  const sdk = (manifest: object, ...there: string[]): Record<string, string> => ({
    'package.json': json({ workspaces: ['packages/*'] }),
    'apps/web/package.json': '{}',
    'packages/sdk/package.json': json({ name: '@acme/sdk', ...manifest }),
    ...files(...there.map((file) => `packages/sdk/${file}`)),
  });
  const linked = { 'node_modules/@acme/sdk': 'packages/sdk' };
  table('in the workspace', 'apps/web/page.ts', [
    ['a linked package', '@acme/sdk', sdk({}, 'index.ts'), 'packages/sdk/index.ts', linked],
    ['a package not installed', '@acme/sdk', sdk({}, 'src/index.ts'), 'packages/sdk/src/index.ts'],
    [
      'a linked package that the workspace does not list',
      'sdk',
      {
        'package.json': '{}',
        'elsewhere/sdk/package.json': json({ name: 'sdk', main: 'main.js' }),
        ...files('elsewhere/sdk/main.js'),
      },
      'elsewhere/sdk/main.js',
      { 'node_modules/sdk': 'elsewhere/sdk' },
    ],
    [
      'a link to nowhere',
      '@acme/sdk',
      sdk({}, 'index.ts'),
      'packages/sdk/index.ts',
      { 'node_modules/@acme/sdk': 'packages/gone' },
    ],
    [
      'the source of a build that is not made yet',
      '@acme/sdk',
      sdk({ main: './dist/index.js', types: './dist/index.d.ts' }, 'src/index.ts'),
      'packages/sdk/src/index.ts',
    ],
    [
      'the source rather than the build',
      '@acme/sdk',
      sdk({ main: './dist/index.js' }, 'dist/index.js', 'src/index.ts'),
      'packages/sdk/src/index.ts',
    ],
    [
      'the build where there is no source',
      '@acme/sdk',
      sdk({ main: './dist/index.js' }, 'dist/index.js'),
      'packages/sdk/dist/index.js',
    ],
    [
      'an entry with another name',
      '@acme/sdk',
      sdk({ main: 'lib/server/main.js' }, 'src/server/main.ts', 'src/index.ts'),
      'packages/sdk/src/server/main.ts',
    ],
    [
      'exports',
      '@acme/sdk/auth',
      sdk(
        { exports: { './auth': { import: './dist/esm/oauth/auth.js' } } },
        'src/oauth/auth.ts',
        'src/auth.ts',
      ),
      'packages/sdk/src/oauth/auth.ts',
    ],
    [
      'a condition that names the source',
      '@acme/sdk',
      sdk({ exports: { import: './dist/index.js', source: './code/start.ts' } }, 'code/start.ts'),
      'packages/sdk/code/start.ts',
    ],
    [
      'a file that exports do not hide',
      '@acme/sdk/oauth/auth',
      sdk({}, 'oauth/auth.ts'),
      'packages/sdk/oauth/auth.ts',
    ],
    [
      'a file below src',
      '@acme/sdk/auth',
      sdk({ exports: { './auth': './dist/auth.js' } }, 'src/auth.tsx'),
      'packages/sdk/src/auth.tsx',
    ],
    ['declarations alone', '@acme/sdk', sdk({ types: 'index.d.ts' }, 'index.d.ts'), undefined],
    ['a name that only begins alike', '@acme/sdk-core', sdk({}, 'index.ts'), undefined],
    [
      'an installed package of the same name',
      '@acme/sdk',
      { ...sdk({}, 'index.ts'), 'node_modules/@acme/sdk/package.json': json({ main: 'a.js' }) },
      undefined,
    ],
    [
      'an installed package that pnpm keeps in its store',
      'sdk',
      {
        'package.json': '{}',
        'node_modules/.pnpm/sdk@1/node_modules/sdk/package.json': '{}',
        ...files('node_modules/.pnpm/sdk@1/node_modules/sdk/index.js'),
      },
      undefined,
      { 'node_modules/sdk': 'node_modules/.pnpm/sdk@1/node_modules/sdk' },
    ],
    ['what Node brings', 'node:fs', sdk({}, 'index.ts'), undefined],
    ['a broken manifest', '@acme/sdk', { ...sdk({}), 'package.json': '{' }, undefined],
  ]);

  const declared: [what: string, given: Record<string, string>][] = [
    ['npm', { 'package.json': json({ workspaces: ['./packages/*'] }) }],
    ['yarn', { 'package.json': json({ workspaces: { packages: ['packages/sdk'] } }) }],
    ['any depth', { 'package.json': json({ workspaces: ['**'] }) }],
    ['part of a name', { 'package.json': json({ workspaces: ['pack*/s*'] }) }],
    ['pnpm', { 'pnpm-workspace.yaml': `packages:\n  # ours\n  - apps/*\n\n  - 'packages/**'\n` }],
    [
      'pnpm, not indented',
      { 'pnpm-workspace.yaml': `catalog:\n  a: 1\npackages:\n- "packages/*" # ours\n` },
    ],
    ['pnpm, in brackets', { 'pnpm-workspace.yaml': `packages: ['apps/*', "packages/*"]\n` }],
  ];
  describe('of a workspace declared in', () => {
    for (const [what, given] of declared) {
      it(what, () => {
        const all = { ...sdk({}, 'index.ts'), 'package.json': '{}', ...given };
        assert.equal(resolve('apps/web/page.ts', '@acme/sdk', all), 'packages/sdk/index.ts');
      });
    }
    const not: [what: string, workspaces: unknown][] = [
      ['another folder', ['apps/*']],
      ['what is left out again', ['packages/*', '!packages/sdk']],
      ['no list', 7],
      ['no texts', [null, {}]],
    ];
    for (const [what, workspaces] of not) {
      it(`not: ${what}`, () => {
        const all = { ...sdk({}, 'index.ts'), 'package.json': json({ workspaces }) };
        assert.equal(resolve('apps/web/page.ts', '@acme/sdk', all), undefined);
      });
    }
  });

  it('finds the own package by its name', () => {
    const given = sdk({ exports: { './auth': './dist/auth.js' } }, 'src/auth.ts');
    assert.equal(
      resolve('packages/sdk/test/a.ts', '@acme/sdk/auth', given),
      'packages/sdk/src/auth.ts',
    );
  });

  it('is for files on a disk only', () => {
    const resolver = new Resolver(() => 0);
    for (const from of ['<input>', 'src/a.ts'])
      for (const specifier of ['./a', '@/a', 'a', '']) {
        assert.equal(resolver.resolve(specifier, from), undefined);
      }
  });

  it('sees what comes, goes or is configured anew, after a while or when told to', () => {
    const made = (project = makeProject(files('src/auth.ts')));
    let clock = 0;
    const resolver = new Resolver(() => clock);
    const found = (): string | undefined => resolver.resolve('@/auth', made.at('page.ts'));
    assert.equal(found(), undefined);
    made.write('tsconfig.json', paths({ '@/*': ['./src/*'] }));
    assert.equal(found(), undefined);
    clock = later;
    assert.equal(found(), made.at('src/auth.ts'));
    fs.rmSync(made.at('src/auth.ts'));
    resolver.forget();
    assert.equal(found(), undefined);
  });
});
