/** What the page on models says is what the settings take. */

import assert from 'node:assert/strict';
import fs from 'node:fs';

import { describe, it } from 'mocha';

import { doings } from '../../eslint-plugin/src/analysis/index.js';
import { readModels } from '../../eslint-plugin/src/settings.js';

const page = fs.readFileSync(
  new URL('../../eslint-plugin/docs/models.md', import.meta.url),
  'utf8',
);

describe('the page on models', () => {
  it('has an example that is right', () => {
    const list = /models: (\[[^\]]*\])/.exec(page)?.[1] ?? '';
    const json = list
      .replace(/'/g, '"')
      .replace(/(\w+):/g, '"$1":')
      .replace(/,(\s*[\]}])/g, '$1');
    assert.equal(readModels(JSON.parse(json), 'models').length, 5);
  });

  it('explains everything that a model may do, with all its details', () => {
    const rows = [...page.matchAll(/^\| `([a-z -]+)` +\|[^|]*\|(.*)\|$/gm)];
    const explained = new Map(rows.map(([, does, more]) => [does, more]));
    for (const [does, more] of Object.entries(doings)) {
      assert.ok(explained.has(does), does);
      for (const name of more) assert.match(explained.get(does) ?? '', new RegExp(`\`${name}\\b`));
    }
  });
});
