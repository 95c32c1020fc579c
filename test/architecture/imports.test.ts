import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';

import { arrowsOf, forbidden, root, sourceFiles, type Layer } from './import-graph.js';

const plugin = 'eslint-plugin/src/';
const astTypes = '@typescript-eslint/types';
const astKeys = '@typescript-eslint/visitor-keys';
const server = ['vscode-languageserver', 'vscode-languageserver/node'];
const documents = 'vscode-languageserver-textdocument';

/** Facts that client and server share besides the protocol; they know nothing themselves. */
const constants = ['src/ids.ts', 'src/skip.ts'];

/** extension → plugin → { analysis → catalog, explain → records }. What is not named is forbidden. */
const layers: Record<string, Layer> = {
  'the catalogue knows only itself': {
    files: [`${plugin}catalog/`],
    may: [`${plugin}catalog/`],
  },
  'the analysis knows the catalogue and the ids of messages, and neither ESLint, VS Code nor Node':
    {
      files: [`${plugin}analysis/`],
      may: [`${plugin}analysis/`, `${plugin}catalog/`, `${plugin}messages.ts`, astTypes, astKeys],
    },
  'what both sides share knows nothing': { files: [`${plugin}messages.ts`, ...constants], may: [] },
  'the reader of AADSTS errors knows only its records': {
    files: [`${plugin}explain/`],
    may: [`${plugin}explain/`],
  },
  'the command line knows the reader by its door': {
    files: [`${plugin}cli/`],
    may: [`${plugin}cli/`, `${plugin}explain/index.ts`, 'eslint-plugin/package.json', 'node:util'],
  },
  'the rules know the analysis, and not the reader': {
    files: [plugin],
    except: [
      ...[`${plugin}analysis/`, `${plugin}catalog/`, `${plugin}cli/`, `${plugin}explain/`],
      ...[`${plugin}host/`, `${plugin}index.ts`, `${plugin}messages.ts`],
    ],
    may: [
      ...[`${plugin}rules/`, `${plugin}analysis/index.ts`, `${plugin}analyzer.ts`],
      ...[`${plugin}messages.ts`, `${plugin}registry.ts`, `${plugin}homepage.ts`],
      ...[`${plugin}typed-lint.ts`, `${plugin}settings.ts`],
      ...['eslint-plugin/package.json', 'eslint', '@typescript-eslint/utils', astTypes],
    ],
  },
  'only the host knows Node': {
    files: [`${plugin}host/`],
    may: [
      ...[`${plugin}host/`, `${plugin}analysis/index.ts`, astTypes, 'node:', 'espree'],
      ...['get-tsconfig', 'resolve-pkg-maps'],
    ],
  },
  'the server meets the client in the protocol': {
    files: ['src/server/'],
    may: [
      ...['src/server/', 'src/protocol.ts', ...constants, plugin, 'node:', ...server, documents],
      ...['eslint', 'eslint/universal', '@typescript-eslint/parser', astTypes],
    ],
  },
  'the client meets the server in the protocol': {
    files: ['src/'],
    except: ['src/server/', 'src/protocol.ts', ...constants],
    may: [
      ...['src/client/', 'src/commands/', 'src/explain/', 'src/flow/', 'src/guide/', 'src/logs/'],
      ...['src/status/', 'src/config.ts', 'src/extension.ts', 'src/log.ts', 'package.json'],
      ...['src/protocol.ts', ...constants, plugin],
      ...['vscode', 'vscode-languageclient/node', 'node:'],
    ],
  },
  'the protocol knows nothing but its transport': {
    files: ['src/protocol.ts'],
    may: ['vscode-languageserver', 'vscode-languageclient/node', 'vscode-languageserver-protocol'],
  },
};

const files = sourceFiles('src', 'eslint-plugin/src');
const arrows = arrowsOf(files);

describe('the import graph', () => {
  it('is read in full', () => {
    assert(
      files.length > 50 && arrows.length > 150,
      `${files.length} files, ${arrows.length} arrows`,
    );
    const targets = new Set(arrows.map(({ to }) => to));
    const dangling = [...targets].filter(
      (to) => /^(src|eslint-plugin)\//.test(to) && !fs.existsSync(path.join(root, to)),
    );
    assert.deepEqual(dangling, []);
  });

  for (const [sentence, layer] of Object.entries(layers)) {
    it(sentence, () => {
      assert.deepEqual(forbidden(arrows, layer), []);
    });
  }

  it('would show an arrow that points the wrong way', () => {
    const wrong = [
      { from: 'eslint-plugin/src/catalog/http.ts', to: 'eslint-plugin/src/analysis/values.ts' },
      { from: 'eslint-plugin/src/analysis/values.ts', to: 'node:fs' },
      { from: 'src/server/main.ts', to: 'src/extension.ts' },
      { from: 'src/status/status-item.ts', to: 'src/server/main.ts' },
    ];
    const found = Object.values(layers).flatMap((layer) => forbidden(wrong, layer));
    assert.deepEqual(found.sort(), wrong.map(({ from, to }) => `${from} → ${to}`).sort());
  });

  it('has every file in a layer', () => {
    const prefixes = Object.values(layers).flatMap((layer) => layer.files);
    const composition = [`${plugin}index.ts`];
    const outside = files.filter(
      (file) => !composition.includes(file) && !prefixes.some((prefix) => file.startsWith(prefix)),
    );
    assert.deepEqual(outside, []);
  });
});
