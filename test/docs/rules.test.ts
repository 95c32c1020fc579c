import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

import type { CheckId } from '../../eslint-plugin/src/analysis/index.js';
import { registry } from '../../eslint-plugin/src/registry.js';
import { markedBlocks } from './blocks.js';
import { testBlock } from './expect-block.js';

const folder = new URL('../../eslint-plugin/docs/rules/', import.meta.url);
const checks = Object.keys(registry) as CheckId[];

const sections = [
  'What it finds',
  'Why it fails',
  'Examples',
  'How to fix',
  'Options',
  'Limitations',
  'When not to use it',
  'Related',
];

const serverMessage =
  'AADSTS54005: OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.';

describe('the rule pages', () => {
  it('are one for each rule', () => {
    assert.deepEqual(readdirSync(folder).sort(), checks.map((check) => `${check}.md`).sort());
  });

  for (const check of checks) {
    describe(check, () => {
      const page = readFileSync(new URL(`${check}.md`, folder), 'utf8');
      const blocks = markedBlocks(page);

      it('begins with the name of the rule and what it is for', () => {
        const [title, , sentence = ''] = page.split('\n');
        assert.equal(title, `# redeem-once/${check}`);
        assert.equal(sentence.toLowerCase(), `${registry[check].description}.`.toLowerCase());
      });

      it('has the sections every page has, in order', () => {
        assert.deepEqual(
          [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1]),
          sections,
        );
      });

      it('shows the message of the server', () => {
        assert.ok(page.includes(serverMessage));
      });

      it('says which configs have it', () => {
        assert.equal(/On in `recommended`/.test(page), registry[check].recommended);
      });

      it('shows what is reported, what is not, and what it misses', () => {
        const verdicts = new Set(blocks.map(({ verdict }) => verdict));
        assert.deepEqual([...verdicts].sort(), ['correct', 'incorrect', 'unreported']);
      });

      for (const block of blocks) testBlock(block, check);
    });
  }

  it('link each other by names that exist', () => {
    for (const check of checks) {
      const page = readFileSync(new URL(`${check}.md`, folder), 'utf8').replace(/```.*?```/gs, '');
      for (const [, target = ''] of page.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
        assert.ok(existsSync(new URL(target, folder)), `${check}.md links ${target}`);
      }
    }
  });
});
