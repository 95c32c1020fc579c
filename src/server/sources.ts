/** Parsed files for what looks into them without linting: the way to a finding, the flow of a sign-in. */

import path from 'node:path';

import { Linter } from 'eslint/universal';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TSESTree } from '@typescript-eslint/types';

import type { Host, HostMaker, SourceFile } from '../../eslint-plugin/src/analysis/index.js';
import type { LanguageId } from '../ids.js';
import { skipReason } from '../skip.js';
import { languageOptionsFor, lintPath } from './parser.js';

/** A parsed file, with what the analysis may ask about the files around it. */
export interface ParsedSource {
  file: SourceFile;
  host: Host;
}

/** Parses a document as the checks do; undefined where it does not parse or is not worth it. */
export async function parseSource(
  document: TextDocument,
  languageId: LanguageId,
  hosts: HostMaker,
): Promise<ParsedSource | undefined> {
  const text = document.getText();
  if (skipReason(text)) return undefined;
  const file = lintPath(document.uri, languageId);
  const linter = new Linter({ configType: 'flat', cwd: path.parse(file).root });
  for (const languageOptions of await languageOptionsFor(languageId)) {
    const config: Linter.Config = {
      files: ['**/*.{js,cjs,mjs,jsx,cjsx,mjsx,ts,cts,mts,tsx}'],
      languageOptions,
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' },
    };
    const reports = linter.verify(text, config, { filename: file });
    if (reports.some(({ fatal }) => fatal)) continue;
    const source = linter.getSourceCode();
    const host = document.uri.startsWith('file:') ? hosts.hostFor(languageOptions) : {};
    const ast = source.ast as unknown as TSESTree.Program;
    return { file: { path: file, text: source.text, ast }, host };
  }
  return undefined;
}
