/** Where a log comes from: an open document, a file on disk, a file elsewhere. */

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

import { workspace, type TextDocument, type Uri } from 'vscode';

import type { LogSource } from './read-log.js';

/** Small enough that a piece is done before anybody notices. */
const pieceSize = 1 << 18;

/** The log at `uri`: what is on screen if it is open and differs from what is stored. */
export async function logSource(uri: Uri): Promise<LogSource> {
  const open = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open && (open.isDirty || !isStored(uri))) return ofDocument(open);
  if (uri.scheme === 'file') {
    const { size } = await stat(uri.fsPath);
    return { size, pieces: createReadStream(uri.fsPath, { highWaterMark: pieceSize }) };
  }
  if (!isStored(uri)) return ofDocument(await workspace.openTextDocument(uri));
  const bytes = await workspace.fs.readFile(uri);
  return { size: bytes.length, pieces: inPieces(bytes) };
}

/** Whether a file system has it. The text of an output channel or an unsaved document is nowhere else. */
function isStored({ scheme }: Uri): boolean {
  return workspace.fs.isWritableFileSystem(scheme) !== undefined;
}

function ofDocument(document: TextDocument): LogSource {
  const text = document.getText();
  return { size: text.length, pieces: textInPieces(text) };
}

function* textInPieces(text: string): Iterable<string> {
  for (let at = 0; at < text.length; at += pieceSize) yield text.slice(at, at + pieceSize);
}

// eslint-disable-next-line @typescript-eslint/require-await -- A file's pieces come one by one, and so do these.
async function* inPieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
}
