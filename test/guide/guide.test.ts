import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import type { CheckId } from '../../eslint-plugin/src/analysis/index.js';
import { registry } from '../../eslint-plugin/src/registry.js';
import { markedBlocks } from '../docs/blocks.js';
import { testBlock } from '../docs/expect-block.js';

const folder = new URL('../../src/guide/', import.meta.url);
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
});
