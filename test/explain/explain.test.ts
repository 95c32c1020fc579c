import assert from 'node:assert/strict';

import {
  explain,
  lookup,
  lookupBrief,
  lookupUrl,
  renderLong,
  renderNothingFound,
  renderShort,
  type Explanation,
} from '../../eslint-plugin/src/explain/index.js';
import { records } from '../../eslint-plugin/src/explain/records/index.js';

function only(input: string): Explanation {
  const [first, ...more] = explain(input);
  assert.ok(first);
  assert.deepEqual(more, []);
  return first;
}

describe('explaining a code', () => {
  it('gives the record of a code that has one', () => {
    const explanation = only('AADSTS54005');
    assert.equal(explanation.kind, 'explained');
    assert.equal(lookup(54005)?.retry, 'new-code');
  });

  it('gives the brief record of a code that has no full one', () => {
    const explanation = only('AADSTS50032');
    assert.ok(explanation.kind === 'known');
    assert.equal(explanation.name, 'WeakRsaKey');
    assert.equal(explanation.lookupUrl, 'https://login.microsoftonline.com/error?code=50032');
    assert.equal(explanation.brief, lookupBrief(50032));
    assert.equal(lookup(50032), undefined);
    assert.equal(lookupBrief(54005), undefined);
  });

  it('says that it does not know an unknown number, and links the look-up', () => {
    const explanation = only('AADSTS99999');
    assert.equal(explanation.kind, 'unknown');
    const text = renderLong(explanation);
    assert.match(text, /not a code we know/);
    assert.ok(text.includes(lookupUrl(99999)));
    assert.doesNotMatch(text, /cause|mean/i);
  });

  it('tells codes of B2C and of personal accounts apart', () => {
    assert.match(renderShort(only('AADB2C90080')), /Azure AD B2C, not an AADSTS code/);
    assert.match(renderShort(only('80043490')), /personal Microsoft account, not an AADSTS code/);
  });

  it('has a sentence with the look-up page for text without a code', () => {
    assert.ok(renderNothingFound().includes('https://login.microsoftonline.com/error'));
  });
});

describe('an explanation as Markdown', () => {
  for (const record of records) {
    const explanation = only(`AADSTS${record.code}`);

    it(`is short for a hover: ${record.code}`, () => {
      const text = renderShort(explanation);
      assert.ok(text.split('\n').length <= 12, text);
      assert.ok(text.startsWith(`**AADSTS${record.code}: `));
      assert.ok(text.includes(lookupUrl(record.code)));
    });

    it(`says on the page how sure each statement is: ${record.code}`, () => {
      const text = renderLong(explanation);
      assert.doesNotMatch(text.replace(/`[^`]*`/g, ''), /undefined|null|\]\(\)/);
      const statements = [record.meaning, ...record.causes, ...record.actions];
      for (const { text: sentence } of statements) {
        const line = text.split('\n').find((one) => one.includes(sentence));
        assert.match(line ?? '', /\*\((documented: \[|seen in the wild: \[|our inference\))/);
      }
    });
  }

  it('puts nothing of the input into the text but the number', () => {
    const text = explain('AADSTS54005: [click](https://evil.example) tenant dddd4444')
      .map(renderLong)
      .join();
    assert.doesNotMatch(text, /evil|dddd4444/);
  });
});
