/** Runs rule cases through ESLint's RuleTester. The `// error` markers in the code say what must be reported where. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import * as tsParser from '@typescript-eslint/parser';
import type { TSESTree } from '@typescript-eslint/types';
import { Linter, RuleTester } from 'eslint';
import { afterEach, beforeEach, describe, it } from 'mocha';

import type {
  CheckId,
  Host,
  PackageFacts,
  Settings,
  SourceFile,
} from '../../eslint-plugin/src/analysis/index.js';
import { createPlugin } from '../../eslint-plugin/src/plugin.js';

export interface Case {
  /** Starts with a comment saying why it is valid or invalid. `// error` or `// error: messageId` at the END of a line marks the line where a squiggle must start; none in valid cases. */
  code: string;
  /** File name, decides parser: .js/.jsx espree, .ts/.tsx @typescript-eslint/parser. Default 'file.ts'. */
  filename?: string;
  /** Other project modules by path relative to the file, e.g. { './auth.ts': '…' }. */
  files?: Record<string, string>;
  /** Facts of the package (PackageFacts in analysis/ports.ts), partial. */
  facts?: Partial<PackageFacts>;
  settings?: Settings;
  /** 'recommended' (default for invalid): must be reported without `potential`. 'strict': reported only with `potential: true` and silent without. For valid cases default 'strict' = silent even with potential; 'recommended' = silent only in recommended. */
  mode?: 'recommended' | 'strict';
  /** For a known miss kept as a valid case. */
  knownMiss?: true;
}

/** What every `*.cases.ts` file exports. */
export interface CaseFile {
  valid: Case[];
  invalid: Case[];
}

/** A case with the path it is linted under: each has a folder of its own, so that one host can serve them all. */
interface PlacedCase extends Case {
  path: string;
}

const potential = [{ potential: true }];
const placed = new Map<string, PlacedCase>();

const host: Host = {
  readModule(specifier, from) {
    const folder = from.split('/')[0] ?? '';
    const owner = placed.get(folder);
    if (!owner?.files || !specifier.startsWith('.')) return undefined;
    const wanted = path.posix.join(path.posix.dirname(from), specifier);
    for (const [name, text] of Object.entries(owner.files)) {
      const at = path.posix.join(path.posix.dirname(owner.path), name);
      if (means(wanted, at)) return parseModule(at, text);
    }
    return undefined;
  },
  packageFacts(file) {
    const facts = placed.get(file.split('/')[0] ?? '')?.facts;
    return facts && { ...noFacts, ...facts };
  },
};

const noFacts: PackageFacts = {
  silentAcquisition: false,
  refreshGrant: false,
  offlineAccess: false,
  authorizationRequest: false,
  strictMode: undefined,
};

const plugin = createPlugin(host);

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;
Object.assign(RuleTester, { beforeEach, afterEach });

/** Reads every `*.cases.ts` of a folder and runs it; call at the top level of the rule's test file. */
export async function runCaseFiles(check: CheckId, testFileUrl: string): Promise<void> {
  const folder = path.dirname(fileURLToPath(testFileUrl));
  for (const name of readdirSync(folder)
    .filter((each) => each.endsWith('.cases.ts'))
    .sort()) {
    const cases = (await import(new URL(name, testFileUrl).href)) as CaseFile;
    describe(name, () => runCases(check, cases));
  }
}

/** Runs the cases of one subject. */
export function runCases(check: CheckId, { valid, invalid }: CaseFile): void {
  const tests = {
    valid: [...place(valid).map(validTest), ...place(invalid).flatMap(silentInRecommended)],
    invalid: place(invalid).map((each) => invalidTest(check, each)),
  };
  new RuleTester().run(check, plugin.rules[check], tests as never);
}

/** The lines (1-based) that the markers name, each with the message if the marker gives one. */
export function markers(code: string): { line: number; messageId?: string }[] {
  return code.split('\n').flatMap((text, index) => {
    const found = /\/\/ error(?:: (\w+))?$/.exec(text.trimEnd());
    if (!found) return [];
    return [found[1] ? { line: index + 1, messageId: found[1] } : { line: index + 1 }];
  });
}

function place(cases: Case[]): PlacedCase[] {
  return cases.map((each) => {
    const folder = `case-${placed.size + 1}`;
    const at = { ...each, path: `${folder}/${each.filename ?? 'file.ts'}` };
    placed.set(folder, at);
    return at;
  });
}

function validTest(each: PlacedCase): object {
  if (markers(each.code).length > 0) throw new Error(`A valid case has a marker:\n${each.code}`);
  return { ...common(each), options: each.mode === 'recommended' ? [] : potential };
}

function silentInRecommended(each: PlacedCase): object[] {
  if (each.mode !== 'strict') return [];
  return [{ ...common(each), name: `${title(each.code)} (silent in recommended)`, options: [] }];
}

function invalidTest(check: CheckId, each: PlacedCase): object {
  const expected = markers(each.code);
  if (expected.length === 0) throw new Error(`An invalid case has no marker:\n${each.code}`);
  const test = { ...common(each), options: each.mode === 'strict' ? potential : [] };
  const reported = lint(check, each, test.options);
  const errors = expected.map((error) => {
    const actual = reported.find((message) => message.line === error.line);
    const count = actual?.suggestions?.length ?? 0;
    return {
      messageId: actual?.messageId ?? 'redeemedAgain',
      ...error,
      ...(count > 0 ? { suggestions: count } : {}),
    };
  });
  return { ...test, errors };
}

/** RuleTester wants the number of suggestions of each error; what they do is tested elsewhere. */
function lint(check: CheckId, each: PlacedCase, options: object[]): Linter.LintMessage[] {
  const { languageOptions, settings } = common(each);
  return new Linter().verify(
    each.code,
    [
      {
        files: ['**'],
        languageOptions,
        settings,
        plugins: { 'redeem-once': plugin },
        rules: { [`redeem-once/${check}`]: ['error', ...options] },
      },
    ],
    { filename: each.path },
  );
}

function common(each: PlacedCase): {
  name: string;
  code: string;
  filename: string;
  languageOptions: Linter.LanguageOptions;
  settings: Record<string, Settings>;
} {
  return {
    name: title(each.code),
    code: each.code,
    filename: each.path,
    languageOptions: languageOptions(each.path),
    settings: each.settings ? { 'redeem-once': each.settings } : {},
  };
}

/** How a file of this name is parsed. */
export function languageOptions(file: string): Linter.LanguageOptions {
  const parserOptions = { ecmaFeatures: { jsx: /x$|\.js$/.test(file) } };
  return /\.[cm]?tsx?$/.test(file) ? { parser: tsParser, parserOptions } : { parserOptions };
}

function title(code: string): string {
  const first = /\/\/ (.*)/.exec(code)?.[1];
  if (!first) throw new Error(`A case has no comment that says why:\n${code}`);
  return first;
}

function means(wanted: string, file: string): boolean {
  const bare = file.replace(/\.[cm]?[jt]sx?$/, '');
  return [file, bare, `${bare}.js`, bare.replace(/\/index$/, '')].includes(wanted);
}

const parsed = new Map<string, SourceFile>();

/** Equal text under one path gives the very same tree, as a real host's cache does. */
function parseModule(at: string, text: string): SourceFile {
  const known = parsed.get(at);
  if (known?.text === text) return known;
  const ast = tsParser.parse(text, { range: true, loc: true, jsx: at.endsWith('x') });
  const file = { path: at, text, ast: ast as unknown as TSESTree.Program };
  parsed.set(at, file);
  return file;
}
