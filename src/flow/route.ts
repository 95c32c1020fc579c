/** "Show How the Code Gets Here": the way to a finding, stop by stop. */

import { commands, languages, Position, Range, Uri, window, type Location } from 'vscode';

import type { LanguageServer } from '../client/language-server.js';
import { findingOf, isOurs } from '../explain/our-diagnostics.js';
import type { RouteParams, RouteStop } from '../protocol.js';
import { toLocation } from './location.js';
import { showInReferences } from './references-view.js';

/** Shows the way to the finding that is given, else to the one at the cursor. Returns what is said at each stop. */
export async function showRoute(
  server: Pick<LanguageServer, 'route'>,
  ...given: unknown[]
): Promise<string[]> {
  const finding = asFinding(given) ?? atCursor();
  if (!finding) {
    void window.showInformationMessage('Put the cursor on a finding of Redeem Once first.');
    return [];
  }
  const stops = await server.route(finding);
  if (stops.length === 0) {
    void window.showInformationMessage('The finding is not there any more.');
    return [];
  }
  const [begin] = stops.map(toLocation);
  if (!begin || !(await showInReferences(stops, begin))) await peek(finding, stops);
  else await window.showTextDocument(begin.uri, { selection: start(begin), preview: true });
  return stops.map(({ text }) => text);
}

/** The cursor at the beginning of a place, so that a long one is not marked from end to end. */
function start({ range }: Location): Range {
  return new Range(range.start, range.start);
}

/** Without the references view: a peek, which knows no order but that of files and lines. */
async function peek({ uri, start }: RouteParams, stops: readonly RouteStop[]): Promise<void> {
  const at = new Position(start.line, start.character);
  const locations = stops.map(toLocation);
  await commands.executeCommand(
    'editor.action.peekLocations',
    Uri.parse(uri),
    at,
    locations,
    'peek',
  );
}

/** What the actions and links of ours give; from anyone else anything may come. */
function asFinding([uri, check, start]: unknown[]): RouteParams | undefined {
  if (typeof uri !== 'string' || typeof check !== 'string') return undefined;
  const { line, character } = (start ?? {}) as { line?: unknown; character?: unknown };
  if (typeof line !== 'number' || typeof character !== 'number') return undefined;
  return { uri, check, start: { line, character } };
}

function atCursor(): RouteParams | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  const ours = languages.getDiagnostics(document.uri).filter(isOurs);
  const found =
    ours.find(({ range }) => range.contains(selection.active)) ??
    ours.find(({ range }) => range.start.line === selection.active.line);
  return found && findingOf(document.uri, found);
}
