/** Looks through files of the workspace for findings of some rules, one file after the other. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

import type { LanguageId } from '../ids.js';
import type { FoundPlace, SearchedFile, SearchParams } from '../protocol.js';
import type { Checker } from './checker.js';

/** What the search needs of the server. */
export interface SearchHost {
  checker: Checker;
  /** A document that is open: its text counts, not the one on disk. */
  document: (uri: string) => TextDocument | undefined;
}

/** Whether whoever asked has lost interest. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}

/** The places with findings of the wanted rules. A file that cannot be read has none. */
export async function search(
  { files, checks, settings }: SearchParams,
  { checker, document }: SearchHost,
  cancellation: Cancellation,
): Promise<FoundPlace[]> {
  const places: FoundPlace[] = [];
  for (const file of files) {
    const text = await textOf(file, document(file.uri));
    if (cancellation.isCancellationRequested) break;
    if (text === undefined) continue;
    const languageId = languageOf(file.uri);
    const check = await checker.prepare(languageId);
    const { problems } = check(TextDocument.create(file.uri, languageId, 0, text), settings);
    for (const { check: rule, certain, diagnostic } of problems) {
      if (!checks.includes(rule)) continue;
      const { start } = diagnostic.range;
      const message = plain(diagnostic.message);
      places.push({ uri: file.uri, ...start, message, rule, certain });
    }
  }
  return places;
}

function plain(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value;
}

async function textOf(
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

function languageOf(uri: string): LanguageId {
  return byEnding[/\.(\w+)$/.exec(uri)?.[1] ?? ''] ?? 'javascript';
}
