/** What can be done about the problems at a place, in the order users want it: fix, explain, silence. */

import {
  CodeActionKind,
  type CodeAction,
  type Diagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';

import { commands, mainErrorCode, mainGuidePage } from '../ids.js';
import type { Fix, Problem } from './problem.js';

/** One version of a document: edits are only good for the version they were made for. */
export interface VersionedDocument {
  uri: string;
  version: number;
}

/** What is asked for: a place, and perhaps the kinds of action that are wanted. */
export interface ActionsRequest {
  range: Range;
  only?: CodeActionKind[];
}

/** The code actions for `range`. Never a fix-all: each fix changes what the program does. */
export function actionsAt(
  document: VersionedDocument,
  problems: Problem[],
  request: ActionsRequest,
  offer: { disableComment: boolean; offerEslint: boolean },
): CodeAction[] {
  if (!wantsQuickFixes(request.only)) return [];
  const here = problems.filter(({ diagnostic }) => touches(diagnostic.range, request.range));
  if (here.length === 0) return [];
  const diagnostics = here.map(({ diagnostic }) => diagnostic);
  return [
    ...here.flatMap((problem) => fixes(document, problem, here.length === 1)),
    ...here.slice(0, 1).map((problem) => route(document.uri, problem)),
    ...help(diagnostics),
    ...(offer.offerEslint ? [eslint(document.uri, diagnostics)] : []),
    ...(offer.disableComment ? here.flatMap((problem) => silence(document, problem)) : []),
  ];
}

function wantsQuickFixes(only: CodeActionKind[] | undefined): boolean {
  return (
    !only || only.some((kind) => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix)
  );
}

function fixes(document: VersionedDocument, problem: Problem, alone: boolean): CodeAction[] {
  const isPreferred = alone && problem.certain && problem.fixes.length === 1;
  return problem.fixes.map((fix) => ({
    ...edit(document, fix, problem.diagnostic),
    ...(isPreferred && { isPreferred }),
  }));
}

function silence(document: VersionedDocument, problem: Problem): CodeAction[] {
  return problem.disable ? [edit(document, problem.disable, problem.diagnostic)] : [];
}

function edit({ uri, version }: VersionedDocument, fix: Fix, diagnostic: Diagnostic): CodeAction {
  const edits: TextEdit[] = fix.edits;
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: { documentChanges: [{ textDocument: { uri, version }, edits }] },
  };
}

/** Of several problems at one place the first one: each has its own when the cursor is on it. */
function route(uri: string, { check, diagnostic }: Problem): CodeAction {
  const { start } = diagnostic.range;
  return command(
    'Show how the code gets here',
    [diagnostic],
    commands.showRoute,
    uri,
    check,
    start,
  );
}

function help(diagnostics: Diagnostic[]): CodeAction[] {
  return [
    command(`Explain ${mainErrorCode}`, diagnostics, commands.explain, mainErrorCode),
    command('Open guide', diagnostics, commands.openGuide, mainGuidePage),
  ];
}

function eslint(uri: string, diagnostics: Diagnostic[]): CodeAction {
  return command('Check this in ESLint and CI too', diagnostics, commands.addToEslint, uri);
}

function command(
  title: string,
  diagnostics: Diagnostic[],
  id: string,
  ...args: unknown[]
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title, command: id, arguments: args },
  };
}

/** Whether two ranges share a place; an empty range is the cursor, which may stand at either end. */
function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
