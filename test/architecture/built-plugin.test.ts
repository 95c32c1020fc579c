import assert from 'node:assert/strict';
import fs from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';

import ts from 'typescript';

import { root } from './import-graph.js';

const dist = path.join(root, 'eslint-plugin/dist');

describe('the built plugin', () => {
  for (const entry of ['index.js', 'explain/index.js', 'cli.js']) {
    it(`needs nothing but Node in ${entry}`, () => {
      const text = fs.readFileSync(path.join(dist, entry), 'utf8');
      const { importedFiles } = ts.preProcessFile(text, true, true);
      const foreign = importedFiles.filter(
        ({ fileName }) => !isBuiltin(fileName) && fileName !== './explain/index.js',
      );
      assert.deepEqual(foreign, []);
    });
  }

  it('declares its types with nothing but what is installed with it', () => {
    const files = fs
      .readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.d.ts'));
    assert(files.includes('index.d.ts'));
    const packages = files.flatMap((file) =>
      ts
        .preProcessFile(fs.readFileSync(path.join(dist, file), 'utf8'), true, true)
        .importedFiles.map(({ fileName }) => fileName)
        .filter((name) => !name.startsWith('.')),
    );
    const manifest = JSON.parse(
      fs.readFileSync(path.join(root, 'eslint-plugin/package.json'), 'utf8'),
    ) as Record<'dependencies' | 'peerDependencies', Record<string, string>>;
    const installed = { ...manifest.dependencies, ...manifest.peerDependencies };
    assert.deepEqual([...new Set(packages)].sort(), Object.keys(installed).sort());
  });

  it('is what ESLint expects of a plugin', async () => {
    const { default: plugin } = await import('eslint-plugin-redeem-once');
    const rules = Object.keys(plugin.rules).map((id) => `redeem-once/${id}`);
    assert(rules.length >= 3);
    for (const config of Object.values(plugin.configs)) {
      assert.equal(config.plugins['redeem-once'], plugin);
      for (const id of Object.keys(config.rules)) assert(rules.includes(id), id);
    }
    const configured = Object.values(plugin.configs).flatMap((config) => Object.keys(config.rules));
    assert.deepEqual([...new Set(configured)].sort(), rules.sort());
  });
});
