/** Checks one document with ESLint's own linter and our own rules, so that editor and command line agree. */

import path from 'node:path';

import type { SourceCode } from 'eslint';
import { Linter } from 'eslint/universal';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TSESTree } from '@typescript-eslint/types';

import { nodeHost, type NodeHost } from '../../eslint-plugin/src/host/node.js';
import { createPlugin, type RedeemOncePlugin } from '../../eslint-plugin/src/plugin.js';
import type { Model } from '../../eslint-plugin/src/analysis/index.js';
import type { LanguageId } from '../ids.js';
import type { DocumentSettings } from '../protocol.js';
import { skipReason } from '../skip.js';
import { languageOptionsFor, lintPath } from './parser.js';
import { modelsOf } from './models.js';
import type { Outcome, Problem } from './problem.js';
import { renderProblem, sentence } from './render-problem.js';

/** Checks documents. Parsers are loaded first and apart, so that the check itself sees one version of the text. */
export interface Checker {
  /** Loads what documents of this language need; at once after the first time. */
  prepare(languageId: LanguageId): Promise<PreparedCheck>;
  /** Whether a check of the text could find anything. */
  mayConcern(
    uri: string,
    languageId: LanguageId,
    text: string,
    settings: DocumentSettings,
  ): boolean;
  /** Files have changed on disk: nothing that was read of them is to be believed any more. */
  forget(): void;
}

/** Checks a document as it is now. Never throws on anything a document can hold. */
export type PreparedCheck = (document: TextDocument, settings: DocumentSettings) => Outcome;

/** Makes the checker. The plugins are made once, as they carry the analysis' caches. */
export function createChecker(host: NodeHost = nodeHost()): Checker {
  const onDisk = createPlugin(host);
  // A document that is on no disk has no modules beside it either.
  const elsewhere = createPlugin();
  const linters = new Map<string, Linter>();

  return {
    async prepare(languageId) {
      const languageOptions = await languageOptionsFor(languageId);
      return (document, settings) => {
        try {
          const file = lintPath(document.uri, languageId);
          const plugin = document.uri.startsWith('file:') ? onDisk : elsewhere;
          const tools = { plugin, file, languageOptions, linter: linterFor(file) };
          const { result, files } = host.watch(() => check(document, settings, tools));
          return { ...result, imports: files };
        } catch (error) {
          // A bug of ours must not leave old squiggles behind.
          return { state: 'failed', problems: [], reason: describeError(error) };
        }
      };
    },
    mayConcern: (uri, languageId, text, settings) =>
      onDisk.analyzer.mayConcern(text, lintPath(uri, languageId), modelsOf(settings).models),
    forget: () => host.forget(),
  };

  /** ESLint ignores files outside its working directory, so each file system root has a linter. */
  function linterFor(file: string): Linter {
    const { root } = path.parse(file);
    const linter = linters.get(root) ?? new Linter({ configType: 'flat', cwd: root });
    linters.set(root, linter);
    return linter;
  }
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

interface Tools {
  plugin: RedeemOncePlugin;
  file: string;
  languageOptions: Linter.Config['languageOptions'][];
  linter: Linter;
}

function check(document: TextDocument, settings: DocumentSettings, tools: Tools): Outcome {
  const text = document.getText();
  if (!settings.report) return { state: 'off', problems: [] };
  const reason = isDependency(tools.file) ? 'it belongs to a dependency' : skipReason(text);
  if (reason) return { state: 'skipped', problems: [], reason };
  const { models, warning } = modelsOf(settings);
  const checked = { state: 'checked', ...(warning !== undefined && { warning }) } as const;
  if (!tools.plugin.analyzer.mayConcern(text, tools.file, models))
    return { ...checked, problems: [] };
  for (const languageOptions of tools.languageOptions) {
    const config = configFor(tools.plugin, settings, models, languageOptions);
    const reports = tools.linter.verify(text, config, { filename: tools.file });
    if (reports.some((report) => report.fatal)) continue;
    return { ...checked, problems: collect(reports, document, settings, tools) };
  }
  return { state: 'unfinished', problems: [] };
}

function isDependency(file: string): boolean {
  return file.split(path.sep).includes('node_modules');
}

function configFor(
  plugin: RedeemOncePlugin,
  settings: DocumentSettings,
  models: readonly Model[],
  languageOptions: Linter.Config['languageOptions'],
): Linter.Config {
  const { plugins, rules } = plugin.configs[settings.strictness];
  const { projectRules } = settings;
  return {
    files: ['**/*.{js,cjs,mjs,jsx,cjsx,mjsx,ts,cts,mts,tsx}'],
    plugins,
    rules: projectRules ? rulesOf(projectRules, plugin.meta.namespace) : rules,
    languageOptions,
    settings: { [plugin.meta.namespace]: { models } },
    linterOptions: { reportUnusedDisableDirectives: 'off', reportUnusedInlineConfigs: 'off' },
  };
}

function rulesOf(
  rules: NonNullable<DocumentSettings['projectRules']>,
  namespace: string,
): Linter.RulesRecord {
  return Object.fromEntries(
    Object.entries(rules).map(([name, options]) => [`${namespace}/${name}`, ['error', options]]),
  );
}

/**
 * The findings that ESLint has let through. Its reports know of one place only, so each is looked up among
 * the findings of the same program; what is not one of ours (a rule set in a comment, say) is left out.
 */
function collect(
  reports: Linter.LintMessage[],
  document: TextDocument,
  settings: DocumentSettings,
  { linter, plugin }: Tools,
): Problem[] {
  const source: SourceCode = linter.getSourceCode();
  const prefix = `${plugin.meta.namespace}/`;
  const reported = new Set(reports.map((r) => key(r.ruleId ?? '', r.line, r.column, r.message)));
  return plugin.analyzer
    .known(source.ast as unknown as TSESTree.Program)
    .filter(({ check, at, ...rest }) => {
      const columnFromOne = at.column + 1;
      return reported.has(
        key(prefix + check, at.line, columnFromOne, sentence({ check, at, ...rest })),
      );
    })
    .map((finding) => renderProblem(finding, prefix + finding.check, document, source, settings))
    .filter((problem) => problem !== undefined);
}

function key(ruleId: string, line: number, column: number, message: string): string {
  return `${line}:${column} ${ruleId} ${message}`;
}
