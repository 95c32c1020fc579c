/** One analysis per file serves all rules and the editor: findings are cached by program node. */

import type { TSESTree } from '@typescript-eslint/types';

import {
  analyze,
  FirstLook,
  mayConcern,
  scriptOf,
  subjectsOf,
  subjects,
  subjectsWith,
  subjectWith,
  unique,
  type Analysis,
  type CheckId,
  type Finding,
  type Host,
  type Model,
  type HostMaker,
  type LanguageOptions,
  type Subject,
} from './analysis/index.js';
import { readSettings } from './settings.js';
import { typesOf } from './typed-lint.js';

/** What a rule's context says of the file; every version of ESLint has it. */
export interface LintedFile {
  physicalFilename: string;
  settings: Readonly<Record<string, unknown>>;
  sourceCode: { text: string; ast: TSESTree.Program; parserServices?: unknown };
  languageOptions?: LanguageOptions;
}

/** What the rules need of the analysis. */
export interface Analyzer {
  /** Whether a file is worth analysing for any of the checks. */
  mayConcern(text: string, path?: string, models?: readonly Model[]): boolean;
  /** Whether the file at hand is worth analysing for a check; each rule asks. */
  concerns(context: Readonly<LintedFile>, check: CheckId): boolean;
  /** What a check finds in the file at hand. */
  findings(context: Readonly<LintedFile>, program: TSESTree.Program, check: CheckId): Finding[];
  /** What the rules have found in a program already; nothing is analysed anew. For the editor. */
  known(program: TSESTree.Program): Finding[];
}

/** Makes the analyzer that all rules of one plugin share. */
export function createAnalyzer(host: Host | HostMaker): Analyzer {
  const hostFor = (language: LanguageOptions = {}): Host =>
    'hostFor' in host ? host.hostFor(language) : host;
  const looks = new WeakMap<object, FirstLook>();
  const wanted = new WeakMap<object, Set<CheckId>>();
  const cache = new WeakMap<TSESTree.Program, Map<Subject, { key: string; analysis: Analysis }>>();
  // Every rule asks before the first is answered: what no rule asks for is not looked for.
  const ask = (sourceCode: object, check: CheckId): void => {
    const checks = wanted.get(sourceCode);
    if (checks) checks.add(check);
    else wanted.set(sourceCode, new Set([check]));
  };
  const isWorth = (context: Readonly<LintedFile>, subject: Subject): boolean => {
    const { sourceCode, physicalFilename, settings } = context;
    let look = looks.get(sourceCode);
    if (!look) {
      const { text, ast } = sourceCode;
      look = new FirstLook(text, physicalFilename, hostFor(), scriptOf(ast).body);
      looks.set(sourceCode, look);
    }
    return look.concerns(subjectWith(readSettings(settings).models, subject));
  };
  const analysisOf = (
    subject: Subject,
    context: Readonly<LintedFile>,
    program: TSESTree.Program,
    check: CheckId,
  ): Analysis => {
    const settings = readSettings(context.settings);
    const checks = new Set(wanted.get(context.sourceCode)).add(check);
    const own = [...checks].filter((each) => subjectsOf(each).includes(subject)).sort();
    const key = JSON.stringify([settings, own]);
    const analyses = of(cache, program);
    let known = analyses.get(subject);
    if (known?.key !== key) {
      const { text } = context.sourceCode;
      const file = { path: context.physicalFilename, text, ast: scriptOf(program) };
      const typeOf = typesOf(context.sourceCode.parserServices);
      const host = { ...hostFor(context.languageOptions), ...(typeOf ? { typeOf } : {}) };
      known = { key, analysis: analyze(file, host, settings, [subject], checks) };
      analyses.set(subject, known);
    }
    return known.analysis;
  };
  return {
    mayConcern: (text, path, models) =>
      mayConcern(text, path, hostFor(), [], subjectsWith(models, subjects)),
    concerns(context, check) {
      const answer = subjectsOf(check).some((subject) => isWorth(context, subject));
      if (answer) ask(context.sourceCode, check);
      return answer;
    },
    findings(context, program, check) {
      return unique(
        subjectsOf(check)
          .filter((subject) => isWorth(context, subject))
          .flatMap((subject) => analysisOf(subject, context, program, check).findings)
          .filter((finding) => finding.check === check),
      );
    },
    known: (program) =>
      unique(
        [...(cache.get(program)?.values() ?? [])].flatMap(({ analysis }) => analysis.findings),
      ),
  };
}

/** What is remembered of an object, subject by subject. */
function of<T extends object, V>(all: WeakMap<T, Map<Subject, V>>, key: T): Map<Subject, V> {
  let own = all.get(key);
  if (!own) all.set(key, (own = new Map<Subject, V>()));
  return own;
}
