import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

import { registry } from '../../eslint-plugin/src/registry.js';
import { lintBlock, markedBlocks } from './blocks.js';
import { testBlock } from './expect-block.js';

const root = new URL('../../', import.meta.url);
const readme = read('README.md');

interface Manifest {
  scripts: Record<string, string>;
  contributes: {
    commands: { title: string; category: string }[];
    configuration: { properties: Record<string, { default: unknown }> };
  };
}
const manifest = JSON.parse(read('package.json')) as Manifest;

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

describe('the README', () => {
  for (const block of markedBlocks(readme)) testBlock(block);

  it('shows the very message that its example gets', () => {
    const [block] = markedBlocks(readme);
    assert.ok(block);
    const messages = lintBlock(block, 'recommended').filter(
      ({ ruleId }) => ruleId === `redeem-once/${block.rule}`,
    );
    assert.equal(messages.length, 1);
    for (const { line, column, message, ruleId } of messages) {
      const shown = message.replace(/\.$/, '');
      assert.ok(readme.includes(`${line}:${column}  error  ${shown}  ${ruleId}`), message);
    }
  });

  it('lists every setting with its default, and no other', () => {
    const rows = [...readme.matchAll(/^\| `(redeemOnce\.[\w.]+)` +\| `([^`]+)`/gm)];
    assert.deepEqual(
      Object.fromEntries(rows.map(([, name, value = '']) => [name, JSON.parse(value) as unknown])),
      Object.fromEntries(
        Object.entries(manifest.contributes.configuration.properties).map(([name, setting]) => [
          name,
          setting.default,
        ]),
      ),
    );
  });

  it('lists every command, and no other', () => {
    const rows = [...readme.matchAll(/^\| _(Redeem Once: [^_]+)_ +\| (\S.*\.) +\|$/gm)];
    assert.deepEqual(
      rows.map(([, name]) => name).sort(),
      manifest.contributes.commands.map(({ category, title }) => `${category}: ${title}`).sort(),
    );
  });

  it('names commands and scripts that exist', () => {
    const titles = manifest.contributes.commands.map(
      ({ category, title }) => `${category}: ${title}`,
    );
    for (const [name] of readme.matchAll(/Redeem Once: [A-Z][A-Za-z ]+/g)) {
      assert.ok(titles.includes(name), name);
    }
    for (const [, script = ''] of readme.matchAll(/npm run (\w+)/g)) {
      assert.ok(script in manifest.scripts, script);
    }
  });
});

for (const path of ['README.md', 'eslint-plugin/README.md', 'CONTRIBUTING.md', 'CHANGELOG.md']) {
  describe(path, () => {
    const markdown = read(path);

    it('links files that exist', () => {
      const prose = markdown.replace(/```.*?```/gs, '');
      for (const [, target = ''] of prose.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
        assert.ok(existsSync(new URL(target, new URL(path, root))), target);
      }
    });
  });
}

for (const path of ['README.md', 'eslint-plugin/README.md']) {
  it(`${path} lists every rule`, () => {
    for (const [check, { description, recommended }] of Object.entries(registry)) {
      const row = read(path)
        .split('\n')
        .find((line) => line.startsWith('|') && line.includes(`${check}.md`));
      assert.ok(row, check);
      if (path === 'README.md') continue;
      assert.ok(row.includes(description), check);
      assert.equal(row.includes('💼'), recommended, check);
    }
  });
}
