/** Opens a place that a link of one of our pages names. */

import { commands, Position, Range, Uri, ViewColumn } from 'vscode';

/** Shows the document beside the page; lines and characters count from 0. Anything else than a place is ignored. */
export async function openPlace(uri: unknown, line: unknown, character: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof line !== 'number') return;
  const at = new Position(Math.max(0, line), typeof character === 'number' ? character : 0);
  // Not as a document: files that are too big for extensions to see can be shown all the same.
  await commands.executeCommand('vscode.open', Uri.parse(uri, true), {
    selection: new Range(at, at),
    viewColumn: ViewColumn.One,
  });
}
