/** One analysis per file serves all rules and the editor: findings are cached by program node. */

import type { TSESTree } from '@typescript-eslint/types';

import {
  analyze,
  mayRedeem,
  type Analysis,
  type Finding,
  type Host,
  type HostMaker,
  type LanguageOptions,
  type Settings,
} from './analysis/index.js';

/** What a rule's context says of the file; every version of ESLint has it. */
export interface LintedFile {
  physicalFilename: string;
  settings: Readonly<Record<string, unknown>>;
  sourceCode: { text: string; ast: TSESTree.Program };
  languageOptions?: LanguageOptions;
}

/** What the rules need of the analysis. */
export interface Analyzer {
  /** Whether a file is worth analysing. */
  mayRedeem(text: string, path?: string): boolean;
  /** The same of the file at hand; each rule asks. */
  concerns(context: Readonly<LintedFile>): boolean;
  findings(context: Readonly<LintedFile>, program: TSESTree.Program): Finding[];
  /** What the rules have found in a program already; nothing is analysed anew. For the editor. */
  known(program: TSESTree.Program): Finding[];
}

/** Makes the analyzer that all rules of one plugin share. */
export function createAnalyzer(host: Host | HostMaker): Analyzer {
  const hostFor = (language: LanguageOptions = {}): Host =>
    'hostFor' in host ? host.hostFor(language) : host;
  const worth = new WeakMap<object, boolean>();
  const cache = new WeakMap<TSESTree.Program, { key: string; analysis: Analysis }>();
  return {
    mayRedeem: (text, path) => mayRedeem(text, path, hostFor()),
    concerns({ sourceCode, physicalFilename }) {
      let answer = worth.get(sourceCode);
      if (answer === undefined) {
        const { text, ast } = sourceCode;
        answer = mayRedeem(text, physicalFilename, hostFor(), ast.body);
        worth.set(sourceCode, answer);
      }
      return answer;
    },
    findings(context, program) {
      const settings = (context.settings['redeem-once'] ?? {}) as Settings;
      const key = JSON.stringify(settings);
      const known = cache.get(program);
      if (known?.key === key) return known.analysis.findings;
      const file = { path: context.physicalFilename, text: context.sourceCode.text, ast: program };
      const analysis = analyze(file, hostFor(context.languageOptions), settings);
      cache.set(program, { key, analysis });
      return analysis.findings;
    },
    known: (program) => cache.get(program)?.analysis.findings ?? [],
  };
}
