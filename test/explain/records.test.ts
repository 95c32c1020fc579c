import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

import { briefRecords } from '../../eslint-plugin/src/explain/brief/index.js';
import { records } from '../../eslint-plugin/src/explain/records/index.js';
import { sources } from '../../eslint-plugin/src/explain/sources.js';
import { suberrors } from '../../eslint-plugin/src/explain/suberrors.js';
import { listedCodes } from './codes.js';

const folder = new URL('../../eslint-plugin/src/explain/records/', import.meta.url);

/** The codes web developers meet most; each must have a record. */
const mustHave = [
  54005, 70000, 70008, 70002, 700082, 700084, 700081, 70043, 50173, 9002313, 501481, 50148, 500112,
  50011, 700005, 700009, 700044, 9002325, 9002326, 9002327, 7000215, 7000222, 7000218, 700016,
  65001, 65004, 50076, 50079, 50058, 50196, 53000, 53001, 53002, 53003, 16000, 50105, 50020, 90072,
  50034, 50126, 50053, 50055, 50057, 50059, 50001, 500011, 650052, 650056, 650057, 700054, 90014,
  900144, 90002, 50194, 70011, 90094, 50158, 530032,
];

describe('the records', () => {
  it('cover the codes that web developers meet most', () => {
    const have = new Set(records.map(({ code }) => code));
    assert.deepEqual(
      mustHave.filter((code) => !have.has(code)),
      [],
    );
  });

  it('are one for each code', () => {
    assert.equal(new Set(records.map(({ code }) => code)).size, records.length);
  });

  it('are one file each, and every file is listed', () => {
    const files = readdirSync(folder).filter((name) => /^aadsts/.test(name));
    assert.deepEqual(files.sort(), records.map(({ code }) => `aadsts${code}.ts`).sort());
  });

  it('stand in the list of their range, under their number', () => {
    const lists = readdirSync(folder).filter((name) => /^from-\d+\.ts$/.test(name));
    const starts = lists.map((name) => Number(name.slice(5, -3))).sort((a, b) => a - b);
    assert.equal(starts.length, 6);
    starts.forEach((start, index) => {
      const text = readFileSync(new URL(`from-${start}.ts`, folder), 'utf8');
      const lines = text.split('\n').filter((line) => line.startsWith('export'));
      const codes = lines.map((line) => Number(/aadsts(\d+)/.exec(line)?.[1]));
      assert.deepEqual(
        lines,
        codes.map((code) => `export { aadsts${code} } from './aadsts${code}.js';`),
      );
      const end = starts[index + 1] ?? Infinity;
      assert.deepEqual(
        codes.filter((code) => code < start || code >= end),
        [],
      );
    });
  });

  it('rest on sources that all are in use', () => {
    const statements = [
      ...records.flatMap(({ meaning, causes, actions }) => [meaning, ...causes, ...actions]),
      ...briefRecords.flatMap(({ gist }) => gist ?? []),
      ...suberrors.map(({ meaning }) => meaning),
    ];
    const used = new Set(
      statements.flatMap((one) => (one.sure === 'inferred' ? [] : [one.source])),
    );
    assert.deepEqual(
      Object.keys(sources).filter((id) => !used.has(id as keyof typeof sources)),
      [],
    );
  });

  for (const record of records) {
    const { code } = record;
    const statements = [record.meaning, ...record.causes, ...record.actions];

    it(`${code} is a known code under its known name`, () => {
      assert.equal(record.names[0] ?? null, listedCodes.get(code));
    });

    it(`${code} has related codes that exist, itself not among them`, () => {
      assert.deepEqual(
        record.related.filter((other) => !listedCodes.has(other) || other === code),
        [],
      );
      assert.equal(new Set(record.related).size, record.related.length);
    });

    it(`${code} is complete and well put`, () => {
      assert.ok(record.title.split(' ').length <= 10, record.title);
      assert.doesNotMatch(record.title, /\.$/);
      assert.ok(record.fixers.length > 0);
      assert.ok(record.actions.length > 0);
      for (const { by } of record.actions)
        assert.ok(['developer', 'administrator', 'user', 'wait'].includes(by));
      for (const { text } of statements) assert.match(text, /^[A-Z`].*[.]$/s);
      const day = new Date(record.reviewed);
      assert.equal(day.toISOString().slice(0, 10), record.reviewed);
      assert.ok(day.getUTCFullYear() >= 2026);
    });

    it(`${code} says how sure each statement is, and why`, () => {
      for (const statement of statements) {
        if (statement.sure === 'inferred') continue;
        if (statement.source === 'article') assert.ok(record.article);
        else assert.ok(statement.source in sources);
      }
      for (const { error, suberror, sure } of record.oauthErrors) {
        assert.match(error, /^[a-z_]+$/);
        if (suberror !== undefined) assert.match(suberror, /^[a-z_]+$/);
        assert.ok(['documented', 'seen', 'inferred'].includes(sure));
      }
    });

    it(`${code} addresses who can fix it`, () => {
      const addressed = new Set(record.actions.map(({ by }) => by));
      assert.ok(record.fixers.some((fixer) => addressed.has(fixer)));
    });

    if (record.article !== undefined) {
      it(`${code} links an article about this very code`, () => {
        const url = new URL(record.article ?? '');
        assert.equal(url.hostname, 'learn.microsoft.com');
        assert.ok(
          url.pathname.endsWith(`-aadsts${code}`) || url.pathname.includes(`aadsts${code}-`),
        );
        assert.equal(url.href, record.article);
      });
    }
  }
});

describe('the sources', () => {
  for (const [id, { title, url }] of Object.entries(sources)) {
    it(`${id} has a title and a well-formed link`, () => {
      assert.ok(title.length > 0);
      const parsed = new URL(url);
      assert.equal(parsed.protocol, 'https:');
      assert.equal(parsed.href, url);
    });
  }

  it('are one for each page', () => {
    const urls = Object.values(sources).map(({ url }) => url);
    assert.equal(new Set(urls).size, urls.length);
  });
});
