import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

import { parse } from '@typescript-eslint/parser';

import { guidePageOf, guidePages, isKnownCode } from '../../eslint-plugin/src/explain/index.js';
import type { Category } from '../../eslint-plugin/src/explain/record.js';
import { records } from '../../eslint-plugin/src/explain/records/index.js';
import { markedBlocks } from '../docs/blocks.js';
import { testBlock } from '../docs/expect-block.js';

const folder = new URL('../../src/guide/', import.meta.url);
const pages = new Map(
  Object.entries(guidePages).map(([id, title]) => {
    const markdown = readFileSync(new URL(`${id}.md`, folder), 'utf8');
    return [id, { id, title, markdown }];
  }),
);

describe('the guide', () => {
  it('has the pages of the map, and no others', () => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
    assert.deepEqual(files.sort(), [...pages.keys()].map((id) => `${id}.md`).sort());
  });

  it('shows every picture that it has', () => {
    const shown = [...pages.values()].flatMap(({ markdown }) => picturesOf(markdown));
    const names = readdirSync(new URL('images/', folder)).map((name) => `images/${name}`);
    assert.deepEqual(shown.sort(), names.sort());
  });

  it('leads from each page to all others, over at most two links', () => {
    for (const id of pages.keys()) {
      const near = linkedFrom(id);
      const reached = new Set([id, ...near, ...near.flatMap(linkedFrom)]);
      assert.deepEqual(
        [...pages.keys()].filter((page) => !reached.has(page)),
        [],
        id,
      );
    }
  });
});

for (const { id, title, markdown } of pages.values()) {
  const prose = withoutCode(markdown);

  describe(`the guide's page ${id}.md`, () => {
    it('has the title of the map', () => {
      const heading = /^# (.+)$/m.exec(markdown)?.[1];
      if (id === 'aadsts54005') assert.match(heading ?? '', /^AADSTS54005: .+already redeemed$/);
      else assert.equal(heading, title);
    });

    it('begins with what to know in a hurry, and ends with its sources', () => {
      assert.match(markdown, /^# .+\n(?:\n```.+?```\n)?\n\*\*In short\.\*\* /s);
      assert.match(markdown.split(/^## /m).at(-1) ?? '', /^Sources\n\n- /);
    });

    it('links to pages, headings and pictures that exist', () => {
      for (const [, target = ''] of prose.matchAll(/\]\(([^)]+)\)/g)) {
        assert.ok(exists(id, target), target);
      }
    });

    it('has every reference that it links, and links every reference that it has', () => {
      const defined = [...markdown.matchAll(/^\[([^\]]+)\]: https:\/\/\S+$/gm)].map(
        (match) => match[1],
      );
      const used = new Set([...prose.matchAll(/\]\[([^\]]+)\]/g)].map((match) => match[1]));
      assert.deepEqual([...used].sort(), defined.sort());
    });

    it('opens offline: it loads no pictures from elsewhere and has no raw HTML', () => {
      assert.doesNotMatch(prose.replace(/`[^`\n]*`/g, ''), /!\[[^\]]*\]\(https?:|<[a-z]+[ >]/);
    });

    it('says in words what its pictures show', () => {
      for (const [, words = ''] of prose.matchAll(/!\[([^\]]*)\]/g)) {
        assert.ok(words.split(' ').length >= 8, words);
      }
    });

    it('names only codes that exist', () => {
      assert.deepEqual(
        codesIn(markdown).filter((code) => !isKnownCode(code)),
        [],
      );
    });

    it('names codes of every category that leads here, and all of a small family', () => {
      const named = new Set(codesIn(markdown));
      for (const [category, codes] of familiesOf(id)) {
        const missing = codes.filter((code) => !named.has(code));
        const enough = Math.min(codes.length, 3);
        assert.ok(
          codes.length - missing.length >= enough,
          `of ${category} it lacks ${missing.join(', ')}`,
        );
      }
    });

    it('has code that can be parsed', () => {
      for (const [, language = '', code = ''] of markdown.matchAll(
        /^```([jt]sx?)\b[^\n]*\n(.*?)^```$/gms,
      )) {
        const jsx = language.endsWith('x');
        assert.doesNotThrow(() => parse(code, { jsx, sourceType: 'module' }), code);
      }
    });

    for (const block of markedBlocks(markdown)) testBlock(block);
  });
}

/** The codes with a record of their own that lead to a page, by category. */
function familiesOf(id: string): Map<Category | 'the page', number[]> {
  const families = new Map<Category | 'the page', number[]>();
  for (const record of records) {
    if (guidePageOf(record) !== id) continue;
    // A page that codes are given to one by one has to name them all.
    const family = id === 'single-page-apps' ? 'the page' : record.category;
    families.set(family, [...(families.get(family) ?? []), record.code]);
  }
  return families;
}

function linkedFrom(id: string): string[] {
  const markdown = pages.get(id)?.markdown ?? '';
  return [...markdown.matchAll(/\]\(([a-z0-9-]+)\.md/g)].map((match) => match[1] ?? '');
}

function codesIn(markdown: string): number[] {
  return [...markdown.matchAll(/\bAADSTS(\d+)/g)].map((match) => Number(match[1]));
}

function picturesOf(markdown: string): string[] {
  return [...markdown.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```.*?^```$/gms, '');
}

/** Whether a link from a page leads somewhere: to a heading, a page, a heading of a page, or a picture. */
function exists(from: string, target: string): boolean {
  if (/^images\/[a-z0-9-]+\.svg$/.test(target)) return existsSync(new URL(target, folder));
  const [file = '', heading] = target.split('#');
  const page = pages.get(file === '' ? from : file.replace(/\.md$/, ''));
  if (!page || (file !== '' && !file.endsWith('.md'))) return false;
  return heading === undefined || slugsOf(page.markdown).has(heading);
}

/** The ids that VS Code and GitHub give the headings of a page. */
function slugsOf(markdown: string): Set<string> {
  const headings = [...withoutCode(markdown).matchAll(/^#+ (.+)$/gm)];
  return new Set(
    headings.map(([, heading = '']) =>
      heading
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
