/** What models make the rules see, through ESLint. */

import assert from 'node:assert/strict';
import path from 'node:path';

import * as tsParser from '@typescript-eslint/parser';
import { ESLint, Linter } from 'eslint';
import { afterEach, describe, it } from 'mocha';

import type { Model } from '../../eslint-plugin/src/analysis/index.js';
import { nodeHost } from '../../eslint-plugin/src/host/node.js';
import { createPlugin } from '../../eslint-plugin/src/plugin.js';
import { makeProject, type Project } from '../host-node/folder.js';

const plugin = createPlugin();

/** The lines of reports about a second redemption. */
function lint(
  text: string,
  models: readonly object[],
  filename = 'src/pages/callback.ts',
): number[] {
  const messages = new Linter({ cwd: path.resolve('/') }).verify(
    text,
    [
      { files: ['**/*.ts'], languageOptions: { parser: tsParser } },
      plugin.configs.strict,
      { settings: { 'redeem-once': { models } } },
    ],
    { filename: path.resolve('/', filename) },
  );
  for (const { fatal, message } of messages) assert.ok(!fatal, message);
  return messages.filter(({ ruleId }) => /-redemption$/.test(ruleId ?? '')).map(({ line }) => line);
}

const twice = (call: string, setUp: string) => `${setUp}
export async function handle(code, url, other) {
  await ${call};
  await ${call};
}`;

const redeem = (callee: object, more: object = {}): object[] => [
  { ...callee, does: 'redeem', ...more },
];

const wire = `fetch('https://issuer.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) })`;

describe('a model', () => {
  describe('of a function that redeems is found as', () => {
    const cases: [name: string, setUp: string, call: string, models: object[]][] = [
      [
        'an export of a package',
        `import { trade } from '@acme/auth';`,
        'trade(code)',
        redeem({ module: '@acme/auth', function: 'trade' }),
      ],
      [
        'an export under another name',
        `import { trade as swap } from '@acme/auth';`,
        'swap(code)',
        redeem({ module: '@acme/auth', function: 'trade' }),
      ],
      [
        'an export of a namespace',
        `import * as auth from '@acme/auth';`,
        'auth.trade(code)',
        redeem({ module: '@acme/auth', function: 'trade' }),
      ],
      [
        'a default export',
        `import trade from '@acme/trade';`,
        'trade(code)',
        redeem({ module: '@acme/trade', function: 'default' }),
      ],
      [
        'a required one',
        `const { trade } = require('@acme/auth');`,
        'trade(code)',
        redeem({ module: '@acme/auth', function: 'trade' }),
      ],
      [
        'an export of a path',
        `import { trade } from '../auth/client.js';`,
        'trade(code)',
        redeem({ module: 'src/auth/client', function: 'trade' }),
      ],
      [
        'an export of an alias',
        `import { trade } from '~/auth/client';`,
        'trade(code)',
        redeem({ module: '~/auth/client', function: 'trade' }),
      ],
      [
        'a property of an argument',
        `import { trade } from '@acme/auth';`,
        `trade('app', { grant: { value: code } })`,
        redeem({ module: '@acme/auth', function: 'trade' }, { code: '1.grant.value' }),
      ],
      [
        'what holds the URL',
        `import { trade } from '@acme/auth';`,
        'trade(url)',
        redeem({ module: '@acme/auth', function: 'trade' }, { url: 0 }),
      ],
      [
        'a method of a class',
        `import { Client } from '@acme/auth'; const client = new Client();`,
        'client.trade(code)',
        redeem({ module: '@acme/auth', class: 'Client', method: 'trade' }),
      ],
      [
        'a method of what a function makes',
        `import { make } from '@acme/auth'; const client = make();`,
        'client.trade(code)',
        redeem({ module: '@acme/auth', class: 'make', method: 'trade' }),
      ],
      [
        'a method of anything there',
        `import { client } from '../auth/client.js';`,
        'client.tokens.trade(code)',
        redeem({ module: 'src/auth/client', method: 'tokens.trade' }),
      ],
      ['a global function', '', 'acme.trade(code)', redeem({ global: 'acme.trade' })],
    ];
    for (const [name, setUp, call, models] of cases) {
      it(name, () => {
        assert.deepEqual(lint(twice(call, setUp), models), [4]);
        assert.deepEqual(lint(twice(call, setUp), []), [], 'not without the model');
        const another = `${setUp}\nexport async function handle(code, url, other) { await ${call}; { const { code, url } = other; await ${call}; } }`;
        assert.deepEqual(lint(another, models), [], 'another code is fine');
      });
    }
  });

  it('says nothing of the same name elsewhere', () => {
    const models = [
      ...redeem({ module: '@acme/auth', function: 'trade' }),
      ...redeem({ module: 'src/auth/client', function: 'trade' }),
      ...redeem({ global: 'acme.trade' }),
    ];
    for (const setUp of [
      `import { trade } from 'trade-cards';`,
      `import { trade } from '@acme/auth-forms';`,
      `import { trade } from './client.js';`,
      `import { trade } from '../../other/auth/client-side.js';`,
      `const trade = (card) => play(card);`,
      `import { other as trade } from '@acme/auth';`,
    ])
      assert.deepEqual(lint(twice('trade(code)', setUp), models), [], setUp);
    const own = `const acme = { trade(card) { return play(card); } };`;
    assert.deepEqual(lint(twice('acme.trade(code)', own), models), []);
  });

  describe('does what it says', () => {
    const auth = { module: '@acme/auth' };
    const imports = `import { go } from '@acme/auth';`;
    const go = (does: object): object[] => [{ ...auth, function: 'go', ...does }];
    const handle = (body: string) => `${imports}
export async function handle(code, account) { ${body} }`;
    const failing = `async () => { const response = await ${wire}; if (!response.ok) throw new Error('failed'); return response.json(); }`;

    it('redeem page code', () => {
      const text = handle(
        `await go(); const own = new URLSearchParams(location.search).get('code'); await ${wire.replace('code }', 'code: own }')};`,
      );
      assert.deepEqual(lint(text, go({ does: 'redeem page code' })), [2]);
      assert.deepEqual(lint(text, []), []);
    });

    for (const does of ['refresh', 'acquire silently', 'start sign-in', 'nothing'] as const)
      it(does, () => {
        assert.deepEqual(lint(handle(`await go(code); await go(code);`), go({ does })), []);
      });

    it('nothing, although the name says something', () => {
      const text = `import { redeemCode } from '~/metrics';
import { useEffect } from 'react';
export function OAuthCallback() {
  useEffect(() => {
    const code = new URLSearchParams(location.search).get('code');
    redeemCode(code);
  }, []);
}`;
      const models = [{ module: '~/metrics', function: 'redeemCode', does: 'nothing' }];
      assert.deepEqual(lint(text, []), [6]);
      assert.deepEqual(lint(text, models), []);
    });

    it('retry', () => {
      const models = go({ does: 'retry', callback: 1, off: { '0.times': 0, 2: false } });
      assert.deepEqual(lint(handle(`await go({ times: 3 }, ${failing});`), models), [2]);
      assert.deepEqual(lint(handle(`await go({ times: 0 }, ${failing});`), models), []);
      assert.deepEqual(lint(handle(`await go({}, ${failing}, false);`), models), []);
      assert.deepEqual(lint(handle(`await go({}, ${failing}, true);`), models), [2]);
    });

    const session = (inside: string) => `${imports}
export class Session {
  tokens;
  constructor(code) { this.code = code; }
  ensure() { const { code } = this; return go('redeem', async () => { ${inside} this.tokens = await (await ${wire}).json(); return this.tokens; }); }
}`;

    it('run alone', () => {
      const models = go({ does: 'run alone', key: 0, callback: 1 });
      assert.deepEqual(lint(session('if (this.tokens) return this.tokens;'), models), []);
      assert.deepEqual(lint(session(''), models), [5], 'without a second look');
    });

    it('run once', () => {
      assert.deepEqual(lint(session(''), go({ does: 'run once', key: 0, callback: 1 })), []);
      const text = `${imports}
export const handle = (code) => Promise.all(['a', 'b'].map((key) => go(key, () => ${wire})));`;
      assert.deepEqual(lint(text, go({ does: 'run once', key: 0, callback: 1 })), [2], 'two keys');
    });

    it('make once', () => {
      const text = (call: string) => `${imports}
const redeem = go(async (code) => { const response = await ${wire}; return response.json(); });
export const handle = (code) => Promise.all([${call}, ${call}]);`;
      assert.deepEqual(lint(text('redeem(code)'), go({ does: 'make once' })), []);
      assert.deepEqual(lint(text('redeem(code)'), go({ does: 'make once', per: 'argument' })), []);
    });

    it('claim', () => {
      const text = (ask: string) => `${imports}
async function once(state, code) { ${ask} await ${wire}; }
export const handle = (state, code) => Promise.all([once(state, code), once(state, code)]);`;
      const asks = `if (!(await go(state))) return;`;
      assert.deepEqual(lint(text(asks), go({ does: 'claim', key: 0 })), []);
      const throws = go({ does: 'claim', key: 0, otherwise: 'throws' });
      assert.deepEqual(lint(text('await go(state);'), throws), []);
      assert.deepEqual(lint(text('await go(state);'), []), [3]);
    });
  });

  it('takes part in data: it is no function', () => {
    const models: Model[] = [{ module: '@acme/auth', function: 'trade', does: 'redeem' }];
    assert.deepEqual(structuredClone(models), models);
  });
});

describe('models across files', () => {
  let project: Project | undefined;
  afterEach(() => project?.remove());

  async function lintProject(files: Record<string, string>, models: object[]): Promise<string[]> {
    project?.remove();
    project = makeProject(files);
    const eslint = new ESLint({
      cwd: project.root,
      overrideConfigFile: true,
      overrideConfig: [
        createPlugin(nodeHost()).configs.recommended,
        { settings: { 'redeem-once': { models } } },
      ] as Linter.Config[],
    });
    const results = await eslint.lintFiles(['src/page.js']);
    return results.flatMap(({ messages }) =>
      messages.map(({ line, message }) => `${line} ${message}`),
    );
  }

  const page = (imports: string, call: string) => `${imports}
export async function handle(code) {
  await ${call};
  await ${call};
}`;

  it('go before what the body of a project function shows', async () => {
    const helper = `export async function send(code) { return native(code); }
export async function log(code) { await fetch('https://issuer.example/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code }) }); }`;
    const models = [
      { module: 'src/auth', function: 'send', does: 'redeem' },
      { module: 'src/auth', function: 'log', does: 'nothing' },
    ];
    const lines = async (imports: string, call: string, own: object[]) =>
      (await lintProject({ 'src/page.js': page(imports, call), 'src/auth.js': helper }, own))
        .length;
    for (const [imports, name] of [
      [`import { send } from './auth.js';`, 'send'],
      [`import * as auth from './auth.js';`, 'auth.send'],
    ] as const) {
      assert.equal(await lines(imports, `${name}(code)`, models), 1, imports);
      assert.equal(await lines(imports, `${name}(code)`, []), 0, imports);
    }
    assert.equal(await lines(`import { log } from './auth.js';`, 'log(code)', models), 0);
    assert.equal(await lines(`import { log } from './auth.js';`, 'log(code)', []), 1);
  });

  it('end the run with a sentence that says where the setting is wrong', async () => {
    await assert.rejects(
      lintProject({ 'src/page.js': 'export {};' }, [
        { module: 'a', function: 'b', does: 'redeems' },
      ]),
      /settings\['redeem-once'\]\.models\[0\]\.does: expected one of "redeem",/,
    );
  });
});

describe('the prefilter with models', () => {
  const { analyzer } = plugin;
  const models: Model[] = [{ module: '@acme/auth', function: 'trade', does: 'redeem' }];
  const text = `import { trade } from '@acme/auth'; export const go = (value) => trade(value);`;

  it('lets a file through that calls a modelled function', () => {
    assert.equal(analyzer.mayConcern(text, 'a.js', models), true);
    assert.equal(analyzer.mayConcern(text, 'a.js'), false);
  });

  it('lets no other file through', () => {
    assert.equal(analyzer.mayConcern(text.replaceAll('trade', 'play'), 'a.js', models), false);
    assert.equal(analyzer.mayConcern(text.replaceAll('trade', 'trades'), 'a.js', models), false);
    assert.equal(analyzer.mayConcern(text.replace('@acme/auth', 'cards'), 'a.js', models), false);
  });

  it('needs no sign of functions that redeem nothing', () => {
    const retry: Model[] = [{ module: '@acme/auth', function: 'trade', does: 'retry' }];
    assert.equal(analyzer.mayConcern(text, 'a.js', retry), false);
  });
});
