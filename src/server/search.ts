/** Looks through files of the workspace for findings of some rules, one file after the other. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { LanguageId } from '../ids.js';
import type { DocumentSettings, SearchAnswer, SearchedFile, SearchParams } from '../protocol.js';
import type { Checker } from './checker.js';
import type { Outcome } from './problem.js';
import type { ProjectConfigs } from './project-configs.js';

/** What the search needs of the server. */
export interface SearchHost {
  checker: Checker;
  /** A document that is open: its text counts, not the one on disk. */
  document: (uri: string) => TextDocument | undefined;
  /** Told of each file that was looked at, if that is wished for. */
  checked?: (uri: string, diagnostics: Diagnostic[]) => void;
  projects?: ProjectSettings;
}

/** Applies a project's own settings to those of the editor. */
export type ProjectSettings = Pick<ProjectConfigs, 'apply' | 'mayHave'>;

/** Whether whoever asked has lost interest. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** The places with findings of the wanted rules. A file that cannot be read is named, and stops nothing. */
export async function search(
  { files, checks, settings, publish }: SearchParams,
  { checker, document, checked, projects }: SearchHost,
  cancellation: Cancellation,
): Promise<SearchAnswer> {
  const answer: SearchAnswer = { places: [], unreadable: [] };
  for (const file of files) {
    const open = document(file.uri);
    const text = await textOf(file, open);
    if (cancellation.isCancellationRequested) break;
    const outcome =
      text === undefined ? undefined : await look(checker, file.uri, text, settings, projects);
    if (!outcome || outcome.state === 'failed') {
      answer.unreadable.push(file.uri);
      continue;
    }
    if (publish)
      checked?.(
        file.uri,
        outcome.problems.map(({ diagnostic }) => diagnostic),
      );
    for (const { check: rule, certain, diagnostic } of outcome.problems) {
      if (checks && !checks.includes(rule)) continue;
      const { start } = diagnostic.range;
      const message = plain(diagnostic.message);
      answer.places.push({ uri: file.uri, ...start, message, rule, certain });
    }
  }
  return answer;
}

/** Checks a text as a file of the name it has. */
export async function look(
  checker: Checker,
  uri: string,
  text: string,
  settings: DocumentSettings,
  projects?: ProjectSettings,
): Promise<Outcome> {
  const languageId = languageOf(uri);
  const asks =
    (await projects?.mayHave(uri, settings)) && checker.mayConcern(uri, languageId, text, settings);
  const applied = projects && asks ? await projects.apply(uri, settings) : settings;
  const check = await checker.prepare(languageId);
  return check(TextDocument.create(uri, languageId, 0, text), applied);
}

/** A message as plain text. */
export function plain(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value;
}

/** The text of a file: as it is open, as it was given, or as it is on disk; undefined if it cannot be read. */
export async function textOf(
  { uri, text }: SearchedFile,
  open: TextDocument | undefined,
): Promise<string | undefined> {
  if (open) return open.getText();
  if (text !== undefined || !uri.startsWith('file:')) return text;
  return readFile(fileURLToPath(uri), 'utf8').catch(() => undefined);
}

const byEnding: Record<string, LanguageId> = {
  jsx: 'javascriptreact',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'typescriptreact',
};

/** The language of a file, by its name. */
export function languageOf(uri: string): LanguageId {
  return byEnding[/\.(\w+)$/.exec(uri)?.[1] ?? ''] ?? 'javascript';
}
