/** Opens a place that a link of one of our pages names. */

import { Position, Selection, Uri, ViewColumn, window } from 'vscode';

/** Shows the document beside the page; lines and characters count from 0. Anything else than a place is ignored. */
export async function openPlace(uri: unknown, line: unknown, character: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof line !== 'number') return;
  const at = new Position(Math.max(0, line), typeof character === 'number' ? character : 0);
  const selection = new Selection(at, at);
  await window.showTextDocument(Uri.parse(uri, true), { selection, viewColumn: ViewColumn.One });
}
