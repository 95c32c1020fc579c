import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';

import { knowledge } from '../../eslint-plugin/src/explain/index.js';
import { listedCodes } from './codes.js';

const file = new URL('../../eslint-plugin/schemas/aadsts-knowledge.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8')) as object;

const formats = {
  date: (text: string) =>
    !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().slice(0, 10) === text,
  uri: (text: string) => new URL(text).href === text,
};

/** What JSON would keep of a value, so that tests may change it. */
type Json = Record<string, unknown> & { codes: Record<string, unknown>[] };

const exported = (): Json => JSON.parse(JSON.stringify(knowledge())) as Json;

describe('the exported knowledge', () => {
  const validate = new Ajv2020({ formats, strictTypes: false, allErrors: true }).compile(schema);

  const faults = (data: unknown): string[] =>
    validate(data)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

  it('is as its schema says', () => {
    assert.deepEqual(faults(exported()).slice(0, 20), []);
  });

  it('has every code once, by number', () => {
    assert.deepEqual(
      knowledge().codes.map(({ code }) => code),
      [...listedCodes.keys()].map((code) => `AADSTS${code}`),
    );
  });

  it('is plain data', () => {
    assert.deepEqual(exported(), knowledge());
  });

  const spoilt: Record<string, (code: Record<string, unknown>) => void> = {
    'a statement without its source': (code) => {
      code.meaning = { text: 'It fails.', sure: 'documented' };
    },
    'an inference with a source': (code) => {
      const source = { title: 'A page', url: 'https://example.com/' };
      code.meaning = { text: 'It fails.', sure: 'inferred', source };
    },
    'a link that is not https': (code) => (code.guideUrl = 'http://example.com/'),
    'a long title': (code) =>
      (code.title = 'one two three four five six seven eight nine ten more'),
    'a title with a full stop': (code) => (code.title = 'It fails.'),
    'a day that does not exist': (code) => (code.reviewed = '2026-02-30'),
    'an unknown category': (code) => (code.category = 'weather'),
    'a field too many': (code) => (code.note = 'hello'),
  };
  for (const [fault, spoil] of Object.entries(spoilt)) {
    it(`would not pass with ${fault}`, () => {
      const data = exported();
      const code = data.codes.find(({ code: name }) => name === 'AADSTS54005');
      assert.ok(code);
      spoil(code);
      assert.notDeepEqual(faults(data), []);
    });
  }
});
