/** One analysis per file serves all rules and the editor: findings are cached by program node. */

import type { TSESTree } from '@typescript-eslint/types';

import {
  analyze,
  mayRedeem,
  type Analysis,
  type Finding,
  type Host,
  type Settings,
} from './analysis/index.js';

/** What a rule's context says of the file; every version of ESLint has it. */
export interface LintedFile {
  physicalFilename: string;
  settings: Readonly<Record<string, unknown>>;
  sourceCode: { text: string };
}

/** What the rules need of the analysis. */
export interface Analyzer {
  mayRedeem(text: string): boolean;
  findings(context: Readonly<LintedFile>, program: TSESTree.Program): Finding[];
  /** What the rules have found in a program already; nothing is analysed anew. For the editor. */
  known(program: TSESTree.Program): Finding[];
}

/** Makes the analyzer that all rules of one plugin share. */
export function createAnalyzer(host: Host): Analyzer {
  const cache = new WeakMap<TSESTree.Program, { key: string; analysis: Analysis }>();
  return {
    mayRedeem,
    findings(context, program) {
      const settings = (context.settings['redeem-once'] ?? {}) as Settings;
      const key = JSON.stringify(settings);
      const known = cache.get(program);
      if (known?.key === key) return known.analysis.findings;
      const file = { path: context.physicalFilename, text: context.sourceCode.text, ast: program };
      const analysis = analyze(file, host, settings);
      cache.set(program, { key, analysis });
      return analysis.findings;
    },
    known: (program) => cache.get(program)?.analysis.findings ?? [],
  };
}
