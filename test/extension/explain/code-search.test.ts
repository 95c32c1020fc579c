import assert from 'node:assert/strict';

import { search } from '../../../eslint-plugin/src/explain/index.js';
import { findCodes, offerOf } from '../../../src/explain/code-search.js';

const namesFor = (query: string): string[] => findCodes(query, 2000).map(({ name }) => name);

describe('the search over all codes', () => {
  it('has every known code once', () => {
    const names = namesFor('');
    assert.equal(new Set(names).size, names.length);
    assert.equal(names.length, search('').length);
    assert(names.length >= 920);
  });

  for (const [query, first] of [
    ['54005', 'AADSTS54005'],
    ['aadsts54005', 'AADSTS54005'],
    ['AADSTS 7000215', 'AADSTS7000215'],
    ['redirect uri mismatch', 'AADSTS50011'],
    ['already redeemed', 'AADSTS54005'],
  ] as const) {
    it(`finds ${first} by ${JSON.stringify(query)}`, () => {
      assert(namesFor(query).slice(0, 5).includes(first), namesFor(query).slice(0, 5).join(' '));
    });
  }

  it('finds by name and by OAuth error', () => {
    assert(namesFor('UserStrongAuthClientAuthNRequired').includes('AADSTS50076'));
    assert(namesFor('invalid_grant').includes('AADSTS54005'));
  });

  it('completes a number', () => {
    const names = namesFor('5400');
    assert.match(names[0] ?? '', /^AADSTS5400/);
    assert(names.slice(0, 5).includes('AADSTS54005'));
  });

  it('finds nothing for nonsense', () => {
    assert.deepEqual(namesFor('qqqq zzzz'), []);
  });

  it('answers while one types', () => {
    findCodes('', 200);
    const started = performance.now();
    for (const query of ['i', 'inv', 'invalid', 'invalid secret', '5', '50', '5001'])
      findCodes(query, 200);
    assert(performance.now() - started < 500);
  });
});

describe('what is offered', () => {
  it('names the codes of a text, and nothing else of it', () => {
    const offer = offerOf('AADSTS70002: a AADSTS54005: b for ada@fabrikam.example');
    assert.equal(offer?.detail, 'AADSTS54005 and AADSTS70002');
    assert(!JSON.stringify(offer).includes('ada'));
  });

  it('is nothing for a text without a known code', () => {
    for (const text of ['', 'hello', 'AADSTS9999999']) assert.equal(offerOf(text), undefined);
  });
});
