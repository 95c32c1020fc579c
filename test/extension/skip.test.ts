import assert from 'node:assert/strict';

import { skipReason } from '../../src/skip.js';

describe('skipReason', () => {
  it('lets ordinary files through', () => {
    assert.equal(skipReason(''), undefined);
    assert.equal(skipReason('const a = 1;\n'.repeat(50_000)), undefined);
    assert.equal(skipReason('x'.repeat(50_000)), undefined);
  });

  it('names a huge file', () => {
    assert.match(skipReason('\n'.repeat(1_000_001)) ?? '', /1000001 characters/);
  });

  for (const [where, text] of [
    ['first', `${'x'.repeat(50_001)}\nshort\n`],
    ['middle', `short\n${'x'.repeat(50_001)}\nshort\n`],
    ['last', `short\n${'x'.repeat(50_001)}`],
  ] as const) {
    it(`names a minified file by its ${where} line`, () => {
      assert.match(skipReason(text) ?? '', /minified/);
    });
  }
});
