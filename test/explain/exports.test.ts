import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

import * as api from '../../eslint-plugin/src/explain/index.js';
import { records } from '../../eslint-plugin/src/explain/records/index.js';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('eslint-plugin/README.md', root), 'utf8');

describe('what the package exports of the reader', () => {
  it('is described in its README, all of it', () => {
    const names = Object.keys(api);
    assert.ok(names.length > 15);
    assert.deepEqual(
      names.filter((name) => !new RegExp(`\`${name}[(\`]`).test(readme)),
      [],
    );
  });

  it('has the schema of the knowledge beside it', () => {
    const { exports, files } = JSON.parse(
      readFileSync(new URL('eslint-plugin/package.json', root), 'utf8'),
    ) as { exports: Record<string, string>; files: string[] };
    const file = exports['./aadsts-knowledge.schema.json'] ?? assert.fail();
    assert.ok(existsSync(new URL(`eslint-plugin/${file}`, root)));
    assert.ok(files.some((folder) => file.startsWith(`./${folder}/`)));
  });

  it('counts the codes rightly in its README', () => {
    const { codes } = api.knowledge();
    assert.ok(readme.includes(`all ${codes.length} codes`));
  });
});

describe('the pages of the guide', () => {
  const pages = readdirSync(new URL('src/guide/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length));

  it('are all known to the records', () => {
    assert.deepEqual(
      pages.filter((page) => !(page in api.guidePages)),
      [],
    );
  });

  it('are one for each full record, and every page has a code', () => {
    const used = new Set(records.map((record) => api.guidePageOf(record)));
    assert.deepEqual([...used].sort(), Object.keys(api.guidePages).sort());
  });

  it('are linked under their title, here or wherever the place says', () => {
    const explanation = api.explain('AADSTS50011')[0] ?? assert.fail();
    assert.ok(
      api.renderLong(explanation).includes(`[Redirect URIs](${api.guideUrl('redirect-uris')})`),
    );
    const text = api.renderPage(explanation, { guideLink: (page) => `command:x?${page}` });
    assert.ok(text.includes('## Guide\n\n[Redirect URIs](command:x?redirect-uris)'));
  });
});
