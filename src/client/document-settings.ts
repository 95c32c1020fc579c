/** Answers the server's question for a document's settings. */

import { Uri } from 'vscode';

import { readConfig } from '../config.js';
import type { DocumentSettings } from '../protocol.js';
import type { EslintCoexistence } from './eslint-coexistence.js';

/** The settings of one document, with ESLint's share weighed. */
export async function documentSettings(
  uri: string,
  eslint: EslintCoexistence,
): Promise<DocumentSettings> {
  const document = Uri.parse(uri);
  const { enable, diagnostics, run, strictness, rules, disableComment, models } =
    readConfig(document);
  const report =
    enable &&
    (diagnostics === 'always' || (diagnostics === 'auto' && !(await eslint.reports(document))));
  const offerEslint = report && (await eslint.lacksPlugin(document));
  return { report, run, strictness, severities: rules, disableComment, models, offerEslint };
}
