import assert from 'node:assert/strict';

import * as tsParser from '@typescript-eslint/parser';
import * as espree from 'espree';
import { afterEach, beforeEach, describe, it } from 'mocha';

import type { Host, LanguageOptions } from '../../eslint-plugin/src/analysis/index.js';
import { nodeHost, type NodeHost } from '../../eslint-plugin/src/host/node.js';
import { makeProject, type Project } from './folder.js';

const typescript: LanguageOptions = { parser: tsParser, ecmaVersion: 2024, sourceType: 'module' };
const javascript: LanguageOptions = { parser: espree, ecmaVersion: 2024, sourceType: 'module' };

/** Longer than anything is believed. */
const later = 10 * 60_000;

describe('reading modules', () => {
  let project: Project;
  let clock: number;
  let node: NodeHost;

  beforeEach(() => {
    clock = 0;
    node = nodeHost({ now: () => clock });
    project = makeProject({
      'a.ts': `import { b } from './b.js';`,
      'b.ts': 'export const b: 1 = 1;',
    });
  });
  afterEach(() => project.remove());

  const read = (
    specifier: string,
    language = typescript,
  ): ReturnType<NonNullable<Host['readModule']>> =>
    node.hostFor(language).readModule?.(specifier, project.at('a.ts'));

  it('gives path, text and a tree with places', () => {
    const file = read('./b.js');
    assert.equal(file?.path, project.at('b.ts'));
    assert.equal(file.text, 'export const b: 1 = 1;');
    assert.deepEqual(file.ast.body[0]?.range, [0, 22]);
    assert.equal(file.ast.body[0].loc.start.line, 1);
  });

  it('gives the very same object while the file stays as it is', () => {
    const file = read('./b.js');
    clock = later;
    assert.equal(read('./b.js'), file);
    assert.equal(read('./b'), file);
  });

  it('sees a change', () => {
    const before = read('./b.js');
    project.write('b.ts', 'export const b: 2 = 2;');
    clock = later;
    const after = read('./b.js');
    assert.notEqual(after, before);
    assert.equal(after?.text, 'export const b: 2 = 2;');
  });

  it('keeps the tree of a file that was only touched', () => {
    const before = read('./b.js');
    project.write('b.ts', 'export const b: 1 = 1;');
    clock = later;
    assert.equal(read('./b.js'), before);
  });

  it('sees that a file is gone, and that one has come', () => {
    assert(read('./b.js'));
    assert.equal(read('./c.js'), undefined);
    project.remove();
    project.write('c.ts', 'export {};');
    clock = later;
    assert.equal(read('./b.js'), undefined);
    assert(read('./c.js'));
  });

  it('says nothing of a broken module but its text', () => {
    project.write('broken.ts', 'export function b( {');
    assert.equal(read('./broken.js'), undefined);
    const source = node.hostFor(typescript).readText?.('./broken.js', project.at('a.ts'));
    assert.equal(source?.text, 'export function b( {');
  });

  it('reads a module again when it is mended', () => {
    project.write('c.ts', 'export function c( {');
    assert.equal(read('./c.js'), undefined);
    project.write('c.ts', 'export function c() {}');
    clock = later;
    assert(read('./c.js'));
  });

  it('leaves alone what the parser at hand cannot read', () => {
    assert.equal(read('./b.js', javascript), undefined);
    assert(read('./b.js', typescript));
  });

  it('reads nothing without a parser', () => {
    assert.equal(read('./b.js', {}), undefined);
    assert.equal(read('./b.js', { parser: 'espree' }), undefined);
    assert.equal(read('./b.js', { parser: {} }), undefined);
  });

  it('reads JSX, scripts and modules', () => {
    project.write('c.js', 'export const c = <p />;');
    project.write('d.js', 'function d() {}\nreturn d();');
    project.write('e.mjs', 'export default 1;');
    for (const name of ['./c', './d', './e.mjs']) assert(read(name, javascript), name);
    assert(read('./c', { ...javascript, sourceType: 'commonjs' }));
  });

  it('counts positions as ESLint does: after a byte-order mark, with every CRLF, and with a hashbang', () => {
    project.write('bom.ts', '\uFEFFexport const a = 1;\r\nexport const b = 2;');
    const bom = read('./bom');
    assert(bom);
    assert(bom.text.startsWith('export'));
    assert.deepEqual(bom.ast.body[1]?.range, [21, 40]);
    assert.equal(bom.ast.body[1].loc.start.line, 2);
    project.write('cli.js', '#!/usr/bin/env node\nlet a;');
    assert.deepEqual(read('./cli', javascript)?.ast.body[0]?.range, [20, 26]);
  });

  it('asks the parser for no types and no tokens', () => {
    let options: Record<string, unknown> = {};
    const parser = {
      parseForESLint: (text: string, given: tsParser.ParserOptions) => {
        options = { ...given };
        return tsParser.parseForESLint(text, given);
      },
    };
    const parserOptions = {
      project: true,
      projectService: true,
      programs: [],
      ecmaFeatures: { jsx: true, globalReturn: true },
      extraFileExtensions: ['.vue'],
    };
    assert(read('./b.js', { ...typescript, parser, parserOptions }));
    for (const name of ['project', 'projectService', 'programs']) assert(!(name in options), name);
    assert.equal(options.tokens, false);
    assert.equal(options.filePath, project.at('b.ts'));
    assert.deepEqual(options.extraFileExtensions, ['.vue']);
    assert.deepEqual(options.ecmaFeatures, { jsx: false, globalReturn: true });
    assert.equal(parserOptions.project, true);
  });

  it('believes an open file before the one on disk, and notices at once when it changes', () => {
    const open = new Map([[project.at('b.ts'), '\uFEFFexport const b = 2;']]);
    node = nodeHost({ now: () => clock, openText: (path) => open.get(path) });
    const typed = read('./b.js');
    assert.equal(typed?.text, 'export const b = 2;');
    assert.equal(read('./b.js'), typed);
    open.set(project.at('b.ts'), 'export const b = 3;');
    assert.equal(read('./b.js')?.text, 'export const b = 3;');
    open.clear();
    assert.equal(read('./b.js')?.text, 'export const b: 1 = 1;');
  });

  it('notices at once what it is told of', () => {
    const before = read('./b.js');
    assert.equal(read('./c.js'), undefined);
    project.write('b.ts', 'export const b: 2 = 2;');
    project.write('c.ts', 'export {};');
    node.forget();
    assert.equal(read('./b.js')?.text, 'export const b: 2 = 2;');
    assert(read('./c.js'));
    project.write('b.ts', 'export const b: 1 = 1;');
    node.forget();
    assert.notEqual(read('./b.js'), before, 'one tree is kept of each file');
  });

  it('tells at which files it looked', () => {
    read('./b.js');
    const { result, files } = node.watch(() => [read('./b.js'), read('./nowhere.js')]);
    assert(result[0]);
    assert.deepEqual([...files], [project.at('b.ts')]);
    assert.throws(() =>
      node.watch(() => {
        throw new Error();
      }),
    );
    assert.deepEqual([...node.watch(() => undefined).files], []);
  });

  it('does not read large files, folders, or files that are not there', () => {
    project.write('large.ts', `export const text = '${'x'.repeat(400_000)}';`);
    project.write('folder.ts/x.txt', '');
    for (const name of ['./large', './folder', './nowhere', 'b', './b.ts\0']) {
      assert.equal(read(name), undefined, name);
    }
  });

  it('counts the time for reading and parsing apart', () => {
    assert.deepEqual(node.spent, { reading: 0, parsing: 0, facts: 0 });
    read('./b.js');
    assert(node.spent.reading > 0 && node.spent.parsing > 0);
    const { parsing } = node.spent;
    read('./b.js');
    assert.equal(node.spent.parsing, parsing);
  });

  it('keeps a bounded number of modules', () => {
    for (let index = 0; index <= 200; index++) project.write(`many/m${index}.ts`, `export {};`);
    const first = read('./many/m0');
    for (let index = 1; index < 200; index++) read(`./many/m${index}`);
    assert.equal(read('./many/m0'), first, 'what was asked for last is kept');
    read('./many/m200');
    read('./b.js');
    assert.equal(read('./many/m0'), first);
    const { parsing } = node.spent;
    read('./many/m1');
    assert(node.spent.parsing > parsing, 'what was asked for the longest ago is forgotten');
  });
});
