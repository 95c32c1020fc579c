import assert from 'node:assert/strict';

import { codeAt, codesIn, usualForm } from '../../../src/explain/code-pattern.js';

const textsOf = (text: string): string[] => codesIn(text).map((code) => code.text);

describe('codes in a text', () => {
  for (const [text, codes] of [
    ['AADSTS54005: spent', ['AADSTS54005']],
    ['invalid_grant: AADSTS70002: x. AADSTS54005: y', ['AADSTS70002', 'AADSTS54005']],
    ['aadsts700027, AaDsTs50011', ['aadsts700027', 'AaDsTs50011']],
    ['_AADSTS 50052: locked_ and ADSTS500011', ['AADSTS 50052', 'ADSTS500011']],
    ['AADSTS0050011', ['AADSTS0050011']],
    ['error=AADSTS50105&x', ['AADSTS50105']],
    ['AADB2C90080: expired', ['AADB2C90080']],
    ['const AADSTS54005 = 1', ['AADSTS54005']],
    ['XAADSTS54005 AADSTS540051234 AADSTS12 AADSTS00000 AADSTS54005x', []],
    ['54005', []],
  ] as const) {
    it(`finds ${codes.length === 0 ? 'none' : codes.join(' and ')} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(textsOf(text), codes);
    });
  }

  it('finds the one at a place, its ends included', () => {
    const text = 'a AADSTS54005 b';
    assert.equal(codeAt(text, 1), undefined);
    for (const offset of [2, 7, 13]) assert.equal(codeAt(text, offset)?.text, 'AADSTS54005');
    assert.equal(codeAt(text, 14), undefined);
  });

  it('writes each in the usual way', () => {
    assert.equal(usualForm('ADSTS-0050011'), 'AADSTS50011');
    assert.equal(usualForm('aadsts 50052'), 'AADSTS50052');
    assert.equal(usualForm('aadb2c90080'), 'AADB2C90080');
  });

  it('takes time that grows with the text alone', () => {
    const started = performance.now();
    textsOf('AADSTS0'.repeat(200_000));
    textsOf(`${'A'.repeat(1_000_000)} AADSTS ${'0'.repeat(300_000)}`);
    assert(performance.now() - started < 2000);
  });
});
