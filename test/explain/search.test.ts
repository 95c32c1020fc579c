import assert from 'node:assert/strict';

import { search, type Explanation } from '../../eslint-plugin/src/explain/index.js';
import { listedCodes } from './codes.js';

const codesOf = (found: readonly Explanation[]) => found.map(({ code }) => code);
const first = (query: string, count = 1) => codesOf(search(query)).slice(0, count);

describe('searching codes', () => {
  it('finds every code first by its number, in any way of writing it', () => {
    for (const code of listedCodes.keys()) {
      assert.deepEqual(first(`${code}`), [code]);
      assert.deepEqual(first(` aadsts${code} `), [code]);
    }
    assert.deepEqual(first('AADSTS 50011'), [50011]);
  });

  it('finds every code by its symbolic name, in any case', () => {
    for (const [code, name] of listedCodes) {
      if (name === null) continue;
      const same = [...listedCodes].filter(([, other]) => other === name).map(([one]) => one);
      assert.ok(same.includes(first(name.toLowerCase())[0] as number), `${code} ${name}`);
    }
  });

  it('finds a code by a name of former times', () => {
    assert.deepEqual(first('SelectUserAccount'), [16000]);
    assert.deepEqual(first('invalidpasswordexceedsmaxlength'), [50052]);
  });

  it('finds the codes that begin with the digits typed so far, and the shortest first', () => {
    const found = codesOf(search('5001'));
    assert.ok(found.indexOf(50011) < found.indexOf(500112));
    assert.ok(found.slice(0, 10).every((code) => String(code).startsWith('5001')));
  });

  const byWords: Record<string, number> = {
    'code already redeemed': 54005,
    'redirect uri not registered': 50011,
    'client secret expired': 7000222,
    'user declined consent': 65004,
    'wrong password': 50126,
    'refresh token not used': 700082,
    'spa redirect uri': 9002326,
    'device not compliant': 53000,
    'account locked': 50053,
  };
  for (const [query, code] of Object.entries(byWords)) {
    it(`finds ${code} near the top by: ${query}`, () => {
      assert.ok(first(query, 3).includes(code), first(query, 8).join(', '));
    });
  }

  it('finds all codes on a subject by one word', () => {
    assert.ok(search('mfa').length > 15);
    assert.ok(search('kerberos').length > 8);
    assert.ok(search('invalid_grant').length > 20);
  });

  it('wants all words first, and then as many as there are', () => {
    const all = new Set(codesOf(search('kerberos ticket')));
    assert.ok(all.size < search('kerberos').length);
    assert.ok(search('kerberos xyzzyplugh').length > 0);
  });

  it('finds what a pasted error holds', () => {
    assert.deepEqual(
      codesOf(search('invalid_grant: AADSTS70002: it failed. AADSTS54005: the code was used.')),
      [54005, 70002],
    );
  });

  it('finds nothing for what fits nothing', () => {
    assert.deepEqual(search('xyzzyplugh'), []);
    assert.deepEqual(search('99999999'), []);
  });

  it('gives all codes for an empty query, the fully explained ones first', () => {
    const all = search('  ');
    assert.equal(all.length, 921);
    const kinds = all.map(({ kind }) => kind);
    assert.equal(kinds.indexOf('known'), kinds.lastIndexOf('explained') + 1);
  });

  it('is fast enough for every key stroke', () => {
    const queries = ['5', '54005', 'refresh token', 'the user has to sign in again with mfa', 'e'];
    for (const query of queries) search(query);
    const rounds = 40;
    const start = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) for (const query of queries) search(query);
    const { user, system } = process.cpuUsage(start);
    const each = (user + system) / 1000 / (rounds * queries.length);
    assert.ok(each < 5, `${each.toFixed(2)} ms`);
  });

  it('bears anything', () => {
    for (const query of ['\\', '((((', 'a'.repeat(100_000), '%00', '﷽', ' 5 '.repeat(5000)])
      search(query);
  });
});
