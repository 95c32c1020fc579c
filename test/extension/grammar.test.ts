import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';

import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

import manifest from '../../package.json' with { type: 'json' };

const injection = new URL('../../syntaxes/aadsts.injection.tmLanguage.json', import.meta.url);
const ourScope = 'constant.numeric.aadsts';

/** A language with strings and comments, as JavaScript's own grammar names them. */
const script = {
  scopeName: 'source.js',
  patterns: [
    { name: 'string.quoted.single.js', begin: "'", end: "'" },
    { name: 'string.template.js', begin: '`', end: '`' },
    { name: 'comment.line.double-slash.js', begin: '//', end: '$' },
  ],
  repository: {},
};
const log = {
  scopeName: 'text.log',
  patterns: [{ match: '\\d+', name: 'constant.language' }],
  repository: {},
};

describe('the injection grammar', () => {
  let registry: textmate.Registry;

  before(async () => {
    const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
    await oniguruma.loadWASM(fs.readFileSync(wasm));
    registry = new textmate.Registry({
      onigLib: Promise.resolve({
        createOnigScanner: (patterns) => oniguruma.createOnigScanner(patterns),
        createOnigString: (text) => oniguruma.createOnigString(text),
      }),
      loadGrammar: (scope) => Promise.resolve(grammar(scope)),
      getInjections: () => manifest.contributes.grammars.map(({ scopeName }) => scopeName),
    });
  });

  for (const [where, scope, line, marked] of [
    ['a string', 'source.js', "throw new Error('AADSTS54005: spent');", ['AADSTS54005']],
    ['a template', 'source.js', 'const m = `was AADSTS700082.`;', ['AADSTS700082']],
    ['a comment', 'source.js', '// AADSTS70008, AADSTS50011', ['AADSTS70008', 'AADSTS50011']],
    ['a log', 'text.log', 'error: AADSTS90033: try later', ['AADSTS90033']],
    ['code', 'source.js', 'const AADSTS54005 = 1;', []],
    ['a longer word', 'source.js', "'XAADSTS54005 AADSTS540051234 AADSTS12'", []],
  ] as const) {
    it(`marks ${marked.length === 0 ? 'nothing' : 'the codes'} in ${where}`, async () => {
      const loaded = await registry.loadGrammar(scope);
      assert(loaded);
      const { tokens } = loaded.tokenizeLine(line, textmate.INITIAL);
      const found = tokens
        .filter(({ scopes }) => scopes.includes(ourScope))
        .map(({ startIndex, endIndex }) => line.slice(startIndex, endIndex));
      assert.deepEqual(found, marked);
    });
  }

  it('goes into every language we check and into logs', () => {
    const into = manifest.contributes.grammars.flatMap(({ injectTo }) => injectTo);
    for (const scope of ['source.js', 'source.js.jsx', 'source.ts', 'source.tsx', 'text.log']) {
      assert(into.includes(scope), scope);
    }
  });
});

function grammar(scope: string): textmate.IRawGrammar | undefined {
  if (scope === 'source.js') return textmate.parseRawGrammar(JSON.stringify(script), 'script.json');
  if (scope === 'text.log') return textmate.parseRawGrammar(JSON.stringify(log), 'log.json');
  return textmate.parseRawGrammar(fs.readFileSync(injection, 'utf8'), 'injection.json');
}
