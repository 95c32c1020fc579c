/** Answers the server's question for a document's settings. */

import { Uri } from 'vscode';

import { readConfig } from '../config.js';
import type { DocumentSettings } from '../protocol.js';
import type { EslintCoexistence } from './eslint-coexistence.js';

/** The settings of one document, for the server to weigh with what the project's ESLint says. */
export async function documentSettings(
  uri: string,
  eslint: EslintCoexistence,
): Promise<DocumentSettings> {
  const document = Uri.parse(uri);
  const { enable, diagnostics, run, strictness, rules, disableComment, models } =
    readConfig(document);
  const report = enable && diagnostics !== 'never';
  const offerEslint = report && (await eslint.lacksPlugin(document));
  const settings = { report, run, strictness, severities: rules, disableComment, models };
  if (!report || !eslint.mayAsk(document)) return { ...settings, offerEslint };
  const leave = diagnostics === 'auto' && (await eslint.isActive(document));
  return { ...settings, offerEslint, project: { leave } };
}
