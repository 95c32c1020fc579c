import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';

import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

import manifest from '../../package.json' with { type: 'json' };

const { grammars } = manifest.contributes;
const snapshot = new URL('./grammar.snapshot.txt', import.meta.url);

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

const trace = 'aaaa1111-0000-4000-8000-00000000a100';
const correlation = 'bbbb2222-0000-4000-8000-00000000b200';

/** Lines that are marked, by the language they stand in. */
const samples: Record<string, string[]> = {
  'source.js': [
    "throw new Error('AADSTS54005: spent');",
    'const m = `was AADSTS700082.`;',
    '// AADSTS70008, aadsts50011 and AADB2C90080',
    'const AADSTS54005 = 1; // code is code',
    "'XAADSTS54005 AADSTS540051234 AADSTS12 AADSTS54005x'",
    `'{"trace_id":"${trace}","correlation_id":"${correlation}","timestamp":"2026-01-02 03:04:05Z"}'`,
  ],
  'text.log': [
    'error: AADSTS90033: try later',
    `AADSTS54005: made up. Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: 2026-01-02 03:04:05Z`,
    `Request Id: ${trace}`,
    'Correlation Id: bbbb222200004000800000000000b200',
    `#error_description=AADSTS50058%3a+made+up%0d%0aTrace+ID%3a+${trace}%0d%0aTimestamp%3a+2026-01-02+03%3a04%3a05Z`,
    `id ${trace} of something else, correlation id: undefined`,
  ],
  'text.aadsts.output': [
    '03:04:05 [error] AADSTS50011: made up',
    `    traceId: '${trace}', timestamp: 2026-01-02T03:04:05.120Z`,
  ],
};

describe('the grammar', () => {
  let registry: textmate.Registry;

  before(async () => {
    const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
    await oniguruma.loadWASM(fs.readFileSync(wasm));
    registry = new textmate.Registry({
      onigLib: Promise.resolve({
        createOnigScanner: (patterns) => oniguruma.createOnigScanner(patterns),
        createOnigString: (text) => oniguruma.createOnigString(text),
      }),
      loadGrammar: (scope) => Promise.resolve(rawGrammar(scope)),
      getInjections: () => ['aadsts.injection'],
    });
  });

  it('marks codes, ids and times as the snapshot shows (UPDATE_SNAPSHOTS=1 writes it anew)', async () => {
    const parts = await Promise.all(
      Object.entries(samples).map(async ([scope, lines]) => {
        const grammar = await registry.loadGrammar(scope);
        assert(grammar, scope);
        const marked = lines.map((line) => [line, ...marks(grammar, line)].join('\n'));
        return `── ${scope}\n${marked.join('\n\n')}\n`;
      }),
    );
    const actual = parts.join('\n');
    if (process.env.UPDATE_SNAPSHOTS) fs.writeFileSync(snapshot, actual);
    assert.equal(actual, fs.readFileSync(snapshot, 'utf8'));
  });

  it('takes no time over text that never ends', async () => {
    const grammar = await registry.loadGrammar('text.log');
    assert(grammar);
    const started = performance.now();
    for (const text of ['AADSTS0', 'Trace ID: ', 'timestamp====', 'correlation_id%20']) {
      grammar.tokenizeLine(text.repeat(20_000), textmate.INITIAL);
    }
    assert(performance.now() - started < 5000);
  });

  it('goes into every language we check, into logs and into output channels', () => {
    const into = grammars.flatMap((one) => ('injectTo' in one ? (one.injectTo ?? []) : []));
    for (const scope of ['source.js', 'source.js.jsx', 'source.ts', 'source.tsx', 'text.log']) {
      assert(into.includes(scope), scope);
    }
    assert.equal(new Set(into).size, into.length);
    assert(grammars.some((one) => 'language' in one && one.language === 'Log'));
  });
});

/** What of a line is ours, one line for each mark: carets below the text, and the scope. */
function marks(grammar: textmate.IGrammar, line: string): string[] {
  return grammar.tokenizeLine(line, textmate.INITIAL).tokens.flatMap((token) => {
    const ours = token.scopes.filter((scope) => scope.endsWith('.aadsts'));
    if (ours.length === 0) return [];
    const carets = '^'.repeat(token.endIndex - token.startIndex);
    return [`${' '.repeat(token.startIndex)}${carets} ${ours.join(' ')}`];
  });
}

function rawGrammar(scope: string): textmate.IRawGrammar | undefined {
  if (scope === 'source.js') return textmate.parseRawGrammar(JSON.stringify(script), 'script.json');
  if (scope === 'text.log') return textmate.parseRawGrammar(JSON.stringify(log), 'log.json');
  const path = grammars.find(({ scopeName }) => scopeName === scope)?.path;
  if (!path) return undefined;
  const file = new URL(`../../${path}`, import.meta.url);
  return textmate.parseRawGrammar(fs.readFileSync(file, 'utf8'), 'grammar.json');
}
