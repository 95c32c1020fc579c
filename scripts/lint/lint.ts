/** Lints files and folders with the built plugin through ESLint's own API, and keeps what ESLint's report leaves out. */

import fs from 'node:fs';
import path from 'node:path';

import * as typescriptParser from '@typescript-eslint/parser';
import { ESLint, type Linter, type Rule } from 'eslint';
import redeemOnce, { type Finding } from 'eslint-plugin-redeem-once';

/** One report with the finding behind it. */
export interface Report {
  rule: string;
  message: string;
  /** Titles of the suggestions. */
  suggestions: string[];
  finding: Finding;
}

export interface LintedFile {
  path: string;
  text: string;
  reports: Report[];
  /** Why the file could not be parsed, if so. */
  unreadable?: string;
}

export interface LintOptions {
  /** Report potential findings too. */
  strict: boolean;
}

type Program = Parameters<typeof redeemOnce.analyzer.known>[0];

const prefix = 'redeem-once/';
const javascript = ['**/*.js', '**/*.mjs', '**/*.cjs', '**/*.jsx'];
const typescript = ['**/*.ts', '**/*.mts', '**/*.cts', '**/*.tsx'];

/** Lints files and folders; node_modules, minified and built files are left out. */
export async function lint(paths: string[], { strict }: LintOptions): Promise<LintedFile[]> {
  const files = paths.map((file) => path.resolve(file));
  const findings = new Map<string, Finding[]>();
  const eslint = new ESLint({
    // ESLint looks at nothing above this folder.
    cwd: commonFolder(files),
    overrideConfigFile: true,
    errorOnUnmatchedPattern: false,
    overrideConfig: [
      { ignores: ['**/*.min.*', '**/*.d.ts', '**/.next/', '**/dist/', '**/coverage/'] },
      { files: javascript, languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
      { files: typescript, languageOptions: { parser: typescriptParser } },
      { linterOptions: { reportUnusedDisableDirectives: 'off' } },
      strict ? redeemOnce.configs.strict : redeemOnce.configs.recommended,
      collector(findings),
    ],
  });
  const results = await eslint.lintFiles(files);
  return results.map((result) => toLintedFile(result, findings));
}

/** A rule of our own that reports nothing: it takes the findings while their program is at hand. */
function collector(findings: Map<string, Finding[]>): Linter.Config {
  const collect: Rule.RuleModule = {
    create: ({ sourceCode, physicalFilename }) => ({
      'Program:exit': () => {
        const program = sourceCode.ast as unknown as Program;
        findings.set(physicalFilename, redeemOnce.analyzer.known(program));
      },
    }),
  };
  return {
    plugins: { collector: { rules: { collect } } },
    rules: { 'collector/collect': 'error' },
  };
}

function toLintedFile(
  { filePath, source, messages }: ESLint.LintResult,
  findings: Map<string, Finding[]>,
): LintedFile {
  const known = findings.get(filePath) ?? [];
  const fatal = messages.find((message) => message.fatal);
  return {
    path: filePath,
    text: source ?? '',
    reports: messages.flatMap((message) => toReport(message, known)),
    ...(fatal && { unreadable: fatal.message }),
  };
}

/** Reports of other rules come from comments in the linted code; they are not ours to show. */
function toReport(message: Linter.LintMessage, known: Finding[]): Report[] {
  if (!message.ruleId?.startsWith(prefix)) return [];
  const rule = message.ruleId.slice(prefix.length);
  const finding = known.find(
    ({ check, message: id, at }) =>
      check === rule &&
      id === message.messageId &&
      at.line === message.line &&
      at.column + 1 === message.column,
  );
  if (!finding) throw new Error(`A report of ${rule} has no finding behind it.`);
  const suggestions = (message.suggestions ?? []).map(({ desc }) => desc);
  return [{ rule, message: message.message, suggestions, finding }];
}

/** The deepest folder that holds all files, since ESLint ignores what is outside of its own. */
function commonFolder(files: string[]): string {
  const folders = files.map((file) => (isFolder(file) ? file : path.dirname(file)));
  return folders.reduce((common, folder) => {
    let shared = common;
    while (path.relative(shared, folder).startsWith('..')) shared = path.dirname(shared);
    return shared;
  });
}

function isFolder(file: string): boolean {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new Error(`There is no file or folder ${file}.`);
  return stat.isDirectory();
}
