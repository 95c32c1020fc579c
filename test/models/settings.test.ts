import assert from 'node:assert/strict';

import { Ajv } from 'ajv';
import { describe, it } from 'mocha';

import { doings } from '../../eslint-plugin/src/analysis/index.js';
import schema from '../../eslint-plugin/schemas/models.schema.json' with { type: 'json' };
import { readModels, readSettings, SettingsError } from '../../eslint-plugin/src/settings.js';

const redeem = { module: '@acme/auth', function: 'redeemCode', does: 'redeem' };

const fits = new Ajv({ strict: false }).compile(schema);

function problems(own: unknown): readonly string[] {
  try {
    readSettings({ 'redeem-once': own });
  } catch (error) {
    assert.ok(error instanceof SettingsError);
    assert.match(error.message, /^Invalid settings of eslint-plugin-redeem-once:\n/);
    return error.problems;
  }
  return [];
}

/** The editor's JSON schema says nothing of what is right; which details belong to what is said by the check alone. */
function agrees(models: unknown): void {
  if (problems({ models }).length === 0) assert.ok(fits(models), JSON.stringify(models));
  else if (!isDetail(models)) assert.ok(!fits(models), JSON.stringify(models));
}

/** Whether all that is wrong is a detail beside what it does not belong to. */
function isDetail(models: unknown): boolean {
  return problems({ models }).every((problem) =>
    /`module`, `function`.*"callback"|beside `code`/.test(problem),
  );
}

describe('settings', () => {
  it('may be left out', () => {
    assert.deepEqual(readSettings({}), {});
    assert.deepEqual(problems({}), []);
    assert.deepEqual(problems({ strictMode: false, models: [] }), []);
  });

  it('are handed on as they are, and checked once', () => {
    const own = { models: [redeem] };
    assert.equal(readSettings({ 'redeem-once': own }), own);
    assert.equal(readSettings({ 'redeem-once': own }), own);
  });

  it('take every kind of model', () => {
    for (const [does, more] of Object.entries(doings)) {
      const callee = { module: '@acme/auth', function: 'go' };
      const details: Record<string, unknown> = {
        ...{ code: 0, scopes: '1.scopes', callback: 1, key: '0.id' },
        ...{ per: 'argument', otherwise: 'throws', off: { '1.retries': 0 } },
      };
      assert.deepEqual(problems({ models: [{ ...callee, does }] }), [], does);
      agrees([{ ...callee, does }]);
      for (const name of more) {
        const detail = name === 'url' ? '0.url' : details[name];
        assert.deepEqual(problems({ models: [{ ...callee, does, [name]: detail }] }), [], name);
        agrees([{ ...callee, does, [name]: detail }]);
      }
    }
  });

  it('take every way to name a function', () => {
    const ways = [
      { module: '@acme/auth', function: 'default' },
      { module: 'src/auth/client', method: 'exchange' },
      { module: '~/auth', class: 'AuthClient', method: 'tokens.exchange' },
      { global: 'acme.redeem' },
    ];
    const models = ways.map((way) => ({ ...way, does: 'redeem' }));
    assert.deepEqual(problems({ models }), []);
    agrees(models);
  });

  const wrong: [name: string, own: unknown, ...expected: RegExp[]][] = [
    ['no object', true, /^settings\['redeem-once'\]: expected an object, but got true\.$/],
    ['a list', [], /expected an object, but got a list/],
    [
      'another setting',
      { strictMod: false },
      /^settings\['redeem-once'\]: expected no other properties than `strictMode`, `models`, but got "strictMod"\.$/,
    ],
    ['strictMode', { strictMode: 'no' }, /\.strictMode: expected true or false, but got "no"/],
    ['models', { models: {} }, /\.models: expected a list of models, but got an object/],
    ['a model', { models: ['redeem'] }, /\.models\[0\]: expected an object, but got "redeem"/],
    [
      'no `does`',
      { models: [{ module: 'a', function: 'b' }] },
      /\.models\[0\]\.does: expected one of "redeem", .*, but got nothing\.$/,
    ],
    [
      'another `does`',
      { models: [redeem, { ...redeem, does: 'toString' }] },
      /\.models\[1\]\.does: expected one of .* but got "toString"/,
    ],
    ['a misspelt property', { models: [{ ...redeem, cod: 0 }] }, /\.models\[0\]: .*`code`.*"cod"/],
    [
      'a property of another kind',
      { models: [{ ...redeem, callback: 0 }] },
      /\.models\[0\]: expected no other properties .* but got "callback"/,
    ],
    [
      'a place',
      { models: [{ ...redeem, code: 'code' }] },
      /\.code: expected the index of an argument, or a path such as "0\.code", but got "code"/,
    ],
    ['a negative place', { models: [{ ...redeem, code: -1 }] }, /\.code: .* but got -1/],
    [
      'both places',
      { models: [{ ...redeem, code: 0, url: 1 }] },
      /\.url: expected no `url` beside `code`/,
    ],
    [
      'an empty name',
      { models: [{ ...redeem, function: '' }] },
      /\.function: expected a name, but got ""/,
    ],
    [
      'no module',
      { models: [{ function: 'a', does: 'refresh' }] },
      /\.module: expected the name of a module, or a `global`, but got nothing/,
    ],
    [
      'no function',
      { models: [{ module: 'a', does: 'refresh' }] },
      /\.function: expected either `function` or `method`/,
    ],
    ['both', { models: [{ ...redeem, method: 'a' }] }, /\.function: expected either/],
    [
      'a class without a method',
      { models: [{ ...redeem, class: 'A' }] },
      /\.class: expected a `method` of that class/,
    ],
    [
      'a global of a module',
      { models: [{ module: 'a', global: 'b', does: 'redeem' }] },
      /\.module: expected no `module` beside `global`/,
    ],
    [
      'per',
      { models: [{ ...redeem, does: 'make once', per: 'call' }] },
      /\.per: expected one of "ever", "argument"/,
    ],
    [
      'otherwise',
      { models: [{ ...redeem, does: 'claim', otherwise: 0 }] },
      /\.otherwise: expected one of "falsy", "throws"/,
    ],
    [
      'off',
      { models: [{ ...redeem, does: 'retry', off: 0 }] },
      /\.off: expected an object such as/,
    ],
    [
      'what is in off',
      { models: [{ ...redeem, does: 'retry', off: { retries: null } }] },
      /\.off\['retries'\]: expected the index of an argument.* as its name/,
      /\.off\['retries'\]: expected a text, a number, true or false, but got null/,
    ],
    [
      'several things at once',
      { strictMode: 1, models: [{ ...redeem, code: true }, null] },
      /strictMode/,
      /models\[0\]\.code/,
      /models\[1\]: expected an object, but got null/,
    ],
  ];
  for (const [name, own, ...expected] of wrong) {
    it(`say what is wrong with ${name}`, () => {
      const found = problems(own);
      assert.equal(found.length, expected.length, found.join('\n'));
      for (const [index, pattern] of expected.entries()) assert.match(found[index] ?? '', pattern);
      if (typeof own === 'object' && own !== null && 'models' in own) agrees(own.models);
      if (typeof own === 'object') assert.deepEqual(problems(own), found, 'each time');
    });
  }

  it('are named after the setting of the editor there', () => {
    assert.deepEqual(readModels([redeem], 'redeemOnce.models'), [redeem]);
    assert.throws(
      () => readModels([{ ...redeem, does: 'x' }], 'redeemOnce.models'),
      /\nredeemOnce\.models\[0\]\.does: expected one of/,
    );
  });
});
