/** The only place that reads settings. */

import { workspace, type Disposable, type Uri } from 'vscode';

import { section } from './ids.js';
import type { DocumentSettings, SeverityName, Strictness } from './protocol.js';

/** Who reports: we, unless ESLint does (`auto`); we in any case; or ESLint alone. */
export type DiagnosticsMode = 'auto' | 'always' | 'never';

/** Our settings as they apply to one document. */
export interface Config {
  enable: boolean;
  run: DocumentSettings['run'];
  strictness: Strictness;
  diagnostics: DiagnosticsMode;
  /** Severity overrides by rule name, without the plugin's prefix. */
  rules: Record<string, SeverityName>;
  hover: boolean;
  /** Links on AADSTS codes in documents and terminals. */
  links: boolean;
  codeLens: boolean;
  disableComment: boolean;
  /** What functions of the user's own do; as it is written, not checked. */
  models: unknown;
}

/** Reads the settings for a document. The defaults are the manifest's. */
export function readConfig(scope?: Uri): Config {
  const settings = workspace.getConfiguration(section, scope);
  return {
    enable: settings.get('enable', true),
    run: settings.get<Config['run']>('run', 'onType'),
    strictness: settings.get<Strictness>('strictness', 'recommended'),
    diagnostics: settings.get<DiagnosticsMode>('diagnostics', 'auto'),
    rules: withoutPrefix(settings.get<Config['rules']>('rules', {})),
    hover: settings.get('hover', true),
    links: settings.get('links', true),
    codeLens: settings.get('codeLens', false),
    disableComment: settings.get('codeActions.disableComment', true),
    models: settings.get<unknown>('models', []),
  };
}

/** Whether ESLint's own extension is to check a document. */
export function isEslintEnabled(scope: Uri): boolean {
  return workspace.getConfiguration('eslint', scope).get<boolean>('enable', true);
}

/** Calls back when any of our settings changes, or the one of ESLint's that we read. */
export function onConfigChange(listener: () => void): Disposable {
  return workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section) || event.affectsConfiguration('eslint.enable'))
      listener();
  });
}

function withoutPrefix(rules: Config['rules']): Config['rules'] {
  return Object.fromEntries(
    Object.entries(rules).map(([rule, severity]) => [rule.replace(/^.*\//, ''), severity]),
  );
}
