import assert from 'node:assert/strict';

import { briefRecords } from '../../eslint-plugin/src/explain/brief/index.js';
import { explain, lookup, renderLong, renderShort } from '../../eslint-plugin/src/explain/index.js';
import { knownCodes } from '../../eslint-plugin/src/explain/known-codes.js';
import { records } from '../../eslint-plugin/src/explain/records/index.js';
import { listedCodes } from './codes.js';

describe('all codes', () => {
  it('have a record, full or brief, and no other code has', () => {
    const known = Object.keys(knownCodes).map(Number);
    assert.deepEqual(
      known.sort((a, b) => a - b),
      [...listedCodes.keys()],
    );
    assert.equal(listedCodes.size, 921);
  });

  it('have their current name', () => {
    const wrong = [...listedCodes].filter(([code, name]) => knownCodes[code] !== name);
    assert.deepEqual(wrong, []);
  });

  it('are explained by their number, with the look-up link and without a gap', () => {
    for (const code of listedCodes.keys()) {
      const [explanation, ...more] = explain(`AADSTS${code}`);
      assert.ok(explanation && more.length === 0);
      for (const text of [renderShort(explanation), renderLong(explanation)]) {
        const prose = text.replace(/`[^`]*`/g, '');
        assert.doesNotMatch(prose, /undefined|null|\[object|\]\(\)|\n{3}/, `${code}`);
        assert.ok(text.includes(`https://login.microsoftonline.com/error?code=${code})`));
      }
    }
  });
});

describe('the brief records', () => {
  it('are one for each code', () => {
    const codes = briefRecords.map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
  });

  it('say in one sentence what the code is, or nothing', () => {
    for (const { code, gist } of briefRecords) {
      if (!gist) continue;
      assert.match(gist.text, /^[A-Z`].*[.]$/, `${code}`);
      assert.ok(gist.text.split(' ').length <= 30, `${code}`);
    }
  });

  it('never call an inference documented', () => {
    for (const { code, gist, oauthErrors } of briefRecords) {
      assert.ok(
        oauthErrors.every(({ sure }) => sure === 'inferred'),
        `${code}`,
      );
      if (gist && gist.sure !== 'inferred') {
        assert.ok(['collectedTexts', 'errorCodes'].includes(gist.source), `${code}`);
      }
    }
    const text = renderLong(explain('AADSTS50032')[0] ?? assert.fail());
    assert.match(text, /Kind: federation \(inferred\)/);
    assert.match(text, /Who can fix it: an administrator \(inferred\)/);
    assert.match(text, /\*\*Try again\?\*\* .* \*\(our inference\)\*/);
  });

  it('say openly that there is no more to say', () => {
    for (const { code } of briefRecords) {
      if (lookup(code)) continue;
      const text = renderLong(explain(`AADSTS${code}`)[0] ?? assert.fail());
      assert.match(text, /Nothing more is known here/);
      assert.doesNotMatch(text, /## Likely causes|## What to do/);
    }
  });

  it('point to other codes that exist', () => {
    for (const { code, related } of briefRecords) {
      assert.deepEqual(
        related.filter((other) => other === code || !(other in knownCodes)),
        [],
      );
    }
  });

  it('have articles on this very code', () => {
    for (const { code, article } of briefRecords) {
      if (article === undefined) continue;
      assert.equal(new URL(article).href, article);
      assert.ok(article.startsWith('https://learn.microsoft.com/') && article.includes(`${code}-`));
    }
  });

  it('tell a name of former times from the current one', () => {
    const text = renderLong(explain('AADSTS50052')[0] ?? assert.fail());
    assert.match(text, /former times or elsewhere: `InvalidPasswordExceedsMaxLength`/);
  });

  it('leave the word to full records', () => {
    for (const { code } of records) assert.equal(explain(`${code}`)[0]?.kind, 'explained');
  });
});
