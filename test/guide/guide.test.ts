import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';

import type { CheckId } from '../../eslint-plugin/src/analysis/index.js';
import { lookup } from '../../eslint-plugin/src/explain/index.js';
import { knownCodes } from '../../eslint-plugin/src/explain/known-codes.js';
import { registry } from '../../eslint-plugin/src/registry.js';
import { markedBlocks } from '../docs/blocks.js';
import { testBlock } from '../docs/expect-block.js';

const folder = new URL('../../src/guide/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const guide = readFileSync(new URL('aadsts54005.md', folder), 'utf8');
const text = guide.toLowerCase();

/** What the guide has to teach, each with words that only a passage about it has. */
const topics: Record<string, string[]> = {
  'confirm the error': ['## 1 confirm the error', '70002, 54005'],
  'check the flow': ['who receives the code', 'who redeems it', 'how often'],
  'review the code': Object.keys(registry),
  'check the logs': ['correlation id', 'trace_id', 'sign-in logs'],
  'check the tokens': ['was there a refresh token', 'has it expired', 'offline_access'],
  'the code used twice': ['### the code is used twice', 'one code for several apis'],
  'expired codes and tokens': ['### codes and tokens that expired'],
  'code and refresh token mixed up': ['### code and refresh token mixed up'],
  'rotated secrets and refresh tokens': ['### rotated secrets and refresh tokens'],
  concurrency: ['### concurrency'],
  'a new code': ['### get a new code'],
  'the refresh token': ['### use the refresh token'],
  'checking expiry': ['### check the expiry'],
  rotation: ['### rotate what is meant to rotate'],
  'single flight': ['### make it single-flight'],
  'look-alikes': ['70008', '500112', '501481', '7000215', '7000222'],
  'causes outside JavaScript': ['handlecoderedemption', 'proxy', 'prefetch', 'service worker'],
  'Conditional Access and MFA': ['they do not cause 54005', '53003', '50076', '50079'],
  'the administrator': ['reports reader', 'mysignins'],
};

describe('the guide for AADSTS54005', () => {
  for (const [topic, words] of Object.entries(topics)) {
    it(`teaches: ${topic}`, () => {
      assert.deepEqual(
        words.filter((word) => !text.includes(word)),
        [],
      );
    });
  }

  it('has a before and an after for each rule', () => {
    const blocks = markedBlocks(guide);
    for (const check of Object.keys(registry) as CheckId[]) {
      const before = blocks.findIndex(({ rule }) => rule === check);
      assert.equal(blocks[before]?.verdict, 'incorrect', check);
      assert.equal(blocks[before + 1]?.verdict, 'correct', check);
    }
  });

  for (const block of markedBlocks(guide)) testBlock(block);

  it('names only codes that exist, and explains those it names', () => {
    const named = new Set([...guide.matchAll(/AADSTS(\d+)/g)].map((match) => Number(match[1])));
    for (const code of named) {
      assert.ok(code in knownCodes, `${code}`);
      assert.ok(lookup(code), `${code} has no record`);
    }
  });
});

describe('the pages of the guide', () => {
  for (const page of pages) {
    const markdown = readFileSync(new URL(page, folder), 'utf8');

    it(`${page} links within itself to headings that exist`, () => {
      const slugs = new Set(
        [...markdown.matchAll(/^#+ (.+)$/gm)].map((match) => slug(match[1] ?? '')),
      );
      const targets = [...markdown.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? '');
      assert.deepEqual(
        targets.filter((target) => !slugs.has(target)),
        [],
      );
    });

    it(`${page} has every reference that it links, and links every reference that it has`, () => {
      const defined = [...markdown.matchAll(/^\[([^\]]+)\]: https:\/\/\S+$/gm)].map(
        (match) => match[1],
      );
      const used = new Set([...markdown.matchAll(/\]\[([^\]]+)\]/g)].map((match) => match[1]));
      assert.deepEqual([...used].sort(), defined.sort());
    });

    it(`${page} opens offline: it loads no pictures from elsewhere and has no raw HTML`, () => {
      const prose = markdown.replace(/```.*?```/gs, '').replace(/`[^`\n]*`/g, '');
      assert.doesNotMatch(prose, /!\[[^\]]*\]\(https?:|<[a-z]+[ >]/);
    });
  }
});

/** The id that VS Code and GitHub give a heading. */
function slug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
